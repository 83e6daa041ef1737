import type { SyncEntry } from '../entry/sync-entry.js'

/**
 * What there is to do for some orders at one moment.
 *
 * @category Sync
 */
export interface SyncPlan {
  /** Orders whose 審査依頼 is to be sent (FLOW-01): claimed first, then sent once. */
  readonly screen: readonly SyncEntry[]
  /** Orders whose screening result NP is to be asked for (FLOW-03, READ-15). */
  readonly poll: readonly SyncEntry[]
  /** Orders whose 出荷報告 is to be sent (FLOW-05), again if it isn't known whether NP has it. */
  readonly report: readonly SyncEntry[]
  /** Orders whose 審査依頼 went out and was never answered: for a person, never sent again (READ-20). */
  readonly handOver: readonly SyncEntry[]
  /**
   * Orders that have shown a status of the link for longer than the schedule allows (LINK-06), or are dated as far
   * ahead. Those that wait for a person already aren't among them. Each is in a list above as well if it is due.
   */
  readonly stalled: readonly SyncEntry[]
  /**
   * When the next of those that aren't due yet becomes due, in milliseconds since 1970; `null`: none of them ever does.
   */
  readonly wakeAtMs: number | null
}
