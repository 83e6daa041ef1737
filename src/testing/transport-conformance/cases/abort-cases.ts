import type { CallSignal } from '../../../clock/call-signal.js'
import type { AnswerLike } from '../../../transport/answer-like.js'
import { must, mustEqual } from '../../must.js'
import { registerOne, reportOne } from '../at-np.js'
import { callsOf } from '../calls-of.js'
import { asked, fateOf, isTaken, mustBeUnknown, type Outcome } from '../outcomes.js'
import { aReport, aRequest, numbered, ORDER, OTHER, THIRD } from '../requests.js'
import type { TransportCase } from '../transport-case.js'
import type { TransportUnderTest } from '../transport-under-test.js'

declare const AbortController: new () => { readonly signal: CallSignal; abort(): void }

/** The caller gives up. */
export const abortCases: readonly TransportCase[] = [
  {
    id: 'aborted-before',
    title: 'sends nothing when the caller has given up already, and says so',
    async run(tested) {
      const { np, transport } = tested
      const known = await registerOne(tested, ORDER)
      const before = await np.calls()
      const given = new AbortController()
      given.abort()
      const requests = [aRequest(tested, ORDER, known)]
      const batches = { requests, transactions: [known], reports: [aReport(known)], signal: given.signal }
      for (const call of callsOf(transport, batches)) {
        const outcome = await call()
        must(!outcome.ok, 'The call as a whole fails.', outcome.val)
        mustEqual([outcome.val.code, outcome.val.acted], ['aborted', 'no'], 'The fault says that nothing was sent.')
      }
      mustEqual(await np.calls(), before, 'Nothing is sent.')
    },
  },
  {
    id: 'aborted-under-way',
    title: 'READ-20 says unknown when the caller gives up while NP has what it was asked',
    async run(tested) {
      const { cancel, pollPayments, reregister } = tested.transport
      await mustBeUnknownOnceGivenUp(tested, ORDER, (signal) =>
        tested.transport.requestScreening([aRequest(tested, ORDER)], signal),
      )
      const known = await registerOne(tested, OTHER)
      await mustBeUnknownOnceGivenUp(tested, OTHER, (signal) =>
        tested.transport.reportShipments([aReport(known)], signal),
      )
      const third = await registerOne(tested, THIRD)
      const request = aRequest(tested, THIRD, third)
      await mustBeUnknownOnceGivenUp(tested, THIRD, (signal) => tested.transport.requestScreening([request], signal))
      await mustHaveNoAnswerOnceGivenUp(tested, OTHER, (signal) => tested.transport.pollScreening([known], signal))
      if (pollPayments !== undefined) {
        await mustHaveNoAnswerOnceGivenUp(tested, OTHER, (signal) =>
          pollPayments.call(tested.transport, [known], signal),
        )
      }
      if (cancel !== undefined) {
        await mustBeUnknownOnceGivenUp(tested, THIRD, (signal) => cancel.call(tested.transport, [third], signal))
      }
      if (reregister !== undefined) {
        const shipped = await reportOne(tested, numbered(3))
        const anew = aRequest(tested, shipped.orderNumber, shipped)
        await mustBeUnknownOnceGivenUp(tested, shipped.orderNumber, (signal) =>
          reregister.call(tested.transport, [anew], signal),
        )
      }
    },
  },
  {
    id: 'aborted-between',
    title: 'READ-20 says of nothing that it was done which NP had not done when the caller gave up',
    async run(tested) {
      const { np, transport } = tested
      const given = new AbortController()
      await np.disturbs(ORDER, 'stalls')
      const arrived = np.nextCall()
      const requests = [ORDER, OTHER, THIRD].map((orderNumber) => aRequest(tested, orderNumber))
      const answered = asked(() => transport.requestScreening(requests, given.signal))
      await Promise.race([arrived, answered])
      given.abort()
      // What was sent at the same time as the first may have gone through by now.
      const before = await Promise.all([OTHER, THIRD].map((orderNumber) => np.registrations(orderNumber)))
      const outcome = await answered
      for (const [index, orderNumber] of [OTHER, THIRD].entries()) {
        must(
          !isTaken(fateOf(outcome, orderNumber)) || before[index] !== 0,
          `What NP had not done when the caller gave up is unknown or was not done: ${orderNumber}.`,
          outcome.val,
        )
      }
    },
  },
]

/** Gives up while NP has the call: NP may do it or not. */
async function mustBeUnknownOnceGivenUp(...given: Parameters<typeof onceGivenUp>): Promise<void> {
  mustBeUnknown(await onceGivenUp(...given), given[1], 'The caller gave up')
}

/** The same of a question: it changes nothing, so it may be said as well that it failed. */
async function mustHaveNoAnswerOnceGivenUp(...given: Parameters<typeof onceGivenUp>): Promise<void> {
  const fate = fateOf(await onceGivenUp(...given), given[1])
  must(fate === 'unknown' || fate === 'not_done', 'A question that the caller gave up has no answer.', fate)
}

/** What a call says that was given up while NP had it. */
async function onceGivenUp(
  { np }: TransportUnderTest,
  orderNumber: string,
  ask: (signal: CallSignal) => Promise<Outcome<AnswerLike>>,
): Promise<Outcome<AnswerLike>> {
  const given = new AbortController()
  await np.disturbs(orderNumber, 'stalls')
  const arrived = np.nextCall()
  const answered = asked(() => ask(given.signal))
  await Promise.race([arrived, answered])
  given.abort()
  return answered
}
