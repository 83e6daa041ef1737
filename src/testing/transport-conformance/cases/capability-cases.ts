import { dayInTokyo } from '../../../clock/day-in-tokyo.js'
import type { AnswerLike } from '../../../transport/answer-like.js'
import { must, mustEqual } from '../../must.js'
import { registered, reported } from '../at-np.js'
import { answerFor, answerOf, asked, mustBeUnknown } from '../outcomes.js'
import { aReport, aRequest, detailsAt, ORDER, OTHER } from '../requests.js'
import { TRANSPORT_CAPABILITIES } from '../transport-capability.js'
import type { TransportCase } from '../transport-case.js'

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
      const known = await registered(tested, ORDER)
      await reported(tested, OTHER)
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
      const known = await registered(tested, ORDER)
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
      const known = await reported(tested, ORDER)
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
    id: 'cancel-unknown',
    title: 'READ-20 says unknown for a cancel that NP does not answer, or never cancels in place of it',
    async run(tested) {
      const { np, transport } = tested
      const known = await registered(tested, ORDER)
      await np.disturbs(ORDER, 'times_out_after')
      const { cancel } = transport
      if (cancel !== undefined) {
        mustBeUnknown(await asked(() => cancel.call(transport, [known])), ORDER, 'NP does not answer in time')
        return
      }
      await asked(() => transport.reportShipments([aReport(known)]))
      mustEqual(await np.cancellations(ORDER), 0, 'A report that NP does not answer is not cancelled.')
    },
  },
  {
    id: 'payment',
    title: 'says whether the buyer has paid and when, or leaves it unsaid',
    async run(tested) {
      const { np, now, transport } = tested
      const paid = await reported(tested, ORDER)
      const unpaid = await reported(tested, OTHER)
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
    },
  },
  {
    id: 'payment-missing',
    title: 'READ-20 says unknown for a payment that NP left out, or for the poll of a paid order in place of it',
    async run(tested) {
      const { np, now, transport } = tested
      const known = await reported(tested, ORDER)
      await np.pays(ORDER, dayInTokyo(now))
      await np.disturbs(ORDER, 'omits')
      const { pollPayments } = transport
      const ask = () => pollPayments?.call(transport, [known]) ?? transport.pollScreening([known])
      mustBeUnknown(await asked<AnswerLike>(ask), ORDER, 'The answer leaves the order out')
    },
  },
  {
    id: 'reregistration',
    title: 'registers anew, with the amount that is left, an order of which a part came back, or none ever',
    async run(tested) {
      const { np, now, transport } = tested
      const { npTransactionId } = await reported(tested, ORDER)
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
    id: 'reregistration-unknown',
    title: 'READ-20 never registers anew again by itself when the outcome is unknown, or never does',
    async run(tested) {
      const { np, transport } = tested
      const { reregister } = transport
      const known = await (reregister === undefined ? registered : reported)(tested, ORDER)
      const before = await np.calls()
      await np.disturbs(ORDER, 'times_out_after')
      if (reregister === undefined) {
        await asked(() => transport.reportShipments([aReport(known)]))
        mustEqual(await np.reregistrations(ORDER), 0, 'A report that NP does not answer registers nothing anew.')
        return
      }
      const outcome = await asked(() => reregister.call(transport, [aRequest(tested, ORDER, known)]))
      mustBeUnknown(outcome, ORDER, 'NP did it, and nobody knows')
      mustEqual((await np.calls()) - before, 1, 'The re-registration was sent once.')
    },
  },
]
