import { STEPS } from '../../refusal/steps.js'
import type { EditField } from '../../vocabulary/edit-field.js'
import { OWN_STEPS } from '../next/own-steps.js'
import type { Step } from '../next/step.js'
import { isEmailAlone } from './is-email-alone.js'

/**
 * Which edit it is, by what it touches: what follows from it, and where it is done, is known of the contents alone
 * (READ-13, SHIP-05). Of several parts, carrier and slip say where, then the buyer.
 */
export function editingOf(fields: readonly EditField[]): Step {
  if (isEmailAlone(fields)) return OWN_STEPS.edit_email
  if (fields.includes('shipping')) {
    return fields.length === 1 ? OWN_STEPS.edit_shipment : { ...OWN_STEPS.edit_shipment, rule: STEPS.edit_order.rule }
  }
  return fields.includes('buyer') ? OWN_STEPS.edit_buyer : STEPS.edit_order
}
