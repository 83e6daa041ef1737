import { describe, expect, it } from 'vitest'
import { FAULT_KINDS, type FaultKind } from '../../src/simulator/options/fault-kind.js'
import type { NpCall } from '../../src/simulator/options/np-call.js'
import type { NpSettings } from '../../src/simulator/options/np-simulator-options.js'
import { anNp, aRegistration, aReport, requestOf } from './an-np.js'

/** An NP in which a fault of this kind meets every call from now on, once it is asked for. */
function anNpWith(kind: FaultKind, settings: Partial<NpSettings> = {}) {
  let isOn = false
  const np = anNp({ faults: () => (isOn ? { [kind]: 1 } : {}), settings })
  return {
    ...np,
    begins: () => {
      isOn = true
    },
    ends: () => {
      isOn = false
    },
  }
}

/** What a call ends with that doesn't come back: the platform's code, and how long it took in virtual time. */
async function failure(np: ReturnType<typeof anNpWith>, call: NpCall, ...transactions: readonly unknown[]) {
  const start = np.clock.now()
  const error = await np.call(call, ...transactions).then(
    () => null,
    (thrown: Error) => thrown,
  )
  expect(error).toBeInstanceOf(TypeError)
  expect(error?.message).toBe('fetch failed')
  expect(String(error?.cause)).toMatch(/: [A-Z_]+$/)
  return { code: (error?.cause as { code?: string } | undefined)?.code, took: np.clock.now() - start }
}

describe('without an answer', () => {
  it.each([
    ['connection_refused', 'ECONNREFUSED', 0, 0],
    ['reset_before_commit', 'ECONNRESET', 0, 0],
    ['reset_after_commit', 'ECONNRESET', 0, 1],
    ['timeout_before_commit', 'UND_ERR_HEADERS_TIMEOUT', 300_000, 0],
    ['timeout_after_commit', 'UND_ERR_HEADERS_TIMEOUT', 300_000, 1],
  ] as const)('%s: %s after %i ms, and NP holds %i registrations', async (kind, code, took, registrations) => {
    const np = anNpWith(kind)
    np.begins()
    expect(await failure(np, 'register', aRegistration())).toEqual({ code, took })
    expect(np.books.counts('P1').registrations).toBe(registrations)
    const outcomes = [registrations === 0 ? 'not_done' : '00']
    expect(np.journal()).toMatchObject([{ call: 'register', ids: ['P1'], outcomes, status: null, fault: kind }])
  })

  it.each(['', 'no JSON', '{"transactions":{}}'])('nobody is named in the journal for a body of "%s"', async (body) => {
    const np = anNpWith('reset_before_commit')
    np.begins()
    const request = { ...requestOf('register', {}), body }
    await expect(np.fetch('http://np.test/v1/transactions', request)).rejects.toThrow('fetch failed')
    expect(np.journal()).toMatchObject([{ call: 'register', ids: [], outcomes: [], fault: 'reset_before_commit' }])
  })

  it('a report that got through before the reset is E0100115 when it is made again', async () => {
    const np = anNpWith('reset_after_commit')
    const npId = await np.registered('P1')
    np.begins()
    await failure(np, 'report_shipment', aReport(npId))
    np.ends()
    expect(await np.call('report_shipment', aReport(npId))).toMatchObject({ errors: [{ codes: ['E0100115'] }] })
  })

  it.each(['timeout_before_commit', 'timeout_after_commit'] as const)('%s: until the client gives up', async (kind) => {
    const np = anNpWith(kind)
    np.begins()
    const giving = new AbortController()
    const reason = new Error('after 30 s')
    void np.clock.wait(30_000).then(() => giving.abort(reason))
    const request = { ...requestOf('register', { transactions: [aRegistration()] }), signal: giving.signal }
    await expect(np.fetch('http://np.test/v1/transactions', request)).rejects.toBe(reason)
    expect(np.clock.now()).toBe(Date.parse('2026-04-01T10:00:30+09:00'))
  })
})

describe('with a page in HTML', () => {
  it.each([
    ['server_error_before_commit', 500, 0, 'Internal Server Error'],
    ['server_error_after_commit', 500, 1, 'Internal Server Error'],
    ['maintenance', 503, 0, 'Service Unavailable'],
  ] as const)('%s: HTTP %i, and NP holds %i registrations', async (kind, status, registrations, title) => {
    const np = anNpWith(kind)
    np.begins()
    const response = await np.fetch(
      'http://np.test/v1/transactions',
      requestOf('register', { transactions: [aRegistration()] }),
    )
    expect([response.status, response.ok, response.headers.get('Content-Type')]).toEqual([
      status,
      false,
      'text/html; charset=utf-8',
    ])
    const start = np.clock.now()
    const page = await response.text()
    expect(np.clock.now()).toBe(start)
    expect(page).toMatch(/^<!DOCTYPE html>/)
    expect(page).toContain(`<title>${status} ${title}</title>`)
    await expect(response.json()).rejects.toThrow(SyntaxError)
    expect(np.books.counts('P1').registrations).toBe(registrations)
    expect(np.journal()).toMatchObject([{ status, fault: kind }])
  })
})

