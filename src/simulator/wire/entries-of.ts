import { isRecord } from '../../shape/is-record.js'

/** The `transactions` of a body; none in an empty one, and `null` where it isn't JSON or they are no list. */
export function entriesOf(body: string): readonly unknown[] | null {
  if (body === '') return []
  const parsed = parsedOf(body)
  if (!isRecord(parsed)) return null
  const { transactions } = parsed
  if (transactions === undefined) return []
  return Array.isArray(transactions) ? transactions : null
}

function parsedOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // What isn't JSON is nothing.
  }
}
