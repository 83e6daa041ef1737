import { dayInTokyo } from '../../../clock/day-in-tokyo.js'
import type { AnswerLike } from '../../../transport/answer-like.js'
import type { PaymentAnswer } from '../../../transport/payment-answer.js'
import type { ScreeningAnswer } from '../../../transport/screening/screening-answer.js'
import { must, mustEqual } from '../../must.js'
import { mustBeHeld, mustBeLeftOpen, mustClaimNothing, registerOne, reportOne } from '../at-np.js'
import { answerFor, answerOf, asked, mustBeUnknown } from '../outcomes.js'
import { aReport, aRequest, detailsAt, littleAt, numbered, ORDER, OTHER } from '../requests.js'
import { TRANSPORT_CAPABILITIES } from '../transport-capability.js'
import type { TransportCase } from '../transport-case.js'

/** What leaves a call without an answer, and an order without one. */
const UNANSWERED = ['times_out_after', 'breaks', 'fails', 'garbles'] as const
const LEFT_OPEN = [...UNANSWERED, 'omits'] as const

const APPROVED = { result: 'approved' } as const
const PAID = { payment: 'paid' } as const
const UNPAID = { payment: 'unpaid' } as const

/** The optional calls: with one, what it does; without it, that nothing else does it. */
export const capabilityCases: readonly TransportCase[] = [
  {
    id: 'capabilities',
    title: 'has the optional calls that it is said to have, and no other',
    async run({ transport }, capabilities) {
      for (const capability of TRANSPORT_CAPABILITIES) {
        const kind = capabilities.includes(capability) ? 'function' : 'undefined'
        mustEqual(typeof transport[capability], kind, `"${capability}" is there only where it works.`)
      }
    },
  },
  {
    id: 'cancel',
    title: 'CANC-01 cancels at NP what it is asked to, or nothing ever',
    async run(tested) {
      const { np, transport } = tested
      const known = await registerOne(tested, ORDER)
      await reportOne(tested, OTHER)
      const { cancel } = transport
      if (cancel === undefined) {
        mustEqual(await np.cancellations(ORDER), 0, 'Nothing was cancelled.')
        return
      }
      answerOf(await asked(() => cancel.call(transport, [known])), ORDER, 'settled')
      mustEqual(
        [await np.cancellations(ORDER), await np.cancellations(OTHER)],
        [1, 0],
        'NP cancelled that order alone.',
      )
    },
  },
  {
    id: 'cancelled-before',
    title: 'says so when NP refuses a cancel because the order is cancelled already, or never cancels',
    async run(tested) {
      const { np, transport } = tested
      const known = await registerOne(tested, ORDER)
      const { cancel } = transport
      if (cancel === undefined) {
        await asked(() => transport.pollScreening([known]))
        mustEqual(await np.cancellations(ORDER), 0, 'Nothing was cancelled.')
        return
      }
      await asked(() => cancel.call(transport, [known]))
      const answer = answerOf(await asked(() => cancel.call(transport, [known])), ORDER, 'refused')
      mustEqual(answer.alreadyCancelled, true, 'It was cancelled before.')
      mustEqual(await np.cancellations(ORDER), 1, 'NP cancelled it once.')
    },
  },
  {
    id: 'cancel-refused',
    title: 'says refused when NP cannot cancel because the buyer has paid, or never cancels',
    async run(tested) {
      const { np, now, transport } = tested
      const known = await reportOne(tested, ORDER)
      await np.pays(ORDER, dayInTokyo(now))
      const { cancel } = transport
      if (cancel !== undefined) {
        const answer = answerOf(await asked(() => cancel.call(transport, [known])), ORDER, 'refused')
        mustEqual(answer.alreadyCancelled, false, 'It was not cancelled before.')
      }
      mustEqual(await np.cancellations(ORDER), 0, 'NP cancelled nothing.')
    },
  },
  {
    id: 'cancels-apart',
    title: 'gives each cancel of a batch its own answer, whatever the order of the answers, or never cancels',
    async run(tested) {
      const { np, now, transport } = tested
      const { cancel } = transport
      if (cancel === undefined) {
        const known = [await registerOne(tested, ORDER), await registerOne(tested, OTHER)]
        await asked(() => transport.pollScreening(known))
        mustEqual([await np.cancellations(ORDER), await np.cancellations(OTHER)], [0, 0], 'Nothing was cancelled.')
        return
      }
      const known = [await reportOne(tested, ORDER), await registerOne(tested, OTHER)]
      await np.pays(ORDER, dayInTokyo(now))
      await np.disturbs(ORDER, 'reorders')
      const outcome = await asked(() => cancel.call(transport, known))
      const seen = [answerFor(outcome, ORDER).outcome, answerFor(outcome, OTHER).outcome]
      mustEqual(seen, ['refused', 'settled'], `NP refuses ${ORDER} and cancels ${OTHER}.`)
      mustEqual([await np.cancellations(ORDER), await np.cancellations(OTHER)], [0, 1], 'NP did what is said.')
    },
  },
  {
    id: 'cancel-unknown',
    title: 'READ-20 says unknown for a cancel that NP does not answer, or never cancels in place of it',
    async run(tested) {
      const { np, transport } = tested
      const { cancel } = transport
      if (cancel !== undefined) {
        for (const [index, disturbance] of LEFT_OPEN.entries()) {
          const known = await registerOne(tested, numbered(index))
          await np.disturbs(known.orderNumber, disturbance)
          const outcome = await asked(() => cancel.call(transport, [known]))
          mustBeUnknown(outcome, known.orderNumber, `NP does not answer (${disturbance})`)
        }
        return
      }
      const known = await registerOne(tested, ORDER)
      await np.disturbs(ORDER, 'times_out_after')
      await asked(() => transport.reportShipments([aReport(known)]))
      mustEqual(await np.cancellations(ORDER), 0, 'A report that NP does not answer is not cancelled.')
    },
  },
  {
    id: 'cancel-contradictory',
    title: 'READ-20 says unknown for a cancel that stands among the results and among the errors, or never cancels',
    async run(tested) {
      const { np, transport } = tested
      const known = await registerOne(tested, ORDER)
      await np.disturbs(ORDER, 'contradicts')
      const { cancel } = transport
      if (cancel === undefined) {
        await asked(() => transport.reportShipments([aReport(known)]))
        mustEqual(await np.cancellations(ORDER), 0, 'A report of which NP says two things is not cancelled.')
        return
      }
      mustBeUnknown(await asked(() => cancel.call(transport, [known])), ORDER, 'NP says two things')
    },
  },
  {
    id: 'cancel-refused-codes',
    title: "says cancelled before only where NP says nothing else, and keeps all of NP's codes, or never cancels",
    needs: 'refuses',
    async run(tested) {
      const { np, transport } = tested
      must(np.refuses !== undefined, 'The world has "refuses", as `worldHas` says.')
      const known = await registerOne(tested, ORDER)
      const { cancel } = transport
      for (const codes of [['E0100114'], ['E0100113'], ['E0100114', 'E0100118'], ['E0100113', 'E0100114']]) {
        await np.refuses(ORDER, codes, false)
        if (cancel === undefined) {
          await asked(() => transport.reportShipments([aReport(known)]))
          continue
        }
        const answer = answerOf(await asked(() => cancel.call(transport, [known])), ORDER, 'refused')
        mustEqual([...answer.codes].sort(), codes, 'All codes are kept.')
        const isOnly = codes.every((code) => code === 'E0100114')
        mustEqual(answer.alreadyCancelled, isOnly, `Whether ${codes.join()} says nothing but that it is cancelled.`)
      }
      mustEqual(await np.cancellations(ORDER), 0, 'NP cancelled nothing.')
    },
  },
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
      if (pollPayments === undefined) {
        mustEqual(
          answerOf(await asked(() => transport.pollScreening([paid])), ORDER, 'settled').result,
          'approved',
          'A payment changes no screening.',
        )
        return
      }
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
      if (pollPayments === undefined) {
        const outcome = await asked(() => transport.pollScreening(known))
        for (const { orderNumber } of known)
          mustEqual(answerOf(outcome, orderNumber, 'settled').result, 'approved', 'A payment changes no screening.')
        return
      }
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
      must(np.paymentIs !== undefined, 'The world has "paymentIs", as `worldHas` says.')
      const known = [await reportOne(tested, ORDER), await reportOne(tested, OTHER)]
      await np.paymentIs(ORDER, 'unclear')
      await np.paymentIs(OTHER, 'unrecognised')
      const { pollPayments } = transport
      if (pollPayments === undefined) {
        const outcome = await asked(() => transport.pollScreening(known))
        for (const { orderNumber } of known)
          mustEqual(answerOf(outcome, orderNumber, 'settled').result, 'approved', 'A payment changes no screening.')
        return
      }
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
      const { np, now, transport } = tested
      must(np.refuses !== undefined, 'The world has "refuses", as `worldHas` says.')
      const known = await reportOne(tested, ORDER)
      await np.pays(ORDER, dayInTokyo(now))
      await np.refuses(ORDER, ['E0100113'], false)
      const { pollPayments } = transport
      const ask = () => pollPayments?.call(transport, [known]) ?? transport.pollScreening([known])
      const { codes } = answerOf(await asked<ScreeningAnswer | PaymentAnswer>(ask), ORDER, 'refused')
      mustEqual([...codes], ['E0100113'], 'The code is kept.')
    },
  },
  {
    id: 'payment-contradictory',
    title:
      'READ-20 says unknown for a payment of which NP says two things, or the poll of a reported order in place of it',
    async run(tested) {
      const { np, transport } = tested
      const known = await reportOne(tested, ORDER)
      const { pollPayments } = transport
      await np.disturbs(ORDER, 'contradicts')
      const ask = () => pollPayments?.call(transport, [known]) ?? transport.pollScreening([known])
      const truth = pollPayments === undefined ? APPROVED : UNPAID
      await mustClaimNothing<AnswerLike>(tested, ORDER, 'Of two answers neither is one.', { ask, truth })
    },
  },
  {
    id: 'payment-missing',
    title: 'READ-20 says unknown for a payment that NP left out, or for the poll of a paid order in place of it',
    async run(tested) {
      const { np, now, transport } = tested
      const known = await reportOne(tested, ORDER)
      await np.pays(ORDER, dayInTokyo(now))
      await np.disturbs(ORDER, 'omits')
      const { pollPayments } = transport
      const ask = () => pollPayments?.call(transport, [known]) ?? transport.pollScreening([known])
      const truth = pollPayments === undefined ? APPROVED : PAID
      await mustBeLeftOpen<AnswerLike>(tested, ORDER, 'The answer leaves the order out', { ask, truth })
    },
  },
  {
    id: 'payment-unanswered',
    title: 'READ-20 says nothing of a payment that NP does not answer, or of a paid order in place of it',
    async run(tested) {
      const { np, now, transport } = tested
      const known = await reportOne(tested, ORDER)
      await np.pays(ORDER, dayInTokyo(now))
      const { pollPayments } = transport
      const ask = () => pollPayments?.call(transport, [known]) ?? transport.pollScreening([known])
      const truth = pollPayments === undefined ? APPROVED : PAID
      for (const disturbance of UNANSWERED) {
        await np.disturbs(ORDER, disturbance)
        const promise = `Without an answer (${disturbance}) nothing is known of the payment.`
        await mustClaimNothing<AnswerLike>(tested, ORDER, promise, { ask, truth })
      }
    },
  },
  {
    id: 'reregistration',
    title: 'registers anew, with the amount that is left, an order of which a part came back, or none ever',
    async run(tested) {
      const { np, now, transport } = tested
      const { npTransactionId } = await reportOne(tested, ORDER)
      const { reregister } = transport
      if (reregister === undefined) {
        mustEqual(await np.reregistrations(ORDER), 0, 'Nothing was registered anew.')
        return
      }
      const goods = [{ name: '木彫りの人形', price: 3000, quantity: 1 }]
      const request = aRequest(tested, ORDER, { npTransactionId, details: { ...detailsAt(now), amount: 3000, goods } })
      const answer = answerFor(await asked(() => reregister.call(transport, [request])), ORDER)
      mustEqual(await np.reregistrations(ORDER), 1, 'NP registered the order anew.')
      const held = await np.registration(ORDER)
      mustEqual(held?.amount, 3000, 'The amount is what is left.')
      must(
        (answer.outcome === 'settled' || answer.outcome === 'pending') &&
          answer.npTransactionId === held?.npTransactionId,
        'The answer has the id that came back.',
        answer,
      )
    },
  },
  {
    id: 'reregisters-what-it-is-given',
    title:
      'registers anew with the day, the amount and all goods that it is given, of the buyer as before, or none ever',
    async run(tested) {
      const { np, now, transport } = tested
      const { reregister } = transport
      const { npTransactionId } = await (reregister === undefined ? registerOne : reportOne)(tested, ORDER)
      if (reregister === undefined) {
        await asked(() => transport.pollScreening([{ orderNumber: ORDER, npTransactionId }]))
        mustEqual(await np.reregistrations(ORDER), 0, 'Nothing was registered anew.')
        return
      }
      const { goods, ...others } = detailsAt(now)
      const left = goods.map((each) => ({ ...each, quantity: 1 }))
      const details = { ...others, orderedAt: `${dayInTokyo(now, 3)}T15:30:00Z`, amount: 2500, goods: left }
      const request = aRequest(tested, ORDER, { npTransactionId, details })
      await asked(() => reregister.call(transport, [request]))
      await mustBeHeld(tested, request)
    },
  },
  {
    id: 'reregistrations-apart',
    title: 'registers each order of a batch anew with its own details, or none ever',
    async run(tested) {
      const { np, now, transport } = tested
      const { reregister } = transport
      if (reregister === undefined) {
        const known = [await registerOne(tested, ORDER), await registerOne(tested, OTHER)]
        await asked(() => transport.pollScreening(known))
        const times = [await np.reregistrations(ORDER), await np.reregistrations(OTHER)]
        mustEqual(times, [0, 0], 'Nothing was registered anew.')
        return
      }
      const requests = [
        aRequest(tested, ORDER, { ...(await reportOne(tested, ORDER)), details: littleAt(now) }),
        aRequest(tested, OTHER, await reportOne(tested, OTHER)),
      ]
      await asked(() => reregister.call(transport, requests))
      for (const request of requests) await mustBeHeld(tested, request)
    },
  },
  {
    id: 'reregistration-unknown',
    title: 'READ-20 never registers anew again by itself when the outcome is unknown, or never does',
    async run(tested) {
      const { np, transport } = tested
      const { reregister } = transport
      if (reregister === undefined) {
        const known = await registerOne(tested, ORDER)
        await np.disturbs(ORDER, 'times_out_after')
        await asked(() => transport.reportShipments([aReport(known)]))
        mustEqual(await np.reregistrations(ORDER), 0, 'A report that NP does not answer registers nothing anew.')
        return
      }
      for (const [index, disturbance] of LEFT_OPEN.entries()) {
        const known = await reportOne(tested, numbered(index))
        const before = await np.calls()
        await np.disturbs(known.orderNumber, disturbance)
        const outcome = await asked(() => reregister.call(transport, [aRequest(tested, known.orderNumber, known)]))
        mustBeUnknown(outcome, known.orderNumber, `NP does not answer (${disturbance})`)
        mustEqual((await np.calls()) - before, 1, `What NP did not answer (${disturbance}) was sent once.`)
      }
    },
  },
]
