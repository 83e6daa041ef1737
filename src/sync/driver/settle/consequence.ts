import type { SyncEntry } from '../../entry/sync-entry.js'
import type { SyncOutcome } from '../../report/sync-outcome.js'
import type { Arrival, LateAnswer } from '../../report/sync-report.js'

/** What an order becomes, and what is said of it. */
export interface Consequence {
  /** The entry to save; `null`: nothing changes. */
  readonly next: SyncEntry | null
  readonly outcome: SyncOutcome
  /** NP's answer, where it was not applied and somebody has to know of it. */
  readonly late?: LateAnswer
  /** What NP may have of an order that it refused. */
  readonly earlier?: Arrival['earlier']
}
