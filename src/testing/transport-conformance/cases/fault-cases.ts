import type { AnswerLike } from '../../../transport/answer-like.js'
import { must, mustEqual } from '../../must.js'
import { registerOne } from '../at-np.js'
import { attemptsOf } from '../attempts.js'
import { callsOf } from '../calls-of.js'
import { fateOf, type Outcome } from '../outcomes.js'
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

/** What comes of each call with which such a thing goes wrong, but of one that a transport made again by itself. */
async function* outcomesOf(
  tested: TransportUnderTest,
  disturbance: 'maintenance' | 'credentials_refused' | 'offline',
): AsyncGenerator<{ readonly orderNumber: string; readonly outcome: Outcome<AnswerLike> }> {
  const { np } = tested
  // A call that is offline doesn't reach NP.
  const disturbed = disturbance === 'offline' ? 0 : 1
  for (const { ask, isDone, orderNumber } of await attemptsOf(tested)) {
    const before = await np.calls()
    await np.disturbs(orderNumber, disturbance)
    const outcome = await ask()
    // Nothing was done, so that it may be made again, as with a new token: then NP has it now.
    const isMadeAgain = (await np.calls()) - before > disturbed
    if (isMadeAgain && (await isDone(outcome))) continue
    yield { orderNumber, outcome }
    must(await isDone(await ask()), `What went wrong once keeps no later call about ${orderNumber} from being made.`)
  }
}

const whole = (id: string, disturbance: 'maintenance' | 'credentials_refused', when: string): TransportCase => ({
  id,
  title: `says ${disturbance}, and that nothing was done, when ${when}, whatever it was asked`,
  async run(tested) {
    for await (const { outcome } of outcomesOf(tested, disturbance)) {
      must(!outcome.ok, `The call as a whole fails when ${when}.`, outcome.val)
      mustEqual([outcome.val.code, outcome.val.acted], [disturbance, 'no'], `The fault says that ${when}.`)
    }
  },
})

/** What concerns a call as a whole. */
export const faultCases: readonly TransportCase[] = [
  {
    id: 'never-rejects',
    title: 'answers with a value, whatever goes wrong with whichever call',
    async run(tested) {
      const { np, transport } = tested
      const known = await registerOne(tested, ORDER)
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
    title: 'READ-20 takes an NP that it cannot reach neither for a refusal nor for an answer, whatever it was asked',
    async run(tested) {
      for await (const { orderNumber, outcome } of outcomesOf(tested, 'offline')) {
        const fate = fateOf(outcome, orderNumber)
        must(fate === 'not_done' || fate === 'unknown', 'Nothing was sent, or nobody knows.', outcome.val)
      }
    },
  },
]
