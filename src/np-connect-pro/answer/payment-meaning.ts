import { dayInTokyo } from '../../clock/day-in-tokyo.js'
import { isInstant } from '../../order/form/is-instant.js'
import type { PaymentAnswer } from '../../transport/payment-answer.js'
import { unknownOutcome } from '../../transport/unknown-outcome.js'
import type { Meaning } from './meaning.js'

const PAYMENTS: ReadonlyMap<string | null, 'unpaid' | 'paid' | 'unclear'> = new Map([
  ['10', 'unpaid'],
  ['20', 'paid'],
  ['30', 'unclear'],
])

/** What NP's answer about a payment means. */
export const paymentMeaning: Meaning<PaymentAnswer> = {
  ofResult: ({ orderNumber }, { paymentStatus, paidOn }) => {
    const payment = PAYMENTS.get(paymentStatus)
    if (payment === undefined) return unknownOutcome(orderNumber, 'not_understood')
    return { orderNumber, outcome: 'settled', payment, paidOn: payment === 'paid' ? dayIn(paidOn) : null }
  },
  ofRefusal: ({ orderNumber }, codes) => ({ orderNumber, outcome: 'refused', codes }),
}

/** A day as it came, or the day of an instant; anything else is no day. */
function dayIn(text: string | null): string | null {
  if (isInstant(`${text}T00:00:00+09:00`)) return text
  return isInstant(text) ? dayInTokyo(text) : null
}
