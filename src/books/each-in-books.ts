import { isWholeNumber } from '../shape/is-whole-number.js'
import { mistake } from '../shape/mistake.js'
import type { StoredEntry } from './book-entry.js'
import type { Books } from './books.js'
import { readEntry } from './read-entry.js'

const PAGE = 500

/**
 * How the books are gone through.
 *
 * @category Books
 */
export interface EachInBooksOptions {
  /** How many entries are asked for at once: a whole number, 1 or more. 500 unless told otherwise. */
  readonly pageSize?: number | null | undefined
}

/**
 * Every entry of the books, page by page, for work lists and reports. What the books throw is thrown. An entry that is
 * saved meanwhile may come as it was before, or not at all.
 *
 * @param books - where the orders are kept
 * @param options - how many entries are asked for at once
 * @returns the entries; `known` is `unreadable` in those that can't be restored
 * @throws TypeError if the books give what is no entry, no list, or a page that doesn't go forward, or `pageSize`
 *   isn't a whole number from 1 on
 *
 * @example
 * ```ts
 * const running = startTriage('2026-04-03T09:00:00+09:00').unwrap()
 * for await (const { known } of eachInBooks(books)) running.addKept(known)
 * for (const { list, count } of running.report().lists) console.log(workListLabel(list), count)
 * ```
 *
 * @category Books
 */
export function eachInBooks(
  books: Books,
  options?: EachInBooksOptions | null,
): AsyncGenerator<StoredEntry, void, undefined> {
  return pageByPage(books, options?.pageSize ?? PAGE)
}

async function* pageByPage(books: Books, limit: number): AsyncGenerator<StoredEntry, void, undefined> {
  if (!isWholeNumber(limit, 1)) mistake('pageSize', 'a whole number, 1 or more')
  let after: string | null = null
  let before: ReadonlySet<string> = new Set()
  for (;;) {
    const page: readonly StoredEntry[] = await books.page({ after, limit })
    if (!Array.isArray(page)) mistake('a page', 'a list of entries')
    const met = new Set<string>()
    for (const given of page) {
      const entry = readEntry(given, 'an entry of a page')
      const { orderNumber } = entry
      if (before.has(orderNumber) || met.has(orderNumber)) mistake('a page', 'of entries behind those of the last one')
      met.add(orderNumber)
      after = orderNumber
      yield entry
    }
    if (page.length < limit) return
    before = met
  }
}
