import { describe, expect, it } from 'vitest'
import { createFaultDraw } from '../../src/simulator/fault/create-fault-draw.js'
import { suffer } from '../../src/simulator/fault/suffer.js'
import type { FaultKind } from '../../src/simulator/options/fault-kind.js'
import { type AnNp, anNp } from './an-np.js'
import { saying } from './saying.js'

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed)
const LACKING = '18121200001'

type Entry = Readonly<Record<string, unknown>>
const find = (np: AnNp, ...ids: readonly string[]) =>
  np.call('find_screening', ...ids.map((id) => ({ np_transaction_id: id })))

/**
 * What a look-up of an order on hold and of one that NP lacks says, with a fault and without; chance hits one of them.
 */
async function lookedUp(kind: FaultKind, seed: number) {
  let isOn = false
  const np = anNp({
    faults: () => (isOn ? { [kind]: 1 } : {}),
    scenario: { H: { kind: 'hold', reasons: ['RE009'] } },
    seed,
  })
  const held = await np.registered('H')
  const before = await find(np, held, LACKING)
  isOn = true
  const after = await find(np, held, LACKING)
  return { held, result: before.results[0] ?? {}, error: before.errors[0] ?? {}, after }
}

describe('whichever entry it hits', () => {
  it.each<[FaultKind, result: (entry: Entry) => readonly Entry[], error: (entry: Entry) => readonly Entry[]]>([
    ['duplicated_results', (one) => [one, one], (one) => [one, one]],
    ['missing_results', () => [], () => []],
    ['missing_ids', ({ np_transaction_id: _, ...rest }) => [rest], ({ codes }) => [{ codes }]],
    [
      'unknown_code',
      ({ authori_hold: _, ...rest }) => [{ ...rest, authori_result: '99' }],
      ({ id }) => [{ codes: ['E0199999'], id }],
    ],
  ])('%s: the other stays', async (kind, spoiltResult, spoiltError) => {
    const hits = new Set<string>()
    for (const seed of SEEDS) {
      const { result, error, after } = await lookedUp(kind, seed)
      const isResultHit = JSON.stringify(after.results) !== JSON.stringify([result])
      hits.add(isResultHit ? 'result' : 'error')
      expect(after.results).toEqual(isResultHit ? spoiltResult(result) : [result])
      expect(after.errors).toEqual(isResultHit ? [error] : spoiltError(error))
    }
    expect(hits).toEqual(new Set(['result', 'error']))
  })

  it('unknown_code: a look-up of a payment has a status that nobody documented', async () => {
    const np = anNp({ faults: (call) => (call === 'find_payment' ? { unknown_code: 1 } : {}) })
    const npId = await np.registered('P1')
    const { results } = await np.call('find_payment', { np_transaction_id: npId })
    expect(results).toEqual([{ np_transaction_id: npId, payment_status: '99' }])
  })
})

describe('reordered_results', () => {
  const reordering = (seed: number) =>
    anNp({ faults: (call) => (call === 'find_screening' ? { reordered_results: 1 } : {}), seed })

  it('is another order of all of them, whatever chance says', async () => {
    for (const seed of SEEDS) {
      const np = reordering(seed)
      const ids: string[] = []
      for (const shopId of ['P1', 'P2', 'P3', 'P4']) ids.push(await np.registered(shopId))
      const found = (await find(np, ...ids)).results.map((result) => String(result['np_transaction_id']))
      expect(found).not.toEqual(ids)
      expect([...found].sort()).toEqual([...ids].sort())
    }
  })

  it('is another order of the errors, too', async () => {
    const np = reordering(1)
    const npId = await np.registered('P1')
    const { results, errors } = await find(np, LACKING, npId, '18121200002')
    expect(results).toHaveLength(1)
    expect(errors.map(({ id }) => id)).toEqual(['18121200002', LACKING])
    expect(np.journal().at(-1)?.fault).toBe('reordered_results')
  })
})

describe('where there is nothing to spoil', () => {
  const KINDS = [
    'duplicated_results',
    'missing_results',
    'missing_ids',
    'unknown_code',
    'contradictory_results',
  ] as const

  it.each(KINDS)('%s leaves an empty answer', async (kind) => {
    const np = anNp({ faults: { [kind]: 1 }, settings: { emptyFindStatus: 200 } })
    expect((await find(np)).body).toBe('{"results":[]}')
    expect(np.journal()).toMatchObject([{ fault: null }])
  })

  it('missing_ids leaves a code against the call as a whole', async () => {
    const np = anNp({ faults: { missing_ids: 1 } })
    expect((await find(np)).body).toBe('{"errors":[{"codes":["EPRO0101"]}]}')
    expect(np.journal()).toMatchObject([{ fault: null }])
  })

  it('unknown_code against the call as a whole has no id either', async () => {
    expect((await find(anNp({ faults: { unknown_code: 1 } }))).body).toBe('{"errors":[{"codes":["E0199999"]}]}')
  })
})

describe('chance', () => {
  it('meets no fault whose rate is 0, and surely one whose rate is 1', () => {
    expect(createFaultDraw({ maintenance: 0 }, saying(0))('register')).toBeNull()
    expect(createFaultDraw({ maintenance: 1 }, saying(1 - 2 ** -32))('register')).toBe('maintenance')
  })

  it('breaks a text off after its first character at the earliest, before its last at the latest', () => {
    const answer = { status: 200, results: [], errors: [], ids: [], outcomes: [] }
    const text = '{"results":[]}'
    const bodies = [() => 0, () => 1, (size: number) => size - 1].map((below) => {
      const { reply } = suffer(answer, 'truncated_json', { ...saying(), below })
      return 'body' in reply ? reply.body : null
    })
    expect(bodies).toEqual([text.slice(0, 1), text.slice(0, 2), text.slice(0, -1)])
  })
})
