import type { Shipment } from '../../order/shipment.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { AttentionReason } from './attention-reason.js'

/**
 * What the driver knows of an order beyond the order itself. It is plain JSON without personal data, stored beside the
 * order and saved under the same compare-and-set.
 *
 * @category Sync
 */
export interface SyncRecord {
  /** 0 at first, one more whenever a driver saves the record, or `recordEvent` notes in it what changes no order. */
  readonly revision: number
  /** For how many calls a driver claimed the order, made or not. It tells the answer to one from that to another. */
  readonly callCount: number
  /**
   * The 決済ステータス, with its `statusSince`, that the fields down to `attention` are about; `null` at first. Once
   * the order shows another, those fields say nothing. So whoever changes an order needn't touch the record.
   */
  readonly about: StatusShown | null
  /**
   * What is known of the last call for the order in this status.
   *
   * - `none`: surely nothing reached NP.
   * - `open`: claimed, and no answer noted yet. The call is under way, or its driver was stopped.
   * - `unanswered`: the call is over. It isn't known whether it reached NP or what came of it (READ-20); or the answer
   *   came when the order was closed or in doubt, and only the report has it.
   */
  readonly call: 'none' | 'open' | 'unanswered'
  /** How often it was tried in this status. */
  readonly attempts: number
  /** From when it is due (again), in whole milliseconds since 1970; `null`: it isn't, whatever the time. */
  readonly dueAtMs: number | null
  /**
   * How many orders the next call with it may have, itself included; `null`: as many as the limits say. It is set if
   * the last call said nothing of it, which may be one order's fault: such orders go in smaller and smaller calls,
   * until the one at fault holds up no other.
   */
  readonly together: number | null
  /** Why a person has to look at it, or `null`. */
  readonly attention: AttentionReason | null
  /**
   * Whether a registration of this order went out and nothing came back (READ-20). NP may have it, even if a person
   * didn't find it.
   */
  readonly unansweredRegistration: boolean
  /** The shipment report that was sent and whose outcome isn't known (READ-20), or several of them; else `null`. */
  readonly unansweredReport: UnansweredReport | null
  /**
   * When an update of this order at NP was last claimed, answered or left to a person, or when a person last confirmed
   * what NP has, in milliseconds since 1970; `never`: not since its last registration. What NP says soon after an
   * update may be an approval of what was there before (LINK-06).
   *
   * `null`: that isn't known, as where NP had the order before any driver saw it. Then each status counts from its
   * `statusSince`, too.
   */
  readonly updateSentAtMs: number | 'never' | null
  /**
   * Until when the last call that may have reached NP was under way (READ-20), in milliseconds since 1970: when its
   * outcome, or that it isn't known, was noted; as long as neither is, the end of its lease. Whoever looked at NP
   * before that time may not have seen what the call brought there. `null`: no such call is known.
   */
  readonly underWayUntilMs: number | null
  /**
   * Whether goods of the order have left, as far as that was ever recorded: by 配送完了, by a 出荷報告, or by NP's
   * refusal of one before the order came to the driver. The order itself forgets that with 未配送 (READ-09); {@link
   * keptOrderOf} tells the gate. Set it yourself if you know better, as in a `KeptOrder` of the back office: `true`
   * when a parcel is handed over, `false` when the goods are here and 未配送 is on record.
   */
  readonly goodsHaveLeft: boolean
}

/**
 * A status as an order shows it.
 *
 * @category Sync
 */
export interface StatusShown {
  /** 決済ステータス. */
  readonly status: PaymentStatus
  /** The order's `statusSince`. */
  readonly since: string
}

/**
 * A shipment report that was sent and that NP may have. "Already reported" is then the answer to this one, unless
 * several were sent that differ.
 *
 * @category Sync
 */
export interface UnansweredReport {
  /** NP取引ID. */
  readonly npTransactionId: string
  /** What was reported; `null`: several reports went out that differ, and nobody knows which of them NP has. */
  readonly shipment: Shipment | null
}
