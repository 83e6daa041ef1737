import type { Order } from '../order/order.js'
import type { Violation } from '../refusal/violation.js'
import type { WarningCode } from '../refusal/warning-code.js'
import type { EditField } from '../vocabulary/edit-field.js'
import { warningsAbout } from './warnings-about.js'

/**
 * Warns before an edit that would be accepted: re-screening isn't documented for a change of the e-mail address alone
 * (READ-13). Never throws.
 *
 * @param order - the order as it is
 * @param fields - what the edit would touch; at least one
 * @returns warnings; empty when there are none, when the edit would be refused, or when `order` isn't an order:
 * `checkCorrection` says why
 *
 * @example
 * ```ts
 * warnCorrection(needsAttention, ['email'])
 * // [{ rule: 'READ-13', code: 'email_not_rescreened', effect: 'warn', detail: null }]
 * ```
 *
 * @category Validators
 */
export function warnCorrection(order: Order, fields: readonly EditField[]): readonly Violation<WarningCode, 'warn'>[] {
  return warningsAbout(order, 'order.edited', { fields })
}