describe('a body that suffers, though NP did what was asked', () => {
  it('truncated_json: it breaks off, wherever', async () => {
    const np = anNpWith('truncated_json')
    np.begins()
    for (let order = 0; order < 50; order++) {
      const response = await np.fetch(
        'http://np.test/v1/transactions',
        requestOf('register', { transactions: [aRegistration({ shop_transaction_id: `P${order}` })] }),
      )
      expect([response.status, response.ok]).toEqual([200, true])
      await expect(response.json()).rejects.toThrow(SyntaxError)
      expect(await response.text()).not.toBe('')
    }
    expect(np.books.all()).toHaveLength(50)
  })

  it('empty_body: HTTP 200 and nothing, and it isn’t called a page', async () => {
    const np = anNpWith('empty_body')
    np.begins()
    const request = requestOf('register', { transactions: [aRegistration()] })
    const response = await np.fetch('http://np.test/v1/transactions', request)
    expect([response.status, await response.text()]).toEqual([200, ''])
    const start = np.clock.now()
    for await (const piece of response.pieces()) expect.unreachable(`There is a piece: ${piece}`)
    expect(np.clock.now()).toBe(start)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(np.books.counts('P1').registrations).toBe(1)
  })

  it('slow_drip: all of it, in pieces over a minute, unless the client gives up', async () => {
    const np = anNpWith('slow_drip')
    np.begins()
    const giving = new AbortController()
    const request = { ...requestOf('register', { transactions: [aRegistration()] }), signal: giving.signal }
    const response = await np.fetch('http://np.test/v1/transactions', request)
    const start = np.clock.now()
    const pieces: string[] = []
    for await (const piece of response.pieces()) pieces.push(piece)
    expect(pieces).toHaveLength(8)
    expect(JSON.parse(pieces.join(''))).toMatchObject({ results: [{ authori_result: '00' }] })
    expect(np.clock.now() - start).toBe(60_000)
    void np.clock.wait(30_000).then(() => giving.abort(new Error('enough')))
    await expect(response.text()).rejects.toThrow('enough')
    expect(np.clock.now() - start).toBe(90_000)
  })
})

