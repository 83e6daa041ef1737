import { describe, expect, it } from 'vitest'
import { Ok } from '../../src/result.js'
import { createMemoryTransport, type NpDisturbance, TRANSPORT_CASES } from '../../src/testing/index.js'
import type { MemoryNp } from '../../src/testing/memory-transport/memory-np.js'
import type { ScreeningRequest } from '../../src/transport/screening/screening-request.js'
import { type Full, spoilt } from './spoilt-transport.js'

const ALL = ['cancel', 'pollPayments', 'reregister'] as const
const CALLS = ['pollScreening', 'requestScreening', 'reportShipments', ...ALL] as const
type Call = (typeof CALLS)[number]

/** Whatever may go wrong with a call that is answered at all; "renames" is nothing that goes wrong. */
const WRONG: readonly Exclude<NpDisturbance, 'stalls' | 'renames'>[] = [
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

/** What NP says, or somebody in its place, about which there is something to tell. */
const TOLD = WRONG.filter((each) => each !== 'reorders' && each !== 'times_out_after')

const PERSONAL = [
  ...['迦楼羅太郎', 'カルラタロウ', '迦楼羅商会', '迦楼羅課', '東京都千代田区千代田1-1 迦楼羅荘101'],
  ...['03-9182-7364', 'karura.taro@example.com'],
  ...['緊那羅花子', 'キンナラハナコ', '大阪府大阪市北区梅田1-1 緊那羅ビル202', '06-8273-6455'],
]

type Applies = (np: MemoryNp, first: ScreeningRequest | undefined) => boolean

/** The transport in memory, of which one call does something else where it applies. */
function otherwise(call: Call, applies: Applies, does: (outcome: object) => unknown) {
  return spoilt((sound, np) => {
    const asked = async (...given: unknown[]): Promise<unknown> => {
      const meant = applies(np, Object(given[0])[0])
      const outcome: object = await Reflect.apply(sound[call], sound, given)
      return meant ? does(outcome) : outcome
    }
    const changed: Partial<Full> = Object.fromEntries([[call, asked]])
    return changed
  }, true)
}

/** A call about an order that NP has, with which such a thing goes wrong. */
const meets =
  (disturbance: NpDisturbance): Applies =>
  (np, first) =>
    np.held('KIT-0001').disturbance === disturbance && typeof first?.npTransactionId === 'string'
const decides =
  (decision: string): Applies =>
  (np) =>
    np.held('KIT-0001').decision.as === decision

const thrown = () => {
  throw new TypeError('fetch failed')
}

/** Why a case fails, or nothing. */
async function failure(id: string, tested: ReturnType<typeof spoilt>): Promise<Error | null> {
  const found = TRANSPORT_CASES.find((each) => each.id === id)
  if (found === undefined) throw new Error(`There is no case ${id}.`)
  return found.run(tested, ALL).then(
    () => null,
    (error: Error) => error,
  )
}

describe.each(CALLS)('the kit looks at %s', (call) => {
  it.each(WRONG)('and finds one that rejects when NP %s', async (disturbance) => {
    const found = await failure('never-rejects', otherwise(call, meets(disturbance), thrown))
    expect(found?.message).toBe('A call of the port answers with a value. Instead: it threw or rejected.')
    expect(found?.cause).toStrictEqual(new TypeError('fetch failed'))
  })

  it.each(TOLD)('and finds what it tells too much when NP %s, said or thrown', async (disturbance) => {
    const { secrets } = createMemoryTransport()
    const said = (values: readonly string[]) => (outcome: object) => Object.assign({ body: values }, outcome)
    const cried = (values: readonly string[]) => () => {
      throw new Error(values.join())
    }
    for (const tell of [said, cried]) {
      const secret = await failure('no-secrets-said', otherwise(call, meets(disturbance), tell(secrets)))
      expect(secret?.message).toBe('Neither answers nor faults hold credentials.')
      const personal = await failure('no-personal-data', otherwise(call, meets(disturbance), tell(['迦楼羅太郎'])))
      expect(personal?.message).toBe('Neither answers nor faults hold personal data. Instead: "迦楼羅太郎"')
    }
  })
})

describe('the kit looks at what is said of a registration', () => {
  it('and then asks for the order by the id that NP gave it', async () => {
    const ids: unknown[] = []
    const tested = spoilt(
      (sound) => ({
        pollScreening(transactions, signal) {
          ids.push(...transactions.map(({ npTransactionId }) => npTransactionId))
          return sound.pollScreening(transactions, signal)
        },
      }),
      true,
    )
    expect(await failure('no-personal-data', tested)).toBeNull()
    expect(new Set(ids)).toStrictEqual(new Set(['NP000000001']))
  })

  it('and, where NP has none, still at what is said of an id that it does not know', async () => {
    const ids: unknown[] = []
    const tested = spoilt(
      (sound) => ({
        requestScreening: async () => Ok([]),
        pollScreening(transactions, signal) {
          ids.push(...transactions.map(({ npTransactionId }) => npTransactionId))
          return sound.pollScreening(transactions, signal)
        },
      }),
      true,
    )
    expect(await failure('no-personal-data', tested)).toBeNull()
    expect(new Set(ids)).toStrictEqual(new Set([expect.stringMatching(/^[a-z]+$/)]))
  })

  it.each(['refused', 'unrecognised', 'held'])('that NP answers with %s', async (decision) => {
    const tell = () => Ok([{ orderNumber: 'KIT-0001', outcome: 'unknown', body: '迦楼羅太郎' }])
    const found = await failure('no-personal-data', otherwise('requestScreening', decides(decision), tell))
    expect(found?.message).toContain('"迦楼羅太郎"')
  })

  it.each(PERSONAL)('for each value of a person: %s', async (value) => {
    const tell = (outcome: object) => Object.assign({ body: value }, outcome)
    const found = await failure('no-personal-data', otherwise('requestScreening', decides('refused'), tell))
    expect(found?.message).toBe(`Neither answers nor faults hold personal data. Instead: ${JSON.stringify(value)}`)
  })
})
