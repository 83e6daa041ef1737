import { dayInTokyo } from '../../../clock/day-in-tokyo.js'
import type { NpTransactionRef } from '../../../transport/np-transaction-ref.js'
import type { PaymentAnswer } from '../../../transport/payment-answer.js'
import type { ScreeningAnswer } from '../../../transport/screening/screening-answer.js'
import { mustEqual } from '../../must.js'
import { mustBeLeftOpen, mustClaimNothing, type Question, reportOne } from '../at-np.js'
import { mustOffer } from '../must-offer.js'
import { answerFor, answerOf, asked } from '../outcomes.js'
import { ORDER, OTHER } from '../requests.js'
import type { TransportCase } from '../transport-case.js'
import type { TransportUnderTest } from '../transport-under-test.js'
import { UNANSWERED } from '../unanswered.js'

/** Whether the buyer has paid; without a call for it, that a payment changes nothing else. */
export const paymentCases: readonly TransportCase[] = [
  {
    id: 'payment',
    title: 'says whether the buyer has paid by now and when, or leaves it unsaid',
    async run(tested) {
      const { np, now, transport } = tested
      const paid = await reportOne(tested, ORDER)
      const unpaid = await reportOne(tested, OTHER)
      const day = dayInTokyo(now)
      await np.pays(ORDER, day)
      const { pollPayments } = transport
      if (pollPayments === undefined) return mustStayApproved(tested, [paid])
      const outcome = await asked(() => pollPayments.call(transport, [paid, unpaid]))
      const first = answerOf(outcome, ORDER, 'settled')
      const second = answerOf(outcome, OTHER, 'settled')
      mustEqual([first.payment, first.paidOn], ['paid', day], `${ORDER} was paid.`)
      mustEqual([second.payment, second.paidOn], ['unpaid', null], `${OTHER} was not.`)
      await np.pays(OTHER, day)
      const since = answerOf(await asked(() => pollPayments.call(transport, [unpaid])), OTHER, 'settled')
      mustEqual([since.payment, since.paidOn], ['paid', day], `${OTHER} was paid since.`)
    },
  },
  {
    id: 'payments-apart',
    title: 'gives each order its own payment, whatever the order of the answers, or leaves it unsaid',
    async run(tested) {
      const { np, now, transport } = tested
      const known = [await reportOne(tested, ORDER), await reportOne(tested, OTHER)]
      const { pollPayments } = transport
      await np.disturbs(ORDER, 'reorders')
      if (pollPayments === undefined) return mustStayApproved(tested, known)
      await np.pays(ORDER, dayInTokyo(now))
      const outcome = await asked(() => pollPayments.call(transport, known))
      mustEqual(answerOf(outcome, ORDER, 'settled').payment, 'paid', `${ORDER} was paid.`)
      mustEqual(answerOf(outcome, OTHER, 'settled').payment, 'unpaid', `${OTHER} was not.`)
    },
  },
  {
    id: 'payment-unclear',
    title: 'says of a payment that NP itself does not know it, or nobody knows what NP says, or leaves it unsaid',
    needs: 'paymentIs',
    async run(tested) {
      const { np, transport } = tested
      mustOffer(np, 'paymentIs')
      const known = [await reportOne(tested, ORDER), await reportOne(tested, OTHER)]
      await np.paymentIs(ORDER, 'unclear')
      await np.paymentIs(OTHER, 'unrecognised')
      const { pollPayments } = transport
      if (pollPayments === undefined) return mustStayApproved(tested, known)
      const outcome = await asked(() => pollPayments.call(transport, known))
      mustEqual(answerOf(outcome, ORDER, 'settled').payment, 'unclear', 'NP itself does not know.')
      mustEqual(answerFor(outcome, OTHER).outcome, 'unknown', 'Nobody has heard of what NP says.')
    },
  },
  {
    id: 'payment-refused',
    title:
      "says refused, with NP's codes, when NP refuses a question about a payment, or about a paid order's screening",
    needs: 'refuses',
    async run(tested) {
      const { np, now } = tested
      mustOffer(np, 'refuses')
      const known = await reportOne(tested, ORDER)
      await np.pays(ORDER, dayInTokyo(now))
      await np.refuses(ORDER, ['E0100113'], false)
      const { codes } = answerOf(await asked(paymentQuestion(tested, known, 'paid').ask), ORDER, 'refused')
      mustEqual([...codes], ['E0100113'], 'The code is kept.')
    },
  },
  {
    id: 'payment-contradictory',
    title:
      'READ-20 says unknown for a payment of which NP says two things, or the poll of a reported order in place of it',
    async run(tested) {
      const question = paymentQuestion(tested, await reportOne(tested, ORDER), 'unpaid')
      await tested.np.disturbs(ORDER, 'contradicts')
      await mustClaimNothing(tested, ORDER, 'Of two answers neither is one.', question)
    },
  },
  {
    id: 'payment-missing',
    title: 'READ-20 says unknown for a payment that NP left out, or for the poll of a paid order in place of it',
    async run(tested) {
      const { np, now } = tested
      const question = paymentQuestion(tested, await reportOne(tested, ORDER), 'paid')
      await np.pays(ORDER, dayInTokyo(now))
      await np.disturbs(ORDER, 'omits')
      await mustBeLeftOpen(tested, ORDER, 'The answer leaves the order out', question)
    },
  },
  {
    id: 'payment-unanswered',
    title: 'READ-20 says nothing of a payment that NP does not answer, or of a paid order in place of it',
    async run(tested) {
      const { np, now } = tested
      const question = paymentQuestion(tested, await reportOne(tested, ORDER), 'paid')
      await np.pays(ORDER, dayInTokyo(now))
      for (const disturbance of UNANSWERED) {
        await np.disturbs(ORDER, disturbance)
        const promise = `Without an answer (${disturbance}) nothing is known of the payment.`
        await mustClaimNothing(tested, ORDER, promise, question)
      }
    },
  },
]

/** What is asked of an order's payment, or, by a transport that can't, of its screening; and what NP has of it. */
function paymentQuestion(
  { transport }: TransportUnderTest,
  known: NpTransactionRef,
  payment: 'paid' | 'unpaid',
): Question<PaymentAnswer | ScreeningAnswer> {
  const { pollPayments } = transport
  if (pollPayments === undefined) {
    return { ask: () => transport.pollScreening([known]), truth: { result: 'approved' } }
  }
  return { ask: () => pollPayments.call(transport, [known]), truth: { payment } }
}

/** What is left where a transport can't ask for payments. */
async function mustStayApproved({ transport }: TransportUnderTest, known: readonly NpTransactionRef[]): Promise<void> {
  const outcome = await asked(() => transport.pollScreening(known))
  for (const { orderNumber } of known)
    mustEqual(answerOf(outcome, orderNumber, 'settled').result, 'approved', 'A payment changes no screening.')
}
