import type { NpTransactionRef } from '../../../transport/np-transaction-ref.js'
import type { ScreeningAnswer } from '../../../transport/screening/screening-answer.js'
import type { ScreeningRequest } from '../../../transport/screening/screening-request.js'
import { must, mustEqual } from '../../must.js'
import { mustBeLeftOpen, mustLeaveReportOpen, registerOne, reportOne } from '../at-np.js'
import { mustOffer } from '../must-offer.js'
import { answerFor, asked, mustBeUnknown, type Outcome } from '../outcomes.js'
import { aRequest, littleAt, numbered, ORDER, OTHER, THIRD } from '../requests.js'
import type { TransportCase } from '../transport-case.js'
import type { NpDisturbance, TransportWorld } from '../transport-world.js'

/** A registration and an update with which something goes wrong. */
const disturbed = (id: string, disturbance: NpDisturbance, why: string): TransportCase => ({
  id,
  title: `READ-20 says unknown when ${why}`,
  async run(tested) {
    await tested.np.disturbs(ORDER, disturbance)
    const outcome = await asked(() => tested.transport.requestScreening([aRequest(tested, ORDER)]))
    mustBeUnknown(outcome, ORDER, `As ${why}`)
    await tested.np.decides(OTHER, { as: 'held', codes: ['RE009'] })
    const known = await registerOne(tested, OTHER)
    await tested.np.disturbs(OTHER, disturbance)
    const updated = await asked(() => tested.transport.requestScreening([aRequest(tested, OTHER, known)]))
    mustBeUnknown(updated, OTHER, `As ${why}`)
  },
})

/** What leaves a report unknown; NP did nothing in the first. */
const UNANSWERED: readonly (readonly [NpDisturbance, string])[] = [
  ['fails', "something fails on NP's side"],
  ['omits', 'NP leaves it out of its answer'],
  ['times_out_after', 'NP does not answer in time'],
  ['breaks', 'the connection breaks'],
  ['garbles', "the answer isn't in NP's form"],
]

/** What leaves one order of a batch unknown, behind one with which nothing goes wrong. */
const MET: readonly (NpDisturbance | null)[] = [null, 'times_out_after', 'breaks', 'fails', 'garbles', 'omits']

/** Fails if a batch of three takes more calls when NP doesn't answer for the second than when it does. */
async function mustBeSentOnce(
  np: TransportWorld,
  send: (requests: readonly ScreeningRequest[]) => Promise<Outcome<ScreeningAnswer>>,
  batchOf: (orderNumbers: readonly string[]) => Promise<readonly ScreeningRequest[]>,
): Promise<void> {
  let enough = 0
  for (const [turn, disturbance] of MET.entries()) {
    const requests = await batchOf([0, 1, 2].map((place) => `${numbered(turn)}-${place}`))
    if (disturbance !== null)
      for (const { orderNumber } of requests.slice(1, 2)) await np.disturbs(orderNumber, disturbance)
    const before = await np.calls()
    await asked(() => send(requests))
    const calls = (await np.calls()) - before
    if (disturbance === null) enough = calls
    must(calls <= enough, `A batch that NP did not answer in part (${disturbance}) was sent once.`, calls)
  }
}

