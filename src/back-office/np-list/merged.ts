import type { ListedTransaction } from './listed-transaction.js'

/**
 * What is known of one transaction after it came once more: what was seen last counts. Of the same time, the same status is one
 * with whatever codes either has, and another status makes two of it.
 */
export function merged(
  before: readonly ListedTransaction[],
  transaction: ListedTransaction,
): readonly ListedTransaction[] {
  const [first] = before
  if (first === undefined || timeOf(transaction) > timeOf(first)) return [transaction]
  if (timeOf(transaction) < timeOf(first)) return before
  if (before.every(({ status }) => status !== transaction.status)) return [...before, transaction]
  return before.map((each) => (each.status === transaction.status ? withCodes(each, transaction) : each))
}

function withCodes(one: ListedTransaction, other: ListedTransaction): ListedTransaction {
  const codes = [...new Set([...(one.codes ?? []), ...(other.codes ?? [])])]
  return { ...one, codes: codes.length === 0 ? one.codes : codes }
}

function timeOf({ at }: ListedTransaction): number {
  return Date.parse(at)
}
