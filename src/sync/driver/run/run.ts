import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import type { ReportBook } from '../../report/report-book.js'
import type { SafeStore } from '../../store/safe-store.js'
import type { Settings } from './settings.js'

/**
 * One tick, or one order seen to, while it is under way. What isn't `readonly` is what its calls have shown so far; the
 * `may…` beside it only read that, a `let…` also notes what it postpones, `noteCall` what a call shows of NP, and
 * `noteStore` whether the store takes what comes of calls.
 */
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
  /**
   * The same of queries and reports of a single order. They are counted apart: such an order may be what NP doesn't
   * answer, and must not end the turn of the others.
   */
  readonly unansweredAlone: Map<AskedOfNp, number>
  /** Whether calls wait for the next time, since NP is silent on their kind or closed to it. */
  callsPostponed: boolean
  /**
   * Since when the store has failed to take what came of calls, in milliseconds since 1970; `null`: it took the last.
   */
  storeFailsSince: number | null
  /** How long details were waited for, in milliseconds. */
  detailsTookMs: number
  /** Whether 審査依頼 wait for the next time, since that was long enough. */
  detailsPostponed: boolean
  /** How many orders a person is told of that have stalled and didn't come to their turn. */
  stalledNoted: number
  /** 注文番号 of orders whose details were given up since the last tick that saw to everything; kept from tick to tick. */
  readonly slow: Set<string>
  /** Whether they come before the others this time, as they came after them in the last tick. */
  readonly slowFirst: boolean
}
