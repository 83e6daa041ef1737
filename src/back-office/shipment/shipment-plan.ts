import type { OrderEventOf } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import type { Shipment } from '../../order/shipment.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import type { Violation } from '../../refusal/violation.js'
import type { WarningCode } from '../../refusal/warning-code.js'
import type { Answer } from '../answer/answer.js'
import type { ShipmentCalls } from './makeshop-call.js'
import type { ShipmentCode } from './shipment-code.js'

/**
 * A shipment as it is about to be entered by makeshop's API. `null` or left out: missing.
 *
 * @category Back office
 */
export interface ShipmentToPlan {
  /**
   * makeshop's id of the delivery, as a text: `deliveryInfos[].deliveryId` of its order API, which `importOrders` of
   * `./makeshop` hands on as `deliveryId` of its rows. If it is a number, its digits; whether makeshop's calls want a
   * number isn't documented.
   */
  readonly deliveryId: string
  /** 配送業者 as typed, or makeshop's code. */
  readonly carrier?: string | null | undefined
  /** 伝票番号 as typed. */
  readonly slipNumber?: string | null | undefined
  /**
   * Whether 配送完了 set by the API reaches NP in this shop. `true` only if the shop has seen that it does: makeshop's
   * page says so of the 注文詳細 page alone (SHIP-11).
   */
  readonly apiIsLinked: boolean
  /**
   * When 配送完了 is set: ISO 8601 instant. It tells plans of one delivery apart: give another time when you plan anew,
   * so that answers to the earlier plan no longer count (SHIP-05).
   */
  readonly at: string
}

/**
 * What a shipment will lead to.
 *
 * - `reported`: NP is told (SHIP-09).
 * - `needs_attention`: 要確認, because of the carrier (SHIP-04, SHIP-06).
 * - `np_not_told`: the order stays in 審査OK (SHIP-02).
 * - `not_known`: it depends on whether 配送完了 by API is linked (SHIP-11). It never is for a plan without calls, since
 *   a person enters that in 注文詳細.
 *
 * @category Back office
 */
export type ShipmentOutcome = 'reported' | 'needs_attention' | 'np_not_told' | 'not_known'

/**
 * What will happen with a shipment, and the two calls by which makeshop learns of it.
 *
 * @category Back office
 */
export interface ShipmentPlan extends Answer<ShipmentCode | RefusalCode | WarningCode> {
  /** 注文番号. */
  readonly orderNumber: string
  /** makeshop's id of the delivery. */
  readonly deliveryId: string
  /**
   * Whether the plan is held back: somebody has to look into NP's console first (READ-05), or to stop the claimed
   * parcel of a kept order (SHIP-01). Plan anew after that.
   */
  readonly isHeldBack: boolean
  /** What it will lead to. */
  readonly outcome: ShipmentOutcome
  /** Carrier and slip as NP would get them; `null` if one of them is missing or not supported. */
  readonly shipment: Shipment | null
  /** Why it won't be reported as usual, as `routes` of a decision; empty if it will. */
  readonly routes: readonly Violation<RefusalCode, 'route'>[]
  /** What is worth a warning, such as a check digit that is missed (READ-19). */
  readonly warnings: readonly Violation<WarningCode, 'warn'>[]
  /**
   * The event for `decide` once both calls went well; `applyShipmentResults` hands it out then. If there are no calls,
   * once a person has set 配送完了 in 注文詳細.
   */
  readonly event: OrderEventOf<'delivery.completed'>
  /** The order as it will be after `event`. */
  readonly order: Order
  /**
   * The calls in their order; `null` if `shipment` is: with another carrier 配送完了 would lead to 要確認 (SHIP-04).
   * `applyShipmentResults` says which of them may be sent now.
   */
  readonly calls: ShipmentCalls | null
}
