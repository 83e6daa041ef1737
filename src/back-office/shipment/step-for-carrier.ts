import { readCarrier } from '../../parsing/read-carrier.js'
import { STEPS } from '../../refusal/steps.js'
import { OWN_STEPS } from '../next/own-steps.js'
import type { Step } from '../next/step.js'

/**
 * What is to be done with a shipment by this carrier. A mail service stays one, however often it is entered: 配送完了
 * is set all the same, lest the goods leave again, and NP is told by hand (SHIP-06). Another unsupported carrier is
 * settled before 配送完了, which would lead to 要確認 (SHIP-04).
 */
export function stepForCarrier(carrier: string | null | undefined): Step {
  const { fault } = readCarrier(carrier)
  if (fault === null || fault === 'missing') return STEPS.complete_delivery
  return fault === 'mail_service' ? OWN_STEPS.complete_and_report_by_hand : { ...STEPS.fix_input, rule: 'SHIP-03' }
}
