import type { NewestExport } from '../back-office/take-over/newest-export.js'
import type { BookEntry } from './book-entry.js'
import type { Books } from './books.js'

/**
 * Makes books in memory, for tests, simulations and the first steps. What they hold is gone with the process.
 *
 * @example
 * ```ts
 * const books = createMemoryBooks()
 * await books.save({ orderNumber: 'P1', known: kept, revision: 1 }, null) // 'saved'
 * await books.save({ orderNumber: 'P1', known: kept, revision: 1 }, null) // 'conflict': it is there already
 * ```
 *
 * @category Books
 */
export function createMemoryBooks(): Books {
  const entries = new Map<string, BookEntry>()
  let newest: NewestExport | null = null
  let numbers: readonly string[] = []

  /** Sorted once for all pages, until an order is met for the first time. */
  const sorted = () => {
    if (numbers.length < entries.size) numbers = [...entries.keys()].sort()
    return numbers
  }

  return {
    load: async (orderNumber) => entries.get(orderNumber) ?? null,
    async save(entry, expected) {
      if ((entries.get(entry.orderNumber)?.revision ?? null) !== expected) return 'conflict'
      entries.set(entry.orderNumber, entry)
      return 'saved'
    },
    async page({ after, limit }) {
      const all = sorted()
      const from = after === null ? 0 : firstBehind(all, after)
      return all.slice(from, from + limit).flatMap((orderNumber) => entries.get(orderNumber) ?? [])
    },
    loadNewest: async () => newest,
    async saveNewest(given) {
      if (newest !== null && Date.parse(given.at) < Date.parse(newest.at)) return 'conflict'
      newest = given
      return 'saved'
    },
  }
}

/** Where the numbers behind one begin. */
function firstBehind(numbers: readonly string[], after: string): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const number = numbers[middle]
    if (number !== undefined && number <= after) low = middle + 1
    else high = middle
  }
  return low
}
