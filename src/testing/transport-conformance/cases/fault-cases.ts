import type { AnswerLike } from '../../../transport/answer-like.js'
import { must, mustEqual } from '../../must.js'
import { registered } from '../at-np.js'
import { callsOf } from '../calls-of.js'
import { asked, fateOf, type Outcome } from '../outcomes.js'
import { aReport, aRequest, ORDER } from '../requests.js'
import type { TransportCase } from '../transport-case.js'
import type { TransportUnderTest } from '../transport-under-test.js'
import type { NpDisturbance } from '../transport-world.js'

const EVERYTHING: readonly NpDisturbance[] = [
  'times_out_before',
  'times_out_after',
  'breaks',
  'fails',
  'garbles',
  'maintenance',
  'credentials_refused',
  'offline',
  'omits',
  'contradicts',
  'reorders',
]

/**
 * Whether a transport made the call once more by itself, as with a new token: nothing was done, and NP has the order
 * now.
 */
async function isDoneAgain({ np }: TransportUnderTest, outcome: Outcome<AnswerLike>): Promise<boolean> {
  const fate = fateOf(outcome, ORDER)
  return (fate === 'settled' || fate === 'pending') && (await np.registrations(ORDER)) === 1
}

const whole = (id: string, disturbance: 'maintenance' | 'credentials_refused', when: string): TransportCase => ({
  id,
  title: `says ${disturbance}, and that nothing was done, when ${when}`,
  async run(tested) {
    const { np, transport } = tested
    await np.disturbs(ORDER, disturbance)
    const outcome = await asked(() => transport.requestScreening([aRequest(tested, ORDER)]))
    if (await isDoneAgain(tested, outcome)) return
    must(!outcome.ok, `The call as a whole fails when ${when}.`, outcome.val)
    mustEqual([outcome.val.code, outcome.val.acted], [disturbance, 'no'], `The fault says that ${when}.`)
  },
})

/** What concerns a call as a whole. */
export const faultCases: readonly TransportCase[] = [
  {
    id: 'never-rejects',
    title: 'answers with a value, whatever goes wrong with whichever call',
    async run(tested) {
      const { np, transport } = tested
      const known = await registered(tested, ORDER)
      const request = aRequest(tested, ORDER, { npTransactionId: known.npTransactionId })
      const batches = { requests: [request], transactions: [known], reports: [aReport(known)] }
      for (const disturbance of EVERYTHING) {
        for (const call of callsOf(transport, batches)) {
          await np.disturbs(ORDER, disturbance)
          await call()
        }
      }
    },
  },
  whole('maintenance', 'maintenance', 'NP is closed'),
  whole('credentials', 'credentials_refused', 'NP does not accept the credentials'),
  {
    id: 'offline',
    title: 'READ-20 takes an NP that it cannot reach neither for a refusal nor for an answer',
    async run(tested) {
      await tested.np.disturbs(ORDER, 'offline')
      const outcome = await asked(() => tested.transport.requestScreening([aRequest(tested, ORDER)]))
      const fate = fateOf(outcome, ORDER)
      if (await isDoneAgain(tested, outcome)) return
      must(fate === 'not_done' || fate === 'unknown', 'Nothing was sent, or nobody knows.', outcome.val)
    },
  },
]
