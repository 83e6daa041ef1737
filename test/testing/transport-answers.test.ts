import { describe, expect, it } from 'vitest'
import { Err, Ok } from '../../src/result.js'
import {
  createMemoryTransport,
  TRANSPORT_CASES,
  type TransportCapability,
  type TransportUnderTest,
} from '../../src/testing/index.js'

const ALL: readonly TransportCapability[] = ['cancel', 'pollPayments', 'reregister']
const FORM = /^["A-Z].*?\.( Expected: .*\.)?( Instead: .*)?$/s

/** What an answer for one order, or something in NP's books, may be instead. */
const OTHERWISE: readonly object[] = [
  { outcome: 'refused', codes: ['X1'], alreadyReported: false, alreadyCancelled: false },
  { outcome: 'refused', codes: [], alreadyReported: true, alreadyCancelled: true },
  { outcome: 'unknown', reason: 'timed_out' },
  { outcome: 'pending', npTransactionId: 'NP999999999' },
  { outcome: 'settled', npTransactionId: 'NP999999999', result: 'approved', payment: 'paid', paidOn: '2020-01-01' },
  {
    outcome: 'settled',
    npTransactionId: 'NP999999998',
    result: 'held',
    codes: ['X1'],
    payment: 'unpaid',
    paidOn: null,
  },
  { outcome: 'settled', result: 'rejected', codes: ['X1'], payment: 'unclear' },
  { codes: ['X1'] },
  { orderNumber: 'KIT-0009' },
  { npTransactionId: 'NP999999999' },
  { service: 'np_atobarai_wiz', orderedOn: '2020-01-01' },
  { service: 'np_atobarai', invoiceDay: '2020-01-01' },
  { amount: 1, carrier: null },
  { buyer: '誰か', slipNumber: '0' },
  { destination: '誰か' },
  { goods: [] },
]
/** Besides those: nothing at all, and the call as a whole failing or succeeding. */
const WAYS = OTHERWISE.length + 3
const SECRETS = { spCode: 'memory-sp-code-7391', buyer: '迦楼羅太郎' }

function otherwise(given: unknown, way: number): unknown {
  if (typeof given === 'number') return given + 1 + way
  if (way === OTHERWISE.length) return null
  return typeof given === 'object' && given !== null ? { ...given, ...OTHERWISE[way] } : given
}

function otherOutcome(outcome: unknown, way: number): unknown {
  const { ok, val } = Object(outcome)
  if (way === OTHERWISE.length) return Ok([])
  const fault = { code: 'request_refused', acted: 'unknown', status: 400, npCodes: [], ...SECRETS }
  if (way === OTHERWISE.length + 1) return ok ? Err(fault) : Err({ ...fault, acted: 'no' })
  if (way === OTHERWISE.length + 2) return undefined
  return ok ? Ok(Object(val).map((answer: unknown) => otherwise(answer, way))) : Ok([])
}

/** A transport in memory of which one answer is wrong, or one thing that its NP tells of its books. */
function onceWrong(nth: number, way: number, capabilities: readonly TransportCapability[]) {
  const sound = createMemoryTransport(capabilities)
  let [calls, wrong] = [0, false]
  const turned = <T extends object>(target: T, isMeant: (name: string) => boolean, other: typeof otherwise): T =>
    new Proxy(target, {
      get(_, name) {
        const method: unknown = Reflect.get(target, name)
        if (typeof method !== 'function' || typeof name !== 'string' || !isMeant(name)) return method
        return async (...given: unknown[]) => {
          const answer: unknown = await Reflect.apply(method, target, given)
          calls += 1
          if (calls !== nth) return answer
          wrong = true
          return other(answer, way)
        }
      },
    })
  const told = ['decides', 'disturbs', 'pays', 'nextCall', 'held', 'nextId', 'arrived']
  const tested: TransportUnderTest = {
    ...sound,
    transport: turned(sound.transport, () => true, otherOutcome),
    np: turned(sound.np, (name) => !told.includes(name), otherwise),
  }
  return { tested, wrong: () => wrong }
}

/** They look through dozens of calls; what they say is looked at where each has its mutant. */
const LONG = ['never-rejects', 'no-personal-data', 'no-secrets-said']

describe.each([
  ['with all calls', ALL],
  ['without the optional ones', []],
] as const)('a case that fails says what was promised, %s', (_, capabilities) => {
  it.each(TRANSPORT_CASES.filter(({ id }) => !LONG.includes(id)).map((each) => [each.id, each] as const))(
    '%s',
    async (id, { run }) => {
      const said = new Set<string>()
      for (let nth = 1, more = true; more; nth += 1) {
        more = false
        for (let way = 0; way < WAYS; way += 1) {
          const { tested, wrong } = onceWrong(nth, way, capabilities)
          const failure: unknown = await run(tested, capabilities).then(
            () => null,
            (thrown: unknown) => thrown,
          )
          more ||= wrong()
          if (failure instanceof Error) said.add(failure.message)
          else expect(failure).toBeNull()
        }
      }
      expect([...said].filter((message) => !FORM.test(message))).toStrictEqual([])
      if (id !== 'capabilities' && id !== 'no-secrets-shown')
        expect(said.size, 'some answer is looked at').toBeGreaterThan(0)
    },
  )
})
