import type { OrderEvent } from '../../../order/event/order-event.js'
import { attempt } from '../../../shape/attempt.js'
import { isCorrection } from '../../observation/is-correction.js'
import { isEmailAlone } from '../../plan/is-email-alone.js'

/**
 * Whether an event is part of a correction that NP screens anew (CORR-02, CORR-03). An edit of the e-mail address isn't
 * (READ-13); one of which nobody can read what was edited may be.
 */
export function corrects(event: OrderEvent): boolean {
  return attempt(
    () => isCorrection(event.type) && !(event.type === 'order.edited' && isEmailAlone(event.fields)),
    () => true,
  )
}
