import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import type { RuleId } from '../../../rules/rule-id.js'
import { inTurn } from '../../next/in-turn.js'
import { LOOK_UP } from '../../next/look-up.js'
import type { Next } from '../../next/next.js'
import { nextOf } from '../../next/next-of.js'
import { OWN_STEPS } from '../../next/own-steps.js'
import { isRefusedReport } from '../../order-state/is-refused-report.js'
import { isReportedByHand } from '../../order-state/is-reported-by-hand.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import { isUnaccounted } from '../../order-state/is-unaccounted.js'
import { mayBeReported } from '../../order-state/may-be-reported.js'
import type { Said } from './said.js'

const BY_HAND = { ...OWN_STEPS.report_at_np, rule: 'READ-06' } as const

/** What is said of goods that have left and of which NP has no report: why it has none, and how it comes by one. */
export function unreported(order: Order): Said {
  return ['shipment_not_at_np', whyUnreported(order), toBeReported(order)]
}

function whyUnreported(order: Order): RuleId {
  if (isReportedByHand(order)) return 'READ-06'
  if (order.paymentStatus === 'screening_approved') return 'READ-05'
  return isRefusedReport(order) ? 'FLOW-04' : 'SHIP-05'
}

/** What NP says may be of the time before the goods left; where a look alone would be next, what follows it is said. */
function toBeReported(order: Order): Next {
  if (isToBeLookedUp(order)) return LOOK_UP
  if (order.openFollowUps.length > 0) return nextOf(order)
  if (isReportedByHand(order)) return inTurn(STEPS.check_np_console, BY_HAND)
  const mayBeThere = isUnaccounted(order) || mayBeReported(order)
  return mayBeThere ? inTurn(STEPS.check_np_console, STEPS.revert_delivery) : nextOf(order)
}
