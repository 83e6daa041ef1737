import { Err, type Result } from '../../src/result.js'
import { TRANSPORT_CASES, type TransportCapability } from '../../src/testing/index.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import type { TransportFault } from '../../src/transport/transport-fault.js'
import { type Mutant, spoilt } from './spoilt-transport.js'

const ALL: readonly TransportCapability[] = ['cancel', 'pollPayments', 'reregister']

/** A fault of a whole call that isn't in NP's form. */
export const fault = (acted: 'no' | 'unknown'): TransportFault => ({
  code: 'not_understood',
  acted,
  status: 200,
  npCodes: [],
})

/** Pending, with the id, of what has a result. */
export const pending = (answer: ScreeningAnswer): ScreeningAnswer => {
  if (answer.outcome !== 'settled') return answer
  const { orderNumber, npTransactionId } = answer
  return { orderNumber, outcome: 'pending', npTransactionId }
}

/** Reasons for which nobody knows anything of a whole call. */
const WHOLE = ['timed_out', 'connection_lost', 'server_error', 'aborted']

type Answered = { readonly orderNumber: string; readonly outcome: string; readonly reason?: string }

/** A fault of the whole call in place of an answer, where nothing is known of any order. */
export const asFault = <A extends Answered>(
  outcome: Result<readonly A[], TransportFault>,
  acted: 'no' | 'unknown',
): Result<readonly A[], TransportFault> =>
  outcome.ok && outcome.val.length > 0 && outcome.val.every(({ reason }) => WHOLE.includes(reason ?? ''))
    ? Err(fault(acted))
    : outcome

/** Says of a whole call that nobody knows, and not of each order. */
export const wholeFaults =
  (acted: 'no' | 'unknown'): Mutant =>
  (sound) => ({
    requestScreening: async (...given) => asFault(await sound.requestScreening(...given), acted),
    pollScreening: async (...given) => asFault(await sound.pollScreening(...given), acted),
    reportShipments: async (...given) => asFault(await sound.reportShipments(...given), acted),
    cancel: async (...given) => asFault(await sound.cancel(...given), acted),
    pollPayments: async (...given) => asFault(await sound.pollPayments(...given), acted),
    reregister: async (...given) => asFault(await sound.reregister(...given), acted),
  })

/** The cases that a transport fails, with what they say: one with all optional calls, or with none. */
export async function failures(
  mutant: Mutant,
  { callsBefore = 0, capabilities = ALL }: { callsBefore?: number; capabilities?: typeof ALL | readonly [] } = {},
): Promise<Readonly<Record<string, string>>> {
  const said: Record<string, string> = {}
  for (const { id, run } of TRANSPORT_CASES) {
    const tested = spoilt((sound, np) => {
      for (let call = 0; call < callsBefore; call += 1) np.arrived()
      return mutant(sound, np)
    }, capabilities.length > 0)
    await run(tested, capabilities).catch((thrown: Error) => {
      said[id] = thrown.message
    })
  }
  return said
}
