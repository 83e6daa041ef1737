import type { NewestExport } from '../back-office/take-over/newest-export.js'
import type { BookEntry, StoredEntry } from './book-entry.js'

/**
 * Where the orders that are kept from day to day stand, and the newest export: a database of yours. Any number of
 * programs may share one: what keeps them apart is that `save` and `saveNewest` compare before they set, in one
 * indivisible step.
 *
 * - Each call comes to an end, by a time-out of the database's own. It may throw or reject, for instance while the
 *   database is away.
 * - `load`, `loadNewest` and the saves go by what stands there now, even if another connection saved it: not by a cache
 *   nor by a replica.
 * - Revision and body of an entry are of one save: they are written by one statement, and read by one.
 * - A save replaces the whole entry: it comes back as it was saved, and no field of the old one survives.
 * - Order numbers are compared as they are: `p1` and `P1` are two orders.
 *
 * `describeBooks` of `makeshop-np-atobarai/testing` tests an implementation, but not rows that can't be restored any
 * more.
 *
 * @category Books
 */
export interface Books {
  /** The entry of an order; `null` if there is none. */
  load(orderNumber: string): Promise<StoredEntry | null>
  /**
   * Puts an entry in the place of the one with the expected revision. If another stands there, it changes nothing.
   *
   * @param expected - the revision of the entry as it was read; `null`: there must be none yet
   */
  save(entry: BookEntry, expected: number | null): Promise<BookOutcome>
  /**
   * One page of all entries, in an order that is always the same: only those behind `after`, at most `limit` of them,
   * and fewer only if there are no more.
   */
  page(query: BookQuery): Promise<readonly StoredEntry[]>
  /** The newest export; `null` if none was ever taken over. */
  loadNewest(): Promise<NewestExport | null>
  /**
   * Puts an export in the place of the newest, unless the one that stands there was made later, by time and not by how
   * the time is written: `2026-04-02T00:30:00+09:00` is earlier than `2026-04-01T16:00:00Z`. One with the same time is
   * put in its place.
   */
  saveNewest(newest: NewestExport): Promise<BookOutcome>
}

/**
 * What became of a save.
 *
 * - `saved`: this very call put it there, for good: it is committed, and no transaction around the call can take it
 *   back. Of several that save the same, one is told so.
 * - `conflict`: something else stands there, since somebody was faster; nothing was changed. Of `saveNewest`: one that
 *   was made later stands there.
 *
 * If you can't tell which, throw: what stands there doesn't say who put it there.
 *
 * @category Books
 */
export type BookOutcome = 'saved' | 'conflict'

/**
 * Asks for a page of all entries.
 *
 * @category Books
 */
export interface BookQuery {
  /** The 注文番号 with which the last page ended; `null`: from the beginning. */
  readonly after: string | null
  /** At most so many: 1 or more. */
  readonly limit: number
}
