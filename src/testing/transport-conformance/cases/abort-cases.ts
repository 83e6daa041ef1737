import type { CallSignal } from '../../../clock/call-signal.js'
import { must, mustEqual } from '../../must.js'
import { registered } from '../at-np.js'
import { callsOf } from '../calls-of.js'
import { asked, fateOf, mustBeUnknown } from '../outcomes.js'
import { aReport, aRequest, ORDER, OTHER, THIRD } from '../requests.js'
import type { TransportCase } from '../transport-case.js'

declare const AbortController: new () => { readonly signal: CallSignal; abort(): void }

/** The caller gives up. */
export const abortCases: readonly TransportCase[] = [
  {
    id: 'aborted-before',
    title: 'sends nothing when the caller has given up already, and says so',
    async run(tested) {
      const { np, transport } = tested
      const known = await registered(tested, ORDER)
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
    title: 'READ-20 says unknown when the caller gives up while NP has the request or the report',
    async run(tested) {
      const { np, transport } = tested
      const given = new AbortController()
      await np.disturbs(ORDER, 'stalls')
      const arrived = np.nextCall()
      const answered = asked(() => transport.requestScreening([aRequest(tested, ORDER)], given.signal))
      await Promise.race([arrived, answered])
      given.abort()
      mustBeUnknown(await answered, ORDER, 'The caller gave up')
      const known = await registered(tested, OTHER)
      const givenLater = new AbortController()
      await np.disturbs(OTHER, 'stalls')
      const reportArrived = np.nextCall()
      const reported = asked(() => transport.reportShipments([aReport(known)], givenLater.signal))
      await Promise.race([reportArrived, reported])
      givenLater.abort()
      mustBeUnknown(await reported, OTHER, 'The caller gave up')
    },
  },
  {
    id: 'aborted-between',
    title: 'READ-20 begins no other order of a batch once the caller has given up',
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
        const fate = fateOf(outcome, orderNumber)
        const isDone = fate === 'settled' || fate === 'pending'
        must(!isDone || before[index] !== 0, `${orderNumber} was not begun after the caller had given up.`, outcome.val)
      }
    },
  },
]
