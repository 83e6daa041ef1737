import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/index.js'
import type { AttentionQuery, DueQuery, SyncEntry, SyncStore } from '../../src/sync/index.js'
import { aSuspectOrder } from '../support/an-order.js'
import { type AShop, aShop } from './support/a-shop.js'
import { preparing } from './support/due-orders.js'
import { fault } from './support/fake-np.js'

const numbered = (...numbers: readonly number[]) => numbers.map((number) => `P${number}`)
const suspect = (orderNumber: string): Order => aSuspectOrder({ in: 'screening_in_progress', orderNumber })

/** What only a store can give that broke: an entry whose number can't even be read. */
const BROKEN: SyncEntry = JSON.parse('{ "order": null }')
const brokenOnes = (many: number) => Array.from({ length: many }, () => BROKEN)

const MALFORMED = new Set([JSON.stringify({ code: 'store_malformed', orderNumber: null })])

/** What is asked for where pages of one bring nothing but that: twice as many each time, up to 1,024 pages. */
const WIDER = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024]

/** A store that writes down what it is asked. */
function asked(shop: AShop) {
  const due: DueQuery[] = []
  const attention: AttentionQuery[] = []
  const store: SyncStore = {
    ...shop.store,
    due: async (query) => {
      due.push(query)
      return shop.store.due(query)
    },
    attention: async (query) => {
      attention.push(query)
      return shop.store.attention(query)
    },
  }
  return { store, due, attention }
}

const twoAtOnce = { pageSize: 2, concurrency: 1 }

describe('pages of three', () => {
  it.each([
    ['due', preparing],
    ['attention', suspect],
  ] as const)('end with their third: %s', async (question, anOrderOf) => {
    const shop = await aShop(...numbered(1, 2, 3, 4, 5, 6, 7).map(anOrderOf))
    const told = asked(shop)
    await shop.driver({ store: told.store, limits: { pageSize: 3, concurrency: 1 } }).tick()
    const afters =
      question === 'due'
        ? told.due.map(({ after }) => after?.orderNumber)
        : told.attention.map(({ after }) => after ?? undefined)
    expect(afters).toStrictEqual([undefined, 'P3', 'P6'])
  })
})

