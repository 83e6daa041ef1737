import type { Order } from '../../order/order.js'
import { isToBeCompletedAgain } from '../order-state/is-to-be-completed-again.js'
import { isToBeLookedUp } from '../order-state/is-to-be-looked-up.js'
import { ACTS, type Act, settling } from '../plan/act.js'
import { isEmailAlone } from '../plan/is-email-alone.js'
import { PLACES } from '../plan/places.js'

const LOOK = settling('check_np_console')

/** Once somebody has looked: recording it is done in none of those screens. */
const RECORDING: Act = { ...LOOK, step: { ...LOOK.step, step: 'record_not_reported', where: PLACES.nowhere } }

/**
 * While somebody has to look into NP's console, nothing is done before that: so say the gate and the work lists
 * (READ-05). An edit of the e-mail address alone moves nothing, and ends with such a look (READ-13). If NP may already
 * know of the shipment, the look is recorded only when it finds no report; otherwise confirming the status settles it
 * (READ-21).
 */
export function lookUpFirst(order: Order, acts: readonly Act[]): readonly Act[] {
  const [first] = acts
  const needsNoLook =
    first === undefined ||
    first.step.step === 'set_reported' ||
    first.step.step === 'report_at_np' ||
    acts.some(({ step }) => isEmailAlone(step.fields))
  if (needsNoLook || !isToBeLookedUp(order)) return acts
  const others = first.step.step === 'check_np_console' ? acts.slice(1) : acts
  return isToBeCompletedAgain(order) ? [ACTS.lookIntoNpConsole, RECORDING, ...others] : [LOOK, ...others]
}
