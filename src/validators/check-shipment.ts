import type { Delivery } from '../order/event/delivery.js'
import type { Order } from '../order/order.js'
import type { RefusalCode } from '../refusal/refusal-code.js'
import type { Violation } from '../refusal/violation.js'
import { violationsAgainst } from './violations-against.js'

/**
 * Says what stands against setting 配送完了 like this now (SHIP-01 to SHIP-09, READ-04 to READ-06, READ-14 to READ-19).
 * Never throws.
 *
 * @param order - the order as it is
 * @param delivery - the channel, and carrier and slip number as typed
 * @returns violations in the order in which they are judged: `refuse` (it would be refused) or `route` (accepted,
 * but NP isn't told, or 要確認 follows); empty when the shipment would be reported
 *
 * @example
 * ```ts
 * checkShipment(approved, { channel: 'order_detail', carrier: 'ヤマト運輸', slipNumber: '' })
 * // [{ rule: 'SHIP-02', code: 'slip_missing', effect: 'route', detail: null }]
 * ```
 *
 * @category Validators
 */
export function checkShipment(order: Order, delivery: Delivery): readonly Violation<RefusalCode, 'refuse' | 'route'>[] {
  return violationsAgainst(order, 'delivery.completed', delivery)
}
