import type { SyncEntry } from '../entry/sync-entry.js'

/**
 * Where orders and the driver's records of them are kept. Any number of drivers may share one: what keeps them apart is
 * that `save` compares before it sets, in one indivisible step. What the driver needs of it:
 *
 * - Each call comes to an end, by a time-out of the store's own: a tick waits for it. It may throw or reject, for
 *   instance while its database is away: the driver reports that and goes on with what it can.
 * - `load` and `save` go by what stands there now, even if another connection saved it: a late `null` would be taken
 *   for a deleted order.
 * - Order, record and version of an entry are of one save: they are written by one statement, and read by one.
 * - A save replaces the whole entry: it comes back as it was saved, and no field of the old one survives.
 * - `due` and `attention` may be some seconds behind, as an index or a replica is. What has changed since is a
 *   `conflict` when the driver claims it.
 *
 * `describeStore` of `makeshop-np-atobarai/testing` tests a store, but not rows that can't be read any more. If the
 * lists may be behind, have them wait there until they have caught up.
 *
 * @category Sync
 */
export interface SyncStore {
  /** The entry of an order; `null` if there is none. */
  load(orderNumber: string): Promise<SyncEntry | null>
  /**
   * One page of the entries that are due: those whose {@link dueAtMsOf} isn't `null`, and is `byMs` or earlier, or
   * `beyondMs` or later.
   *
   * - Earliest first, and by `orderNumber` (compared by code units) if they are equal.
   * - Only those behind `after`, at most `limit` of them, and fewer only if there are no more.
   */
  due(query: DueQuery): Promise<readonly SyncEntry[]>
  /**
   * One page of the entries whose {@link attentionOf} isn't `null`, by `orderNumber` (compared by code units): only
   * those behind `after`, at most `limit` of them, and fewer only if there are no more.
   */
  attention(query: AttentionQuery): Promise<readonly SyncEntry[]>
  /**
   * Replaces the entry that has the expected version. If another stands there, it changes nothing.
   *
   * @param expected - the version of the entry as it was read; `null`: there must be none yet
   */
  save(entry: SyncEntry, expected: EntryVersion | null): Promise<SaveOutcome>
}

/**
 * What became of a save.
 *
 * - `saved`: this very call put it there, for good: it is committed, and no transaction around the call can take it
 *   back. Of several that save the same, one is told so.
 * - `conflict`: another version stands there, since somebody was faster; nothing was changed.
 *
 * If you can't tell which, throw: what stands there doesn't say who put it there.
 *
 * @category Sync
 */
export type SaveOutcome = 'saved' | 'conflict'

/**
 * What tells one state of an entry from another. It takes both: most of what people do changes an order without its
 * record; a driver's further try, or 配送完了 that the order refuses, a record without its order.
 *
 * @category Sync
 */
export interface EntryVersion {
  /** The order's `version`. */
  readonly version: number
  /** The record's `revision`. */
  readonly revision: number
}

/**
 * Asks for what is due.
 *
 * @category Sync
 */
export interface DueQuery {
  /** What is due at this time or earlier, in milliseconds since 1970. */
  readonly byMs: number
  /**
   * What is due at this time or later counts as due now, since a clock that was ahead put it there. In milliseconds
   * since 1970, after `byMs`.
   */
  readonly beyondMs: number
  /** Where the last page ended; `null`: from the beginning. */
  readonly after: DuePlace | null
  /** At most so many: 1 or more. */
  readonly limit: number
}

/**
 * The place of an entry among those that are due.
 *
 * @category Sync
 */
export interface DuePlace {
  /** Its {@link dueAtMsOf}. */
  readonly dueAtMs: number
  /** 注文番号. */
  readonly orderNumber: string
}

/**
 * Asks for what a person has to look at.
 *
 * @category Sync
 */
export interface AttentionQuery {
  /** The 注文番号 with which the last page ended; `null`: from the beginning. */
  readonly after: string | null
  /** At most so many: 1 or more. */
  readonly limit: number
}