describe('entries that suffer', () => {
  /** Three orders, one of which NP lacks, looked up with and without a fault. */
  async function lookedUp(kind: FaultKind) {
    const np = anNpWith(kind)
    const ids = [await np.registered('P1'), await np.registered('P2'), '18121200001']
    const entries = ids.map((id) => ({ np_transaction_id: id }))
    const before = await np.call('find_screening', ...entries)
    np.begins()
    const after = await np.call('find_screening', ...entries)
    const all = (answer: typeof after) => [...answer.results, ...answer.errors]
    expect(np.journal().at(-1)).toMatchObject({ call: 'find_screening', status: before.status, fault: kind })
    expect(np.journal().at(-1)?.outcomes).toEqual(['00', '00', 'E0100113'])
    return { before: all(before), after: all(after), answer: after, ids }
  }

  it('duplicated_results: one comes twice', async () => {
    const { before, after } = await lookedUp('duplicated_results')
    expect(after).toHaveLength(4)
    expect(new Set(after.map((entry) => JSON.stringify(entry)))).toEqual(
      new Set(before.map((entry) => JSON.stringify(entry))),
    )
  })

  it('reordered_results: all of them, in another order', async () => {
    const { before, after } = await lookedUp('reordered_results')
    expect(after).not.toEqual(before)
    expect(new Set(after)).toEqual(new Set(before))
    expect(after).toHaveLength(3)
  })

  it('missing_results: one isn’t there', async () => {
    const { before, after } = await lookedUp('missing_results')
    expect(after).toHaveLength(2)
    for (const entry of after) expect(before).toContainEqual(entry)
  })

  it('missing_ids: one has none', async () => {
    const { after } = await lookedUp('missing_ids')
    expect(after).toHaveLength(3)
    const named = after.filter((entry) => 'np_transaction_id' in entry || 'id' in entry)
    expect(named).toHaveLength(2)
  })

  it('contradictory_results: one id among the results and among the errors', async () => {
    const { answer, ids } = await lookedUp('contradictory_results')
    expect(answer.results).toHaveLength(2)
    const both = answer.errors.filter(({ id = '' }) => ids.slice(0, 2).includes(id))
    expect(both).toMatchObject([{ codes: ['E0199999'] }])
  })

  it('unknown_code: one has a code that nobody documented', async () => {
    const { before, after } = await lookedUp('unknown_code')
    const codes = (entries: readonly object[]) =>
      entries.map((entry) =>
        'codes' in entry ? String(entry.codes) : 'authori_result' in entry ? entry.authori_result : '',
      )
    expect(codes(after).filter((code, index) => code !== codes(before)[index])).toHaveLength(1)
    expect(codes(after).some((code) => code === '99' || code === 'E0199999')).toBe(true)
  })

  it('hits results and errors alike, in the long run', async () => {
    const hits = new Set<string>()
    for (let seed = 0; seed < 40; seed++) {
      const np = anNp({ faults: (call) => (call === 'find_screening' ? { missing_ids: 1 } : {}), seed })
      const [known, lacking] = [await np.registered('P1'), '18121200001']
      const { results } = await np.call('find_screening', { np_transaction_id: known }, { np_transaction_id: lacking })
      hits.add(results[0]?.['np_transaction_id'] === undefined ? 'result' : 'error')
    }
    expect(hits).toEqual(new Set(['result', 'error']))
  })

  it.each([
    ['unknown_code', 'cancel'],
    ['contradictory_results', 'find_screening'],
    ['reordered_results', 'find_screening'],
    ['stale_read', 'cancel'],
  ] as const)('%s finds nothing to spoil in this answer to %s, and says so', async (kind, call) => {
    const np = anNpWith(kind)
    const npId = await np.registered('P1')
    np.begins()
    const id = kind === 'contradictory_results' ? '18121200001' : npId
    await np.call(call, { np_transaction_id: id })
    expect(np.journal().at(-1)).toMatchObject({ call, fault: null })
  })
})

describe('stale_read', () => {
  const look = async (np: ReturnType<typeof anNpWith>, npId: string) => {
    const { results, errors } = await np.call('find_screening', { np_transaction_id: npId })
    return results[0]?.['authori_result'] ?? errors[0]?.codes[0]
  }

  it('says 40 of what is in review, and 50 of what is decided', async () => {
    const np = anNpWith('stale_read', { mode: 'asynchronous', queueMs: 1000, reviewMs: 1000 })
    const npId = await np.registered('P1')
    np.begins()
    expect(await look(np, npId)).toBe('40')
    expect(np.journal().at(-1)).toMatchObject({ fault: null })
    np.clock.advance(1000)
    expect(await look(np, npId)).toBe('40')
    expect(np.journal().at(-1)).toMatchObject({ outcomes: ['50'], fault: 'stale_read' })
    np.clock.advance(1000)
    expect(await look(np, npId)).toBe('50')
    expect(np.journal().at(-1)).toMatchObject({ outcomes: ['00'], fault: 'stale_read' })
  })

  it('says approved of what is cancelled, or was held since', async () => {
    const np = anNpWith('stale_read')
    const [cancelled, held] = [await np.registered('P1'), await np.registered('P2')]
    np.operator.cancel(cancelled)
    np.operator.decide(held, 'held', ['RE009'])
    np.begins()
    expect([await look(np, cancelled), await look(np, held)]).toEqual(['00', '00'])
    np.ends()
    expect([await look(np, cancelled), await look(np, held)]).toEqual(['E0100114', '10'])
  })

  it('says in review of what was cancelled in review', async () => {
    const np = anNpWith('stale_read', { mode: 'asynchronous', queueMs: 1000, reviewMs: 1000 })
    const npId = await np.registered('P1')
    np.clock.advance(1000)
    np.operator.cancel(npId)
    np.begins()
    expect(await look(np, npId)).toBe('50')
  })

  it('says on hold of what was updated since', async () => {
    const np = anNpWith('stale_read')
    const npId = await np.registered('P1')
    np.operator.decide(npId, 'held', ['RE009'])
    np.operator.edit(npId)
    np.begins()
    expect(await look(np, npId)).toBe('10')
    np.ends()
    expect(await look(np, npId)).toBe('00')
  })

  it('is one where a single entry is as it was, and says nothing without credentials', async () => {
    const np = anNpWith('stale_read')
    const [held, other] = [await np.registered('P1'), await np.registered('P2')]
    np.operator.decide(held, 'held', ['RE009'])
    np.begins()
    const entries = [held, other].map((id) => ({ np_transaction_id: id }))
    const { results } = await np.call('find_screening', ...entries)
    expect(results).toMatchObject([{ authori_result: '00' }, { authori_result: '00' }])
    expect(np.journal().at(-1)).toMatchObject({ outcomes: ['10 RE009', '00'], fault: 'stale_read' })
    const request = { ...requestOf('find_screening', { transactions: entries }), headers: {} }
    const refused = await np.fetch('http://np.test/v1/authorizations/find', request)
    expect([refused.status, await refused.text()]).toEqual([401, '{"errors":[{"codes":["E9SIM001"]}]}'])
    expect(np.journal().at(-1)).toMatchObject({ ids: [], outcomes: ['E9SIM001'], fault: null })
  })

  it('says of what NP lacks that NP lacks it', async () => {
    const np = anNpWith('stale_read')
    np.begins()
    expect(await look(np, '18121200001')).toBe('E0100113')
    expect(np.journal().at(-1)).toMatchObject({ fault: null })
  })

  it('knows nothing earlier of what never changed', async () => {
    const np = anNpWith('stale_read')
    const npId = await np.registered('P1')
    np.begins()
    expect(await look(np, npId)).toBe('00')
    expect(np.journal().at(-1)).toMatchObject({ fault: null })
  })
})

