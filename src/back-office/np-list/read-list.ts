import { addToList } from '../../shape/add-to-list.js'
import type { Finding } from '../answer/finding.js'
import { foldNumber } from './fold-number.js'
import type { ListedTransaction } from './listed-transaction.js'
import { mergeSightings } from './merge-sightings.js'
import { type ReadTransaction, readTransaction } from './read-transaction.js'
import type { SeenTransaction } from './seen-transaction.js'
import type { UnreadCode } from './unread-code.js'

/** A list of NP's as it was read. */
export interface ListReading {
  /** Each once, unless the list says two things of it. */
  readonly transactions: readonly SeenTransaction[]
  readonly unread: readonly Finding<UnreadCode>[]
}

/**
 * Reads a list of NP's. Its pages may overlap: the same transaction once more says nothing new, but for a 注文番号 or
 * codes that were missing, or where it was seen later.
 */
export function readList(given: readonly ListedTransaction[], madeAt: string): ListReading {
  const read = given.map((each, at) => readTransaction(each, `transactions[${at}]`, madeAt))
  const numbers = numbersById(read)
  const sightings = new Map<string, SeenTransaction[]>()
  const unread: Finding<UnreadCode>[] = []
  read.forEach((transaction, at) => {
    if ('code' in transaction) {
      unread.push(transaction)
      return
    }
    const { npTransactionId } = transaction
    const orderNumber = transaction.orderNumber ?? numbers.get(npTransactionId) ?? null
    // Without an NP取引ID nobody knows whether it is the same.
    const key = npTransactionId == null ? String(at) : JSON.stringify([foldNumber(orderNumber), npTransactionId])
    addToList(sightings, key, { ...transaction, orderNumber })
  })
  return { transactions: [...sightings.values()].flatMap(mergeSightings), unread }
}

/**
 * The 注文番号 beside each NP取引ID, whatever its width; `null` where several stand beside it, so that nothing tells
 * which.
 */
function numbersById(read: readonly ReadTransaction[]): ReadonlyMap<string | null | undefined, string | null> {
  const numbers = new Map<string | null | undefined, string | null>()
  for (const each of read) {
    if ('code' in each || each.orderNumber === null || each.npTransactionId == null) continue
    const { orderNumber, npTransactionId } = each
    const before = numbers.get(npTransactionId)
    const isOther = before !== undefined && foldNumber(before) !== foldNumber(orderNumber)
    numbers.set(npTransactionId, isOther ? null : orderNumber)
  }
  return numbers
}
