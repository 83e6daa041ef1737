import type { SyncEntry } from '../entry/sync-entry.js'

/**
 * Where orders and the driver's records of them are kept. The driver needs no more of it than this, and any number of
 * drivers may share one: what keeps them apart is that `save` compares before it sets, in one indivisible step.
 *
 * An implementation may throw or reject, for instance while its database is away: the driver reports that and goes on
 * with what it can. Each call has to come to an end, by a time-out of the implementation's own: a tick waits for it.
 * `load` and `save` go by what stands there now, also where another connection saved it: a late `null` would be taken
 * for a deleted order. The lists of `due` and `attention` may be some seconds behind, as an index or a replica is: what
 * has changed since is a `conflict` when the driver claims it. `describeStore` of `makeshop-np-atobarai/testing` tests
 * one, but for rows that can't be read any more; have lists that lag wait there until they have caught up.
 *
 * @category Sync
 */
export interface SyncStore {
  /** The entry of an order, or `null` where there is none. */
  load(orderNumber: string): Promise<SyncEntry | null>
  /**
   * Entries whose {@link dueAtOf} isn't `null` and not after `by`, or not before `beyond`, the earliest first and by
   * `orderNumber` (compared by code units) where they are equal; only those behind `after`, at most `limit` of them,
   * and fewer only where there are no more.
   */
  due(query: DueQuery): Promise<readonly SyncEntry[]>
  /**
   * Entries whose {@link attentionOf} isn't `null`, by `orderNumber` (compared by code units); only those behind
   * `after`, at most `limit` of them, and fewer only where there are no more.
   */
  attention(query: AttentionQuery): Promise<readonly SyncEntry[]>
  /**
   * Puts an entry in the place of the one with the expected version, and changes nothing where another stands there.
   *
   * @param expected - the version of the entry as it was read; `null`: there must be none yet
   */
  save(entry: SyncEntry, expected: EntryVersion | null): Promise<SaveOutcome>
}

/**
 * What became of a save.
 *
 * - `saved`: the entry stands.
 * - `conflict`: another version stands there, since somebody was faster; nothing was changed.
 *
 * @category Sync
 */
export type SaveOutcome = 'saved' | 'conflict'

/**
 * What tells one state of an entry from another. An order changes without its record when a person does something, a
 * record without its order when a driver tries again: so both count.
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
  /** In milliseconds since 1970. */
  readonly by: number
  /**
   * In milliseconds since 1970, after `by`: what is due then or later was put there by a clock that was ahead, and
   * counts as due now.
   */
  readonly beyond: number
  /** Where the page before ended; `null`: from the beginning. */
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
  /** Its {@link dueAtOf}. */
  readonly dueAt: number
  /** 注文番号. */
  readonly orderNumber: string
}

/**
 * Asks for what a person has to look at.
 *
 * @category Sync
 */
export interface AttentionQuery {
  /** The 注文番号 with which the page before ended; `null`: from the beginning. */
  readonly after: string | null
  /** At most so many: 1 or more. */
  readonly limit: number
}
