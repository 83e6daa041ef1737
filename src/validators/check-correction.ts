import type { Order } from '../order/order.js'
import type { RefusalCode } from '../refusal/refusal-code.js'
import type { Violation } from '../refusal/violation.js'
import type { EditField } from '../vocabulary/edit-field.js'
import { violationsAgainst } from './violations-against.js'

/**
 * Why an order can't be edited now (CORR-01, CORR-02, SHIP-05, READ-02, READ-03, READ-13). Never throws.
 *
 * @param order - the order as it is
 * @param fields - what the edit would touch; at least one
 * @returns violations, all of them refusing; empty when the edit is fine
 *
 * @example
 * ```ts
 * checkCorrection(onHold, ['destination']) // [{ rule: 'CORR-02', code: 'correction_not_opened', … }]
 * ```
 *
 * @category Validators
 */
export function checkCorrection(
  order: Order,
  fields: readonly EditField[],
): readonly Violation<RefusalCode, 'refuse'>[] {
  return violationsAgainst(order, 'order.edited', { fields })
}