/** What isn't known is no failure and no approval. */
export const unknownCases: readonly TransportCase[] = [
  disturbed('time-out', 'times_out_before', 'NP does not answer in time'),
  disturbed('connection-lost', 'breaks', 'the connection breaks'),
  disturbed('server-error', 'fails', "something fails on NP's side"),
  disturbed('not-understood', 'garbles', "the answer isn't in NP's form"),
  disturbed('contradictory', 'contradicts', 'NP answers twice, and differently'),
  {
    id: 'missing',
    title: 'READ-20 says unknown for an order that NP left out of its answer, and for no other',
    async run(tested) {
      await tested.np.disturbs(ORDER, 'omits')
      const requests = [ORDER, OTHER].map((orderNumber) => aRequest(tested, orderNumber))
      const outcome = await asked(() => tested.transport.requestScreening(requests))
      mustEqual(answerFor(outcome, ORDER).outcome, 'unknown', 'The order that was left out is unknown.')
      mustEqual(answerFor(outcome, OTHER).outcome !== 'unknown', true, 'The other order has its answer.')
    },
  },
  {
    id: 'never-sent-twice',
    title: 'READ-20 never registers or updates again by itself when the outcome is unknown',
    async run(tested) {
      const { np, transport } = tested
      const before = await np.calls()
      await np.disturbs(ORDER, 'times_out_after')
      const known = await registerOne(tested, ORDER)
      mustEqual(await np.registrations(ORDER), 1, 'NP registered the order once.')
      mustEqual((await np.calls()) - before, 1, 'The registration was sent once.')
      await np.disturbs(ORDER, 'times_out_after')
      await asked(() => transport.requestScreening([aRequest(tested, ORDER, known)]))
      mustEqual((await np.calls()) - before, 2, 'The update was sent once.')
      for (const [disturbance, orderNumber] of [
        ['breaks', OTHER],
        ['fails', THIRD],
      ] as const) {
        for (const request of [aRequest(tested, orderNumber), aRequest(tested, ORDER, known)]) {
          const calls = await np.calls()
          await np.disturbs(request.orderNumber, disturbance)
          await asked(() => transport.requestScreening([request]))
          mustEqual((await np.calls()) - calls, 1, `What NP did not answer (${disturbance}) was sent once.`)
        }
      }
    },
  },
  {
    id: 'never-sent-twice-in-a-batch',
    title: 'READ-20 sends no part of a batch again by itself when it is unknown what became of one of its orders',
    async run(tested) {
      const { np, transport } = tested
      const { reregister } = transport
      const details = littleAt(tested.now)
      const anew = (known: NpTransactionRef) => aRequest(tested, known.orderNumber, { ...known, details })
      const sendScreening = (requests: readonly ScreeningRequest[]) => transport.requestScreening(requests)
      await mustBeSentOnce(np, sendScreening, async (numbers) =>
        numbers.map((each) => aRequest(tested, each, { details })),
      )
      await mustBeSentOnce(np, sendScreening, (numbers) =>
        Promise.all(numbers.map(async (each) => anew(await registerOne(tested, `${each}-U`, { details })))),
      )
      if (reregister === undefined) return
      const sendAnew = (requests: readonly ScreeningRequest[]) => reregister.call(transport, requests)
      await mustBeSentOnce(np, sendAnew, (numbers) =>
        Promise.all(numbers.map(async (each) => anew(await reportOne(tested, `${each}-R`, { details })))),
      )
    },
  },
  {
    id: 'done-and-refused',
    title: 'READ-20 says unknown for a registration or a poll that stands among the results and among the errors',
    needs: 'refuses',
    async run(tested) {
      const { np, transport } = tested
      mustOffer(np, 'refuses')
      await np.refuses(ORDER, ['E0199999'], true)
      const outcome = await asked(() => transport.requestScreening([aRequest(tested, ORDER)]))
      mustBeUnknown(outcome, ORDER, 'NP says two things')
      const known = await registerOne(tested, OTHER)
      await np.refuses(OTHER, ['E0199999'], true)
      const ask = () => transport.pollScreening([known])
      await mustBeLeftOpen(tested, OTHER, 'NP says two things', { ask, truth: { result: 'approved' } })
    },
  },
  {
    id: 'gateway',
    title: 'READ-20 says unknown when a gateway answers in the place of an NP that did what was asked',
    needs: 'gatewayFails',
    async run(tested) {
      const { np, transport } = tested
      mustOffer(np, 'gatewayFails')
      for (const [status, orderNumber, other] of [
        [502, ORDER, OTHER],
        [504, THIRD, numbered(3)],
      ] as const) {
        await np.gatewayFails(orderNumber, status)
        const outcome = await asked(() => transport.requestScreening([aRequest(tested, orderNumber)]))
        mustBeUnknown(outcome, orderNumber, `A gateway answers ${status}`)
        mustEqual(await np.registrations(orderNumber), 1, 'NP registered the order once.')
        const known = await registerOne(tested, other)
        await np.gatewayFails(other, status)
        await mustLeaveReportOpen(tested, known, `A gateway answers ${status}`)
      }
    },
  },
  {
    id: 'report-unknown',
    title: 'READ-20 says unknown for a shipment report that NP does not answer, or leaves out of its answer',
    async run(tested) {
      const known = await registerOne(tested, ORDER)
      for (const [disturbance, why] of UNANSWERED) {
        await tested.np.disturbs(ORDER, disturbance)
        await mustLeaveReportOpen(tested, known, `As ${why}`)
      }
    },
  },
]
