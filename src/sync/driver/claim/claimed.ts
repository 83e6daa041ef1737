import type { SyncEntry } from '../../entry/sync-entry.js'
import type { UnansweredFields } from '../../entry/unanswered-fields.js'

/** An order that was claimed for a call. */
export interface Claimed {
  /** As its claim was saved. */
  readonly entry: SyncEntry
  /** What NP may have had of it without having answered, before its claim. */
  readonly before: UnansweredFields
}