describe('rates', () => {
  it('are met in the long run, each by each', async () => {
    const rate = 1 / (FAULT_KINDS.length + 1)
    const np = anNp({
      faults: Object.fromEntries(FAULT_KINDS.map((kind) => [kind, rate])),
    })
    for (let call = 0; call < 4000; call++) {
      const request = requestOf('find_screening', { transactions: [{ np_transaction_id: '18121200001' }] })
      await np.fetch('http://np.test/v1/authorizations/find', request).catch(() => null)
    }
    const counts = new Map<FaultKind | null, number>()
    for (const { fault } of np.journal()) counts.set(fault, (counts.get(fault) ?? 0) + 1)
    for (const kind of FAULT_KINDS) {
      const spoils = !['reordered_results', 'contradictory_results', 'stale_read'].includes(kind)
      if (spoils) expect(counts.get(kind), kind).toBeGreaterThan(4000 * rate * 0.7)
      if (spoils) expect(counts.get(kind), kind).toBeLessThan(4000 * rate * 1.3)
      if (!spoils) expect(counts.get(kind), kind).toBeUndefined()
    }
  })

  it('may differ from call to call', async () => {
    const np = anNp({ faults: (call) => (call === 'report_shipment' ? { maintenance: 1 } : {}) })
    const npId = await np.registered('P1')
    expect((await np.call('report_shipment', aReport(npId))).status).toBe(503)
    expect((await np.call('cancel', { np_transaction_id: npId })).status).toBe(200)
  })
})

describe('latency', () => {
  it('passes before any answer; NP did its work at the start of it', async () => {
    const np = anNp({ latencyMs: 200 })
    const answer = np.call('register', aRegistration())
    expect(np.books.counts('P1').registrations).toBe(1)
    await answer
    expect(np.clock.now()).toBe(Date.parse('2026-04-01T10:00:00.200+09:00'))
  })

  it('passes before a reset, but not before a refusal: nobody was there', async () => {
    for (const [kind, passed] of [
      ['reset_before_commit', 200],
      ['connection_refused', 0],
    ] as const) {
      const np = anNp({ latencyMs: 200, faults: { [kind]: 1 } })
      const start = np.clock.now()
      await expect(np.call('register', aRegistration())).rejects.toThrow('fetch failed')
      expect(np.clock.now() - start).toBe(passed)
    }
  })

  it('of nothing waits for nothing', async () => {
    const clock = { now: () => 0, wait: () => Promise.reject(new Error('waited')) }
    const request = requestOf('register', { transactions: [aRegistration()] })
    const response = await anNp({ clock }).fetch('http://np.test/v1/transactions', request)
    const pieces: string[] = []
    for await (const piece of response.pieces()) pieces.push(piece)
    expect(pieces).toEqual([await response.text()])
  })

  it('may outlast the client', async () => {
    const np = anNp({ latencyMs: 200 })
    const giving = new AbortController()
    void np.clock.wait(100).then(() => giving.abort())
    const request = { ...requestOf('register', { transactions: [aRegistration()] }), signal: giving.signal }
    await expect(np.fetch('http://np.test/v1/transactions', request)).rejects.toMatchObject({ name: 'AbortError' })
    expect(np.books.counts('P1').registrations).toBe(1)
  })
})