describe('what is due', () => {
  it.each([
    [numbered(1), [null]],
    [numbered(1, 2), [null, 'P2']],
    [numbered(1, 2, 3), [null, 'P2']],
    [numbered(1, 2, 3, 4, 5), [null, 'P2', 'P4']],
  ])('is asked for in pages, each behind the one before, by one time: %j', async (numbers, afters) => {
    const shop = await aShop(...numbers.map(preparing))
    const by = shop.clock.now()
    // In no status anything can be due in half an hour that isn't due in one where it may be put off for longer.
    const beyond = by + 30 * 60_000
    shop.np.onCall = async () => shop.later(1)
    const { store, due } = asked(shop)
    const report = await shop.driver({ store, limits: twoAtOnce }).tick()
    expect(report).toMatchObject({ ended: 'done', counts: { approved: numbers.length } })
    expect(due).toStrictEqual(
      afters.map((after) => ({
        byMs: by,
        beyondMs: beyond,
        after: after === null ? null : { dueAtMs: 0, orderNumber: after },
        limit: 2,
      })),
    )
  })

  it('is asked for no further once NP is closed and a person is told of as many as a report lists', async () => {
    for (const [listAtMost, pages] of [
      [1, 1],
      [3, 2],
    ] as const) {
      const shop = await aShop(...numbered(1, 2, 3).map(preparing))
      shop.np.mishap('P1', { did: false, fault: fault('maintenance') })
      const { store, due } = asked(shop)
      expect((await shop.driver({ store, limits: { ...twoAtOnce, listAtMost } }).tick()).ended).toBe('np_closed')
      expect(due).toHaveLength(pages)
      expect([shop.np.calls(), shop.np.calls('screening')], 'only the first was sent').toStrictEqual([1, 1])
    }
  })

  it.each([
    ['the same page again', numbered(1, 2), numbered(1, 2)],
    ['a page before it', numbered(3, 4), numbered(1, 2)],
  ])('of a store that gives %s is left', async (_, first, second) => {
    const shop = await aShop(...numbered(1, 2, 3, 4).map(preparing))
    const pages = [await Promise.all(first.map(shop.entry)), await Promise.all(second.map(shop.entry))]
    let asks = 0
    const store: SyncStore = {
      ...shop.store,
      due: async () => {
        asks += 1
        return pages[asks - 1] ?? []
      },
    }
    const report = await shop.driver({ store, limits: twoAtOnce }).tick()
    expect(report).toMatchObject({ ended: 'store_failed', faultCount: 1 })
    expect(report.faults).toStrictEqual([{ code: 'store', doing: 'due', orderNumber: null }])
    expect(asks).toBe(2)
  })

  it('of a store that gives what was seen to and is due no more is looked past, behind the same place', async () => {
    const shop = await aShop(...numbered(1, 2, 3).map(preparing))
    const asks: (readonly [string | undefined, number])[] = []
    const store: SyncStore = {
      ...shop.store,
      due: async ({ after, limit }) => {
        asks.push([after?.orderNumber, limit])
        return Promise.all(numbered(1, 2, 3).slice(0, limit).map(shop.entry))
      },
    }
    const report = await shop.driver({ store, limits: twoAtOnce }).tick()
    expect(report).toMatchObject({ ended: 'done', counts: { approved: 3 }, faults: [] })
    expect(asks).toStrictEqual([
      [undefined, 2],
      ['P2', 2],
      ['P2', 4],
    ])
  })

  it.each([
    [
      'goes on where the next page is due later, whatever its numbers',
      [
        ['P3', 10],
        ['P1', 20],
        ['P2', 20],
      ],
      'done',
      3,
    ],
    [
      'is left where the next page was due before, whatever its numbers',
      [
        ['P1', 20],
        ['P2', 10],
      ],
      'store_failed',
      2,
    ],
  ] as const)('%s', async (_, places, ended, approved) => {
    const shop = await aShop(...numbered(1, 2, 3).map(preparing))
    const entries = places.map(async ([orderNumber, dueAtMs]): Promise<SyncEntry> => {
      const { order, sync } = await shop.entry(orderNumber)
      const about = { status: order.paymentStatus, since: order.statusSince }
      return { order, sync: { ...sync, about, dueAtMs } }
    })
    const pages = await Promise.all(entries)
    const store: SyncStore = { ...shop.store, due: async () => pages.splice(0, 1) }
    const report = await shop.driver({ store, limits: { pageSize: 1 } }).tick()
    expect(report).toMatchObject({ ended, counts: { approved } })
  })

  it.each([
    ['whose number is none', { order: { ...preparing('P9'), orderNumber: 7 } }],
    ['that is due at no time', { order: { orderNumber: 'P9' } }],
  ])('READ-24: goes on behind the last that has a place, where one stands at the end %s', async (_, broken) => {
    const shop = await aShop(preparing('P1'), preparing('P2'))
    const [first, second] = [await shop.entry('P1'), await shop.entry('P2')]
    const afters: DueQuery['after'][] = []
    const store: SyncStore = {
      ...shop.store,
      // @ts-expect-error what only a store can give that broke
      due: async ({ after }) => {
        afters.push(after)
        return afters.length === 1 ? [first, { ...first, ...broken }] : [second]
      },
    }
    const report = await shop.driver({ store, limits: twoAtOnce }).tick()
    expect(afters).toStrictEqual([null, { dueAtMs: 0, orderNumber: 'P1' }])
    expect(report).toMatchObject({ ended: 'done', counts: { approved: 2 } })
  })

  it('is left where the store can not say it', async () => {
    const shop = await aShop(preparing('P1'))
    const store: SyncStore = { ...shop.store, due: () => Promise.reject(new Error('away')) }
    const report = await shop.driver({ store }).tick()
    expect(report).toMatchObject({ ended: 'store_failed', faultCount: 1 })
    expect(report.faults).toStrictEqual([{ code: 'store', doing: 'due', orderNumber: null }])
  })

  it.each([
    ['ever', Number.POSITIVE_INFINITY, 'store_failed', WIDER],
    ['at the 1,024th', 1_024, 'store_failed', WIDER],
    ['before the 1,024th', 1_023, 'done', WIDER],
    ['before the fourth', 3, 'done', [1, 2, 4]],
    ['before the third', 2, 'done', [1, 2, 4]],
    ['before the second', 1, 'done', [1, 2]],
  ] as const)(
    'READ-24: is asked for in wider pages, up to 1,024, where nothing has a place: it ends %s',
    async (_, many, ended, limits) => {
      const shop = await aShop()
      const asks: unknown[] = []
      const store: SyncStore = {
        ...shop.store,
        due: async ({ after, limit }) => {
          asks.push([after, limit])
          return brokenOnes(Math.min(many, limit))
        },
      }
      const report = await shop.driver({ store, limits: { pageSize: 1 } }).tick()
      expect(report.ended).toBe(ended)
      expect(asks).toStrictEqual(limits.map((limit) => [null, limit]))
      expect(new Set(report.faults.map((each) => JSON.stringify(each)))).toStrictEqual(MALFORMED)
    },
  )
})

