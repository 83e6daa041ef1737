import type { SyncEntry } from '../book/sync-entry.js'
import type { UnansweredFields } from './unanswered-fields.js'

/** An order that was claimed for a call. */
export interface Claimed {
  /** As its claim was saved. */
  readonly entry: SyncEntry
  /** What was open at NP before its claim. */
  readonly before: UnansweredFields
}
