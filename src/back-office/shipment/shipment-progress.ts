import type { OrderEventOf } from '../../order/event/order-event.js'
import type { Answer } from '../answer/answer.js'
import type { MakeshopCall } from './makeshop-call.js'
import type { ShipmentCode } from './shipment-code.js'

/**
 * makeshop's answer to one row of one call: `{ ...call, message, answeredAt }`.
 *
 * @category Back office
 */
export interface ShipmentRowAnswer {
  /** Which call it answers. */
  readonly operation: MakeshopCall['operation']
  /** 注文番号. */
  readonly orderNumber: string
  /** makeshop's id of the delivery. */
  readonly deliveryId: string
  /** The row's message: `null` means that it went well; any text, an empty one too, that it didn't. */
  readonly message: string | null
  /**
   * What was sent, as the call has it: so an answer to another slip or carrier isn't taken for one to this. Optional.
   */
  readonly input?: MakeshopCall['input'] | null | undefined
  /**
   * Of which plan it was, as the call has it: so an answer to an earlier try isn't taken for one to this (SHIP-05).
   * Optional.
   */
  readonly plannedAt?: string | null | undefined
  /**
   * When it was answered: ISO 8601 instant. That of 配送完了 dates the row's `event`: an export that was made before
   * it, and after the plan, then isn't taken for a later 未配送 (LINK-06). Optional; without it the event bears the
   * time of the plan.
   */
  readonly answeredAt?: string | null | undefined
}

/**
 * How far a shipment has come.
 *
 * - `to_send`: the first call hasn't been answered; it can be sent, also again.
 * - `slip_refused`: the first call was refused; once the cause is removed, `retry` can be sent.
 * - `slip_entered`: the first went well; the second can be sent.
 * - `completion_refused`: the first went well, the second was refused; once the cause is removed, `retry` can be sent.
 * - `completed`: both went well.
 * - `completed_without_slip`: the second went well although the first was refused (SHIP-02).
 * - `in_doubt`: the second went well, but the first wasn't answered: the goods count as gone, and somebody has to look
 *   up whether NP was told (READ-05).
 * - `no_calls`: the plan has none: slip or carrier are missing, or the carrier is to be settled first (SHIP-04).
 *
 * @category Back office
 */
export type ShipmentState =
  | 'to_send'
  | 'slip_refused'
  | 'slip_entered'
  | 'completion_refused'
  | 'completed'
  | 'completed_without_slip'
  | 'in_doubt'
  | 'no_calls'

/**
 * One shipment, and what is safe to do with it now.
 *
 * @category Back office
 */
export interface ShipmentRow extends Answer<ShipmentCode> {
  /** 注文番号. */
  readonly orderNumber: string
  /** makeshop's id of the delivery. */
  readonly deliveryId: string
  /** How far it has come. */
  readonly state: ShipmentState
  /**
   * The call that is safe to send now; `null`: none, whatever the state while somebody has to look into NP's console
   * (READ-05).
   */
  readonly call: MakeshopCall | null
  /**
   * The call that was refused, and is the next to go on with; `null`: none, as with `call`. Send it again once the
   * cause is removed that `message` names, and put its answer behind the others: the last one counts.
   */
  readonly retry: MakeshopCall | null
  /**
   * What makeshop said of the refusal that led to `state`, without control characters, at most 64 characters; `null`:
   * none did. Its own words: that they name nobody is not checked.
   */
  readonly message: string | null
  /** What happened to the order, for `decide`, as soon as 配送完了 is set; `null`: nothing yet. */
  readonly event: OrderEventOf<'delivery.completed'> | null
}

/**
 * How far shipments have come.
 *
 * @category Back office
 */
export interface ShipmentProgress {
  /** Each plan's row, in the order of the plans. */
  readonly rows: readonly ShipmentRow[]
  /** All calls that are safe to send now. */
  readonly send: readonly MakeshopCall[]
  /**
   * Answers that belong to no plan, those to another slip, carrier or time of planning included, by their position: 0
   * is the first.
   */
  readonly unmatched: readonly number[]
}
