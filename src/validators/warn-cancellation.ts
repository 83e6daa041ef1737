import type { Order } from '../order/order.js'
import type { Violation } from '../refusal/violation.js'
import type { WarningCode } from '../refusal/warning-code.js'
import { warningsAbout } from './warnings-about.js'

/**
 * Warns before キャンセル or 注文削除: neither is ever linked, so whatever NP may hold has to be cancelled in NP's
 * console too (CANC-01, READ-08). Never throws.
 *
 * It knows the order alone. If that was last seen in 審査待ち(準備中), the link may have sent a request since:
 * `planCancellation` and `decideKept` of `./back-office` allow for that.
 *
 * @param order - the order as it is
 * @returns warnings; empty when there are none, when it would be refused, or when `order` isn't an order: `decide` says
 * why
 *
 * @example
 * ```ts
 * warnCancellation(approved) // [{ rule: 'CANC-01', code: 'cancel_not_linked', effect: 'warn', detail: null }]
 * ```
 *
 * @category Validators
 */
export function warnCancellation(order: Order): readonly Violation<WarningCode, 'warn'>[] {
  return warningsAbout(order, 'order.cancelled', { deleted: false })
}
