import { dayInTokyo } from '../../../clock/day-in-tokyo.js'
import { must, mustEqual } from '../../must.js'
import { hasIdOf, mustBeHeld, registerOne, reportOne, screenOne } from '../at-np.js'
import { DECISIONS } from '../decisions.js'
import { mustOffer } from '../must-offer.js'
import { answerFor, answerOf, asked, mustBeUnknown, mustSay } from '../outcomes.js'
import { aReport, aRequest, detailsAt, littleAt, numbered, ORDER, OTHER } from '../requests.js'
import type { TransportCase } from '../transport-case.js'
import type { TransportUnderTest } from '../transport-under-test.js'
import { LEFT_OPEN } from '../unanswered.js'

/** What is left where a transport can't register anew: nothing else does it, not a poll. */
async function mustLeaveItAlone(tested: TransportUnderTest): Promise<void> {
  const known = await registerOne(tested, ORDER)
  await asked(() => tested.transport.pollScreening([known]))
  mustEqual(await tested.np.reregistrations(ORDER), 0, 'Nothing was registered anew.')
}

/** Registering an order anew, and what NP makes of that; without a call for it, that nothing else does it. */
export const reregistrationCases: readonly TransportCase[] = [
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
      must(hasIdOf(answer, held), 'The answer has the id that came back.', answer)
    },
  },
  {
    id: 'reregisters-what-it-is-given',
    title:
      'registers anew with the day, the amount and all goods that it is given, of the buyer as before, or none ever',
    async run(tested) {
      const { now, transport } = tested
      const { reregister } = transport
      if (reregister === undefined) return mustLeaveItAlone(tested)
      const { npTransactionId } = await reportOne(tested, ORDER)
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
  {
    id: 'reregistration-results',
    title: 'FLOW-03 says of a re-registration what NP decided on it, with all codes, or registers none anew ever',
    async run(tested) {
      const { np, transport } = tested
      const { reregister } = transport
      if (reregister === undefined) return mustLeaveItAlone(tested)
      for (const [index, decision] of DECISIONS.entries()) {
        const known = await reportOne(tested, numbered(index))
        const request = aRequest(tested, known.orderNumber, known)
        await np.decides(known.orderNumber, decision)
        const isOpen = decision.as === 'pending'
        const outcome = isOpen
          ? await asked(() => reregister.call(transport, [request]))
          : await screenOne(tested, request, reregister)
        mustSay(outcome, known.orderNumber, decision)
      }
    },
  },
  {
    id: 'reregistration-refused',
    title:
      "FLOW-04 says refused, with all of NP's codes, when NP refuses to register anew, or registers none anew ever",
    needs: 'refuses',
    async run(tested) {
      const { np, transport } = tested
      mustOffer(np, 'refuses')
      const { reregister } = transport
      if (reregister === undefined) return mustLeaveItAlone(tested)
      const known = await reportOne(tested, ORDER)
      await np.refuses(ORDER, ['E0100113', 'E0199999'], false)
      const answer = answerOf(
        await asked(() => reregister.call(transport, [aRequest(tested, ORDER, known)])),
        ORDER,
        'refused',
      )
      mustEqual([...answer.codes].sort(), ['E0100113', 'E0199999'], 'All codes are kept.')
      mustEqual(await np.reregistrations(ORDER), 0, 'NP registered nothing anew.')
    },
  },
]
