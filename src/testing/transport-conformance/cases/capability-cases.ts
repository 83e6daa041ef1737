import { dayInTokyo } from '../../../clock/day-in-tokyo.js'
import { mustEqual } from '../../must.js'
import { registerOne, reportOne } from '../at-np.js'
import { mustOffer } from '../must-offer.js'
import { answerFor, answerOf, asked, mustBeUnknown } from '../outcomes.js'
import { aReport, numbered, ORDER, OTHER } from '../requests.js'
import { TRANSPORT_CAPABILITIES } from '../transport-capability.js'
import type { TransportCase } from '../transport-case.js'
import { LEFT_OPEN } from '../unanswered.js'

/** Which optional calls there are, and the cancel: with it, what it does; without it, that nothing else does it. */
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
      mustOffer(np, 'refuses')
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
]
