import { describe, expect, it } from 'vitest'
import { attentionOf, createMemoryStore, dueAtMsOf, type SyncEntry, syncEntryOf } from '../../src/sync/index.js'
import { createOrderedIndex } from '../../src/sync/store/ordered-index.js'
import { describeStore } from '../../src/testing/index.js'
import { aCancelledOrder, anOrder } from '../support/an-order.js'

describeStore({ describe, it, title: 'the store in memory', setUp: () => ({ store: createMemoryStore() }) })

type Told = { readonly dueAtMs: number | null; readonly stalled?: boolean; readonly closed?: boolean }

/** An entry of an order in 審査中 that is due then, or closed. */
function entryOf(orderNumber: string, revision: number, { dueAtMs, stalled = false, closed = false }: Told): SyncEntry {
  const order = closed
    ? aCancelledOrder({ in: 'screening_in_progress', orderNumber })
    : anOrder({ in: 'screening_in_progress', orderNumber })
  const about = { status: order.paymentStatus, since: order.statusSince }
  const attention = stalled ? 'stalled' : null
  return { order, sync: { ...syncEntryOf(order).sync, revision, about, dueAtMs, attention } }
}

const numberOf = ({ order }: SyncEntry) => order.orderNumber

/** A store, and beside it all that it was given, in no order. */
function beside() {
  const store = createMemoryStore()
  const given = new Map<string, SyncEntry>()

  async function put(orderNumber: string, told: Told) {
    const before = given.get(orderNumber)
    const entry = entryOf(orderNumber, (before?.sync.revision ?? -1) + 1, told)
    const expected = before === undefined ? null : { version: before.order.version, revision: before.sync.revision }
    expect(await store.save(entry, expected)).toBe('saved')
    given.set(orderNumber, entry)
  }

  /**
   * Turns all pages of what is due by a time, and of what waits for a person, and compares them with what was given.
   */
  async function agrees(by: number, limit: number) {
    const all = [...given.values()]
    const byNumber = (one: SyncEntry, other: SyncEntry) => (numberOf(one) < numberOf(other) ? -1 : 1)
    const beyond = by + 50
    const isDue = (dueAtMs: number) => dueAtMs <= by || dueAtMs >= beyond
    const due = all
      .filter((entry) => isDue(dueAtMsOf(entry) ?? Number.NaN))
      .sort((one, other) => Number(dueAtMsOf(one)) - Number(dueAtMsOf(other)) || byNumber(one, other))
    const waiting = all.filter((entry) => attentionOf(entry) !== null).sort(byNumber)
    const seen: SyncEntry[] = []
    for (let page = await store.due({ byMs: by, beyondMs: beyond, after: null, limit }); page.length > 0; ) {
      seen.push(...page)
      const last = page.at(-1)
      if (last === undefined || page.length > limit) break
      const after = { dueAtMs: Number(dueAtMsOf(last)), orderNumber: numberOf(last) }
      page = await store.due({ byMs: by, beyondMs: beyond, after, limit })
    }
    expect(seen.map(numberOf)).toStrictEqual(due.map(numberOf))
    const told: SyncEntry[] = []
    for (let page = await store.attention({ after: null, limit }); page.length > 0; ) {
      told.push(...page)
      const last = page.at(-1)
      if (last === undefined || page.length > limit) break
      page = await store.attention({ after: numberOf(last), limit })
    }
    expect(told.map(numberOf)).toStrictEqual(waiting.map(numberOf))
  }

  return { store, put, agrees }
}

describe('the index of the store in memory', () => {
  const places = (...numbers: readonly number[]) => numbers.map((rank) => ({ rank, orderNumber: `P${rank}` }))
  const numbersIn = (index: ReturnType<typeof createOrderedIndex>) => index.behind(null, 10_000, 10_000)

  it('takes out a place that is there, and nothing else', () => {
    const index = createOrderedIndex()
    for (const place of [...places(10, 20, 30), null]) index.put(place)
    for (const place of [...places(5, 15, 35), { rank: 20, orderNumber: 'P2' }, null]) index.take(place)
    expect(numbersIn(index)).toStrictEqual(['P10', 'P20', 'P30'])
    for (const place of places(10, 30, 20, 20)) index.take(place)
    expect(numbersIn(index)).toStrictEqual([])
    for (const place of places(7)) index.put(place)
    expect(numbersIn(index)).toStrictEqual(['P7'])
  })

  it('keeps its order where what was in the middle is gone, whatever comes after it', () => {
    const index = createOrderedIndex()
    const all = Array.from({ length: 2_000 }, (_, n) => n + 1)
    for (const place of places(...all)) index.put(place)
    for (const place of places(...all.filter((n) => n > 200 && n < 1_200))) index.take(place)
    for (const place of places(...all.filter((n) => n > 500 && n < 1_200 && n % 3 === 0))) index.put(place)
    const left = all.filter((n) => n <= 200 || n >= 1_200 || (n > 500 && n % 3 === 0))
    expect(numbersIn(index)).toStrictEqual(left.map((n) => `P${n}`))
    expect(index.behind({ rank: 1_199, orderNumber: 'P' }, 1_201, 5)).toStrictEqual(['P1200', 'P1201'])
    expect(index.behind({ rank: 1_200, orderNumber: 'P1200' }, 1_500, 2)).toStrictEqual(['P1201', 'P1202'])
  })
})

describe('the store in memory with thousands of orders', () => {
  const MANY = 1_600
  /** Each number once, in no order; 7919 is a prime that doesn't divide it. */
  const mixed = Array.from({ length: MANY }, (_, index) => (index * 7919) % MANY)

  it('gives them in their order and in pages, wherever they were put in, moved to and taken out', async () => {
    const { put, agrees } = beside()
    for (const n of mixed) await put(`P${n}`, { dueAtMs: (n * n) % 701, stalled: n % 3 === 0 })
    await agrees(1_000, 400)
    await agrees(350, 97)
    for (const n of mixed) if (n % 2 === 0) await put(`P${n}`, { dueAtMs: (n * 31) % 997, stalled: n % 5 === 0 })
    await agrees(1_000, 1_000)
    await agrees(500, 97)
    for (const n of mixed) if (n % 7 !== 0) await put(`P${n}`, { dueAtMs: n, closed: n % 4 !== 0 })
    await agrees(5_000, 400)
    for (const n of mixed) await put(`P${n}`, { dueAtMs: null })
    await agrees(5_000, 400)
    for (const n of mixed) await put(`P${n}`, { dueAtMs: n % 10, stalled: true })
    await agrees(5_000, 400)
  })

  it.each([
    ['from the earliest', (n: number) => n],
    ['from the latest', (n: number) => MANY - n],
  ])('gives them as well when they come and go %s', async (_, dueAtIn) => {
    const { put, agrees } = beside()
    for (let n = 0; n < MANY; n += 1) await put(`P${n}`, { dueAtMs: dueAtIn(n) })
    await agrees(MANY, 1_000)
    for (let n = 0; n < MANY - 600; n += 1) await put(`P${n}`, { dueAtMs: dueAtIn(n), closed: true })
    await agrees(MANY, 1_000)
    for (let n = 0; n < MANY; n += 2) await put(`P${n}`, { dueAtMs: dueAtIn(n) + 0.5 })
    await agrees(MANY + 1, 1_000)
  })
})
