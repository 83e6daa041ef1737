import { describe, expect, it } from 'vitest'
import type { JournalEntry } from '../../src/simulator/journal/journal-entry.js'
import { NP_CALLS, type NpCall } from '../../src/simulator/options/np-call.js'
import { randomOf, xoshiro128 } from '../../src/simulator/random.js'
import { aDay, type Step } from './a-day.js'
import { A_BUYER, anNp, aRegistration, aReport } from './an-np.js'

const CALLS = Object.keys(NP_CALLS) as NpCall[]

/** A day of its own arithmetic: every call, acts of NP's operator, and time that passes. */
const STEPS: readonly Step[] = Array.from({ length: 240 }, (_, index): Step => {
  const [on, chosen] = [(index * 7919) % 1009, (index * 104_729) % 997]
  if (index % 6 === 5) return { does: 'pass', minutes: 7 }
  if (index % 23 === 22) return { does: index % 2 === 0 ? 'edit' : 'operator_cancel', on, with: chosen }
  if (index % 29 === 28) return { does: index % 2 === 0 ? 'pay' : 'obstruct', on, with: chosen }
  const call = index < 40 || index % 3 === 0 ? 'register' : CALLS[index % CALLS.length]
  return { does: call ?? 'register', on, with: chosen }
})

const journalOf = async (seed: number) => (await aDay(STEPS, { seed, faultRate: 0.3 })).np.journalText()

describe('the journal of a seed', () => {
  it.each([1, 2, 3])('%i is the same again, byte for byte, and another seed’s is another', async (seed) => {
    const [first, again, other] = [await journalOf(seed), await journalOf(seed), await journalOf(seed + 2)]
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  it('holds every sort of call and of fault, so that it guards them all', async () => {
    const entries = ((await journalOf(1)) + (await journalOf(2)))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const calls = new Set(entries.map(({ call }) => call))
    for (const call of [...CALLS, 'np_decided', 'np_expired', 'buyer_paid', 'operator_cancelled', 'operator_edited']) {
      expect(calls).toContain(call)
    }
    expect(new Set(entries.map(({ fault }) => fault)).size).toBeGreaterThan(12)
  })
})

describe('the random numbers of a seed', () => {
  it('are xoshiro128**’s: its published outputs from the state 1, 2, 3, 4', () => {
    const random = xoshiro128(1, 2, 3, 4)
    expect(Array.from({ length: 10 }, random.next)).toStrictEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })

  it('are others for another seed and for another stream', () => {
    const drawn = (seed: number, stream: number) => {
      const random = randomOf(seed, stream)
      return Array.from({ length: 5 }, random.next).join()
    }
    expect(drawn(1, 1)).toBe(drawn(1, 1))
    expect(new Set([drawn(1, 1), drawn(1, 2), drawn(2, 1), drawn(2, 2), drawn(0, 1), drawn(-1, 1)]).size).toBe(6)
  })
})

describe('a day at NP, told by hand', () => {
  it('is in the journal as it went', async () => {
    const np = anNp({
      scenario: {
        A: { kind: 'pay', afterMs: 1_800_000 },
        H: { kind: 'hold', reasons: ['RE009', 'RE021'] },
        R: { kind: 'reject', code: 'NG002' },
        W: { kind: 'wait', afterMs: 3_600_000 },
        X: { kind: 'expire', afterMs: 7_200_000 },
      },
      faults: (call) => (call === 'reregister' ? { server_error_before_commit: 1 } : {}),
    })
    const pass = (minutes: number) => np.clock.advance(minutes * 60_000)
    const a = await np.registered('A')
    const h = await np.registered('H')
    const r = await np.registered('R')
    const w = await np.registered('W')
    const x = await np.registered('X')
    await np.call('register', aRegistration({ shop_transaction_id: 'N', customer: { ...A_BUYER, customer_name: '' } }))
    pass(10)
    await np.call('report_shipment', aReport(a))
    await np.call('update', { np_transaction_id: h })
    await np.call('report_shipment', aReport(r))
    pass(30)
    await np.call('find_payment', { np_transaction_id: a })
    pass(20)
    await np.call('find_screening', { np_transaction_id: w })
    await np.call('cancel', { np_transaction_id: w })
    await np.call('report_shipment', aReport(w))
    pass(60)
    np.operator.cancel(h)
    await np.call('reregister', { ...aRegistration({ shop_transaction_id: 'A2' }), base_np_transaction_id: a })

    const told = (
      at: string,
      call: JournalEntry['call'],
      id: string,
      outcome: string,
      status: number | null = 200,
    ) => ({
      at: `2026-04-01T${at}:00.000Z`,
      call,
      ids: [id],
      outcomes: [outcome],
      status,
      fault: null,
    })
    const entries = [
      told('01:00', 'register', 'A', '00'),
      told('01:00', 'register', 'H', '10 RE009 RE021'),
      told('01:00', 'register', 'R', '20 NG002'),
      told('01:00', 'register', 'W', '10 RE029'),
      told('01:00', 'register', 'X', '00'),
      told('01:00', 'register', 'N', 'E0100048', 400),
      told('01:10', 'report_shipment', a, 'done'),
      told('01:10', 'update', h, '00'),
      told('01:10', 'report_shipment', r, 'E0100120', 400),
      told('01:40', 'buyer_paid', a, 'done', null),
      told('01:40', 'find_payment', a, '20'),
      told('02:00', 'np_decided', w, '00', null),
      told('02:00', 'find_screening', w, '00'),
      told('02:00', 'cancel', w, 'done'),
      told('02:00', 'report_shipment', w, 'E0100114', 400),
      told('03:00', 'np_expired', x, 'done', null),
      told('03:00', 'operator_cancelled', h, 'done', null),
      { ...told('03:00', 'reregister', a, 'not_done', 500), fault: 'server_error_before_commit' },
    ]
    const journal = entries.map((entry, index) => ({ turn: index + 1, ...entry }))
    expect(np.journal()).toStrictEqual(journal)
    expect(np.journalText()).toBe(journal.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  })
})