describe('what waits for a person', () => {
  it.each([
    [numbered(1), [null]],
    [numbered(1, 2), [null, 'P2']],
    [numbered(1, 2, 3), [null, 'P2']],
    [numbered(1, 2, 3, 4, 5), [null, 'P2', 'P4']],
  ])('is asked for in pages, each behind the one before: %j', async (numbers, afters) => {
    const shop = await aShop(...numbers.map(suspect))
    const { store, attention } = asked(shop)
    const report = await shop.driver({ store, limits: twoAtOnce }).tick()
    expect(report.attention.map(({ orderNumber }) => orderNumber)).toStrictEqual(numbers)
    expect(attention).toStrictEqual(afters.map((after) => ({ after, limit: 2 })))
  })

  it.each([
    ['the same page again', numbered(1, 2), numbered(1, 2)],
    ['a page before it', numbered(3, 4), numbered(1, 2)],
  ])('of a store that gives %s is left', async (_, first, second) => {
    const shop = await aShop(...numbered(1, 2, 3, 4).map(suspect))
    let asks = 0
    const store: SyncStore = {
      ...shop.store,
      attention: async () => {
        asks += 1
        return Promise.all((asks === 1 ? first : second).map(shop.entry))
      },
    }
    await shop.driver({ store, limits: twoAtOnce }).tick()
    expect(asks).toBe(2)
  })

  it('is a fault of a store that goes by another order than code units, since not all of it is told', async () => {
    const numbers = ['a1', 'B1', 'c1']
    const shop = await aShop(...numbers.map(suspect))
    const store: SyncStore = {
      ...shop.store,
      attention: async ({ after, limit }) => {
        const from = after === null ? 0 : numbers.indexOf(after) + 1
        return Promise.all(numbers.slice(from, from + limit).map(shop.entry))
      },
    }
    const report = await shop.driver({ store, limits: { pageSize: 1 } }).tick()
    expect(report.attentionCounts.sync_suspect).toBe(2)
    expect(report.faults).toStrictEqual([{ code: 'store', doing: 'attention', orderNumber: null }])
  })

  it('is all told where the first number on a page is no more than 0', async () => {
    const shop = await aShop(...['-1', '0', '1'].map(suspect))
    const report = await shop.driver({ limits: { pageSize: 1 } }).tick()
    expect(report.attention.map(({ orderNumber }) => orderNumber)).toStrictEqual(['-1', '0', '1'])
  })

  it('READ-24: is hidden by nothing malformed at the end of a page', async () => {
    const shop = await aShop(...numbered(1, 2).map(suspect))
    const [first, second] = [await shop.entry('P1'), await shop.entry('P2')]
    const store: SyncStore = {
      ...shop.store,
      attention: async ({ after }) => (after === null ? [first, BROKEN] : after === 'P1' ? [BROKEN, second] : []),
    }
    const report = await shop.driver({ store, limits: twoAtOnce }).tick()
    expect(report.attention.map(({ orderNumber }) => orderNumber)).toStrictEqual(['P1', 'P2'])
  })

  it.each([
    ['ever', Number.POSITIVE_INFINITY, WIDER],
    ['before the third', 2, [1, 2, 4]],
    ['before the second', 1, [1, 2]],
  ] as const)(
    'READ-24: is asked for in wider pages, up to 1,024, where nothing has a number: it ends %s',
    async (_, many, limits) => {
      const shop = await aShop()
      const asks: unknown[] = []
      const store: SyncStore = {
        ...shop.store,
        attention: async ({ after, limit }) => {
          asks.push([after, limit])
          return brokenOnes(Math.min(many, limit))
        },
      }
      const report = await shop.driver({ store, limits: { pageSize: 1 } }).tick()
      expect(asks).toStrictEqual(limits.map((limit) => [null, limit]))
      expect(report.ended).toBe('done')
      expect(new Set(report.faults.map((each) => JSON.stringify(each)))).toStrictEqual(MALFORMED)
    },
  )

  it('READ-24: is asked for in pages as wide as before, once one had a number', async () => {
    const shop = await aShop(...numbered(1, 2).map(suspect))
    const rows = [BROKEN, BROKEN, await shop.entry('P1'), BROKEN, await shop.entry('P2')]
    const asks: (readonly [string | null, number])[] = []
    const store: SyncStore = {
      ...shop.store,
      attention: async ({ after, limit }) => {
        asks.push([after, limit])
        const from = after === null ? 0 : after === 'P1' ? 3 : 5
        return rows.slice(from, from + limit)
      },
    }
    const report = await shop.driver({ store, limits: twoAtOnce }).tick()
    expect(report.attention.map(({ orderNumber }) => orderNumber)).toStrictEqual(['P1', 'P2'])
    expect(asks).toStrictEqual([
      [null, 2],
      [null, 4],
      ['P1', 2],
      ['P2', 2],
    ])
  })

  it('READ-24: is asked for in wider pages also behind an order that is numbered by digits alone', async () => {
    const shop = await aShop(...['1', '2'].map(suspect))
    const rows = [await shop.entry('1'), BROKEN, await shop.entry('2')]
    const store: SyncStore = {
      ...shop.store,
      attention: async ({ after, limit }) => {
        const from = after === null ? 0 : after === '1' ? 1 : 3
        return rows.slice(from, from + limit)
      },
    }
    const report = await shop.driver({ store, limits: { pageSize: 1 } }).tick()
    expect(report.attention.map(({ orderNumber }) => orderNumber)).toStrictEqual(['1', '2'])
  })

  it('is asked for no further once the store failed', async () => {
    const shop = await aShop()
    let asks = 0
    const store: SyncStore = {
      ...shop.store,
      attention: async () => {
        asks += 1
        throw new Error('away')
      },
    }
    const report = await shop.driver({ store }).tick()
    expect(report.faults).toStrictEqual([{ code: 'store', doing: 'attention', orderNumber: null }])
    expect(asks).toBe(1)
  })
})
