import type { Delivery } from '../order/event/delivery.js'
import type { Order } from '../order/order.js'
import type { Violation } from '../refusal/violation.js'
import type { WarningCode } from '../refusal/warning-code.js'
import { warningsAbout } from './warnings-about.js'

/**
 * Warns before a 配送完了 that would be accepted: a slip number of 12 digits for クロネコヤマト, 佐川急便 or ゆうパック
 * misses its check digit (READ-19). Never throws.
 *
 * @param order - the order as it is
 * @param delivery - the channel, and carrier and slip number as typed
 * @returns warnings; empty when there are none, when it would be refused, or when `order` isn't an order:
 * `checkShipment` says why
 *
 * @example
 * ```ts
 * warnShipment(approved, { channel: 'order_detail', carrier: 'ヤマト運輸', slipNumber: '1234-5678-9012' })
 * // [{ rule: 'READ-19', code: 'slip_check_digit', effect: 'warn', detail: null }]
 * ```
 *
 * @category Validators
 */
export function warnShipment(order: Order, delivery: Delivery): readonly Violation<WarningCode, 'warn'>[] {
  return warningsAbout(order, 'delivery.completed', delivery)
}
