import { describe, expect, it } from 'vitest'
import {
  createMemoryTransport,
  type NpDecision,
  type NpDisturbance,
  TRANSPORT_CASES,
  type TransportUnderTest,
} from '../../src/testing/index.js'

const CAPABILITIES = [['cancel', 'pollPayments', 'reregister'], []] as const

/** NP's codes: of a hold, of a rejection, of a request that it refuses. */
const CODES = { held: /^RE\d{3}$/, rejected: /^NG\d{3}$/, refused: /^E\d{7}$/ }

const DISTURBANCES: Readonly<Record<NpDisturbance, true>> = {
  times_out_before: true,
  times_out_after: true,
  breaks: true,
  fails: true,
  garbles: true,
  maintenance: true,
  credentials_refused: true,
  offline: true,
  stalls: true,
  omits: true,
  contradicts: true,
  reorders: true,
  renames: true,
}

/** Whether NP ever gives no code isn't known: one case asks, and takes "unknown" for an answer. */
const CODELESS = 'without-codes'

function isDecision(decision: NpDecision, id: string): boolean {
  if (!('codes' in decision)) return ['approved', 'pending', 'unrecognised'].includes(decision.as)
  const form = CODES[decision.as]
  return (decision.codes.length > 0 || id === CODELESS) && decision.codes.every((code) => form.test(code))
}

/** A refusal has a code, and codes of its own alone. */
function isRefusal(codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code) => CODES.refused.test(code))
}

/** What the NP of a case is told. */
function listening(tested: TransportUnderTest) {
  const decisions: NpDecision[] = []
  const disturbances: NpDisturbance[] = []
  const refusals: (readonly string[])[] = []
  const np: TransportUnderTest['np'] = {
    ...tested.np,
    decides(orderNumber, decision) {
      decisions.push(decision)
      return tested.np.decides(orderNumber, decision)
    },
    disturbs(orderNumber, disturbance) {
      disturbances.push(disturbance)
      return tested.np.disturbs(orderNumber, disturbance)
    },
    refuses(orderNumber, codes, done) {
      refusals.push(codes)
      return tested.np.refuses?.(orderNumber, codes, done)
    },
  }
  return { tested: { ...tested, np }, decisions, disturbances, refusals }
}

describe.each(CAPABILITIES.map((capabilities) => [capabilities.length, capabilities] as const))(
  'with %s optional calls, an NP that has to put it on a wire is told nothing that has no place there',
  (_, capabilities) => {
    it.each(TRANSPORT_CASES.map((each) => [each.id, each] as const))('%s', async (id, { run }) => {
      const { tested, decisions, disturbances, refusals } = listening(createMemoryTransport(capabilities))
      await run(tested, capabilities)
      expect(decisions.filter((each) => !isDecision(each, id))).toStrictEqual([])
      expect(refusals.filter((codes) => !isRefusal(codes))).toStrictEqual([])
      expect(disturbances.filter((each) => !Object.hasOwn(DISTURBANCES, each))).toStrictEqual([])
    })
  },
)
