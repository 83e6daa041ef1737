import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import type { ReportBook } from '../../report/report-book.js'
import type { SafeStore } from '../../store/safe-store.js'
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
  /**
   * How many calls of a kind in a row NP gave no answer to that is understood; of a kind that isn't in it none was
   * made.
   */
  readonly unansweredCalls: Map<AskedOfNp, number>
  /** Whether calls wait for the next time, since NP is silent on their kind or closed to it. */
  callsPostponed: boolean
  /** How long details were waited for, in milliseconds. */
  detailsMs: number
  /** Whether 審査依頼 wait for the next time, since that was long enough. */
  detailsPostponed: boolean
  /** How many orders a person is told of that have stalled and didn't come to their turn. */
  stalledNoted: number
  /** 注文番号 of orders whose details were given up since the last tick that saw to everything; kept from tick to tick. */
  readonly slow: Set<string>
  /** Whether they come before the others this time, as they came after them in the last tick. */
  readonly slowFirst: boolean
}

/** After so many calls of a kind in a row that NP gave no answer to, it gives none. */
export const MOST_UNANSWERED = 3

/** Whether something new may be begun: not once the driver is to stop, or NP can't be reached. */
export function mayBegin({ settings, npIsClosed }: Run): boolean {
  return settings.signal?.aborted !== true && !npIsClosed
}

/** Whether orders that have stalled may still be noted: as many in a tick as its report lists. */
export function mayNote({ settings, stalledNoted }: Run): boolean {
  return settings.signal?.aborted !== true && stalledNoted < settings.limits.listAtMost
}

/**
 * Whether NP may be asked that: something new may be begun, and NP isn't silent on this kind (READ-20). Else it is
 * postponed.
 */
export function mayAsk(run: Run, asked: AskedOfNp): boolean {
  const may = mayBegin(run) && !isSilent(run, asked)
  if (!may) run.callsPostponed = true
  return may
}

/** Whether NP answers no call of a kind at present. */
export function isSilent(run: Run, asked: AskedOfNp): boolean {
  return unansweredCallsOf(run, asked) >= MOST_UNANSWERED
}

/** How many calls of a kind in a row NP gave no answer to. */
export function unansweredCallsOf({ unansweredCalls }: Run, asked: AskedOfNp): number {
  return unansweredCalls.get(asked) ?? 0
}
