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
   * What was sent, as in the call. With it, an answer to another slip or carrier isn't taken for one to this. Optional.
   */
  readonly input?: MakeshopCall['input'] | null | undefined
  /**
   * Which plan it answers, as in the call. With it, an answer to an earlier try isn't taken for one to this (SHIP-05).
   * Optional.
   */
  readonly plannedAt?: string | null | undefined
  /**
   * When it was answered: ISO 8601 instant. The answer to 配送完了 dates the row's `event`, so that an export made
   * after the plan and before the answer isn't taken for a later 未配送 (LINK-06). Optional; without it the event has
   * the time of the plan.
   */
  readonly answeredAt?: string | null | undefined
}

/**
 * How far a shipment has come.
 *
 * - `to_send`: the first call hasn't been answered, or makeshop took another slip after it. It can be sent, also again.
 * - `slip_refused`: the first call was refused. Once the cause is removed, `retry` can be sent.
 * - `slip_entered`: the first went well. The second can be sent.
 * - `completion_refused`: the first went well, the second was refused. Once the cause is removed, `retry` can be sent.
 * - `completed`: both went well.
 * - `completed_without_slip`: the second went well although the first was refused (SHIP-02).
 * - `in_doubt`: the second went well, but the first wasn't answered, or makeshop took another slip: the goods count as
 *   gone, and somebody has to look up whether NP was told (READ-05).
 * - `no_calls`: the plan has none: slip or carrier are missing, or the carrier has to be settled first (SHIP-04).
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
   * The call that is safe to send now; `null`: none. It is always `null` while somebody has to look into NP's console
   * (READ-05).
   */
  readonly call: MakeshopCall | null
  /**
   * The refused call with which to go on; `null`: none, as with `call`. Once the cause that `message` names is removed,
   * send it again, and put its answer behind the others: the last one counts.
   */
  readonly retry: MakeshopCall | null
  /**
   * What makeshop said in the refusal that led to `state`, without control characters, those of a direction included,
   * line ends and halves of a character, at most 64 characters; `null`: no refusal did. These are makeshop's own words:
   * that they name nobody isn't checked.
   */
  readonly message: string | null
  /** What happened to the order, for `decide`: there as soon as 配送完了 is set; `null`: nothing yet. */
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
   * The answers that belong to no plan, by their position: 0 is the first. Answers to another slip, carrier or time of
   * planning are among them.
   */
  readonly unmatched: readonly number[]
}
