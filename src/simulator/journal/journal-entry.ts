import type { OperatorAct } from '../operator/operator-act.js'
import type { FaultKind } from '../options/fault-kind.js'
import type { NpCall } from '../options/np-call.js'

/**
 * One thing that happened: a request, an act of NP's operator, or something that NP did by itself. Plain data, without
 * credentials and personal data.
 *
 * @category Simulator
 */
export interface JournalEntry {
  /** 1, 2, 3 …, in the order of happening. */
  readonly turn: number
  /** The clock's time: ISO 8601 instant in UTC. */
  readonly at: string
  /** What was called or done; `not_found` for a path or method that NP doesn't have. */
  readonly call: NpCall | OperatorAct | 'np_decided' | 'np_expired' | 'buyer_paid' | 'not_found'
  /** The ids as the call names them (`shop_transaction_id` or `np_transaction_id`); `?` for what can't be one. */
  readonly ids: readonly string[]
  /**
   * What came of each id, in the same order: an `authori_result` with its reasons, `done`, NP's codes, or `not_done` if
   * a fault came before. A code for the call as a whole stands alone, without an id.
   */
  readonly outcomes: readonly string[]
  /** The HTTP status; `null` if no answer came or it was no request. */
  readonly status: number | null
  /** The fault that was put in, or `null`. Outcomes are those before it. */
  readonly fault: FaultKind | null
}
