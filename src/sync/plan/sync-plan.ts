import type { SyncEntry } from '../entry/sync-entry.js'

/**
 * What there is to do for some orders at a time.
 *
 * @category Sync
 */
export interface SyncPlan {
  /** Whose 審査依頼 is to be sent (FLOW-01): claimed first, then sent once. */
  readonly screen: readonly SyncEntry[]
  /** Whose screening result NP is to be asked for (FLOW-03, READ-15). */
  readonly poll: readonly SyncEntry[]
  /** Whose 出荷報告 is to be sent (FLOW-05), again where nobody knows whether NP has it. */
  readonly report: readonly SyncEntry[]
  /** Whose 審査依頼 went out and was never answered: for a person, never sent again (READ-20). */
  readonly handOver: readonly SyncEntry[]
  /**
   * Which have shown a status of the link for longer than the schedule allows (LINK-06), or are dated as far ahead;
   * each stands above as well if it is due.
   */
  readonly stalled: readonly SyncEntry[]
  /** When the next of those that aren't due yet is, in milliseconds since 1970; `null`: none of them ever. */
  readonly wakeAt: number | null
}
