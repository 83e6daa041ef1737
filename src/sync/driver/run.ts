import type { ReportBook } from '../report/report-book.js'
import type { SafeStore } from '../store/safe-store.js'
import type { Settings } from './settings.js'

/** One tick, or one order seen to, while it is under way. */
export interface Run {
  readonly settings: Settings
  readonly store: SafeStore
  readonly book: ReportBook
  /** Whether NP was found to be closed to every call. */
  npIsClosed: boolean
  /** How many calls in a row couldn't be sent. */
  offline: number
}

/** Whether something new may be begun: not once the driver is to stop, or NP can't be reached. */
export function mayBegin({ settings, npIsClosed }: Run): boolean {
  return settings.signal?.aborted !== true && !npIsClosed
}

/** The clock's time as an instant for events and reports. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
