import type { Order } from '../order/order.js'
import type { Violation } from '../refusal/violation.js'
import type { WarningCode } from '../refusal/warning-code.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'
import { warningsAbout } from './warnings-about.js'

/**
 * Warns before the displayed 決済ステータス is overridden: nothing changes at NP, and the sync may be lost from then on
 * (SYNC-03). Never throws.
 *
 * @param order - the order as it is
 * @param to - the status to be shown
 * @returns warnings; empty when the status is already shown, when it would be refused, or when `order` isn't an
 * order: `decide` says why
 *
 * @example
 * ```ts
 * warnStatusOverride(approved, 'needs_attention')
 * // [{ rule: 'SYNC-03', code: 'sync_may_be_lost', effect: 'warn', detail: null }]
 * ```
 *
 * @category Validators
 */
export function warnStatusOverride(order: Order, to: PaymentStatus): readonly Violation<WarningCode, 'warn'>[] {
  return warningsAbout(order, 'status.overridden', { to, reason: 'asked beforehand' })
}
