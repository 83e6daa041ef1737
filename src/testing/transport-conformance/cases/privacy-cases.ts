import { must } from '../../must.js'
import { registerOne } from '../at-np.js'
import { callsOf } from '../calls-of.js'
import { leakIn } from '../leak-in.js'
import { aReport, aRequest, ORDER, PERSONAL_VALUES } from '../requests.js'
import type { TransportCase } from '../transport-case.js'
import type { TransportUnderTest } from '../transport-under-test.js'
import type { NpDisturbance } from '../transport-world.js'

const TALKATIVE: readonly NpDisturbance[] = [
  'garbles',
  'fails',
  'breaks',
  'times_out_before',
  'maintenance',
  'credentials_refused',
  'offline',
  'omits',
  'contradicts',
]

/** What a call answers, or what it throws: that is read by people too. */
async function saidBy(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call()
  } catch (thrown) {
    return thrown
  }
}

/** Everything that a transport says, in good times and bad. */
async function everythingSaid(tested: TransportUnderTest): Promise<readonly unknown[]> {
  const { np, transport } = tested
  const said: unknown[] = []
  for (const decision of [
    { as: 'refused', codes: ['E0100060'] },
    { as: 'unrecognised' },
    { as: 'held', codes: ['RE009'] },
  ] as const) {
    await np.decides(ORDER, decision)
    said.push(await saidBy(() => transport.requestScreening([aRequest(tested, ORDER)])))
  }
  const held = await np.registration(ORDER)
  const known = { orderNumber: ORDER, npTransactionId: held?.npTransactionId ?? 'unknown' }
  const batches = { requests: [aRequest(tested, ORDER, known)], transactions: [known], reports: [aReport(known)] }
  for (const disturbance of TALKATIVE) {
    for (const call of callsOf(transport, batches)) {
      await np.disturbs(ORDER, disturbance)
      said.push(await saidBy(call))
    }
  }
  return said
}

/** What must turn up nowhere. */
export const privacyCases: readonly TransportCase[] = [
  {
    id: 'no-personal-data',
    title: 'repeats no personal data in any answer or fault',
    async run(tested) {
      const leak = leakIn(await everythingSaid(tested), PERSONAL_VALUES)
      must(leak === null, 'Neither answers nor faults hold personal data.', leak)
    },
  },
  {
    id: 'no-secrets-said',
    title: 'repeats no credentials in any answer or fault',
    async run(tested) {
      must(tested.secrets.length > 0, 'The kit is told which credentials to look for.')
      must(
        leakIn(await everythingSaid(tested), tested.secrets) === null,
        'Neither answers nor faults hold credentials.',
      )
    },
  },
  {
    id: 'no-secrets-shown',
    title: 'shows no credentials and no personal data to whoever prints the transport',
    async run(tested) {
      await registerOne(tested, ORDER)
      const hidden = [...tested.secrets, ...PERSONAL_VALUES]
      must(leakIn(tested.transport, hidden) === null, 'The transport itself holds nothing that may not be shown.')
    },
  },
]
