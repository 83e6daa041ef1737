import { describe, expect, it } from 'vitest'
import { CLOSING_REASONS } from '../../src/order/closing.js'
import { NP_TRANSACTION_STATES, type NpTransactionState } from '../../src/order/np-transaction.js'
import type { Order } from '../../src/order/order.js'
import { PROBLEM_STAGES } from '../../src/order/problem.js'
import { WATCHED_STATUSES } from '../../src/status/watched-status.js'
import { ATTENTION_REASONS } from '../../src/sync/entry/attention-reason.js'
import { entryFault } from '../../src/sync/entry/entry-fault.js'
import type { SyncRecord } from '../../src/sync/entry/sync-record.js'
import {
  attentionOf,
  createMemoryStore,
  dueAtMsOf,
  type EntryVersion,
  type SyncEntry,
  type SyncStore,
  syncEntryOf,
} from '../../src/sync/index.js'
import { versionOf } from '../../src/sync/store/version-of.js'
import { describeStore, STORE_CASES } from '../../src/testing/index.js'
import { eachValueAlone, eachValueTogether } from '../../src/testing/store-conformance/each-value.js'
import { CARRIERS } from '../../src/vocabulary/carrier.js'
import { DELIVERY_STATUSES } from '../../src/vocabulary/delivery-status.js'
import { FOLLOW_UP_KINDS } from '../../src/vocabulary/follow-up.js'
import { NP_SERVICES } from '../../src/vocabulary/np-service.js'
import { PAYMENT_METHODS } from '../../src/vocabulary/payment-method.js'
import { PAYMENT_STATUSES } from '../../src/vocabulary/payment-status.js'
import { RECEIPT_STATUSES } from '../../src/vocabulary/receipt-status.js'
import { SYNC_TRUSTS } from '../../src/vocabulary/sync-trust.js'
import { anOrder } from '../support/an-order.js'
import { keyedBy, STORE_MUTANTS, wrongly } from './store-mutants.js'

describeStore({ describe, it, title: 'the store in memory', setUp: () => ({ store: createMemoryStore() }) })

const IDS = STORE_CASES.map(({ id }) => id)

/** The cases that a store fails, each asked of one that is made for it, and perhaps of a second connection to it. */
async function failed(setUp: () => SyncStore, connectAgain?: () => SyncStore): Promise<string[]> {
  const failures: string[] = []
  for (const { id, run } of STORE_CASES) {
    await run(setUp(), connectAgain?.()).catch((thrown: unknown) => {
      expect(thrown, id).toBeInstanceOf(Error)
      failures.push(id)
    })
  }
  return failures
}

describe('the cases of the store kit', () => {
  it('have an id and a title each, none of them twice', () => {
    expect(new Set(IDS).size).toBe(IDS.length)
    expect(new Set(STORE_CASES.map(({ title }) => title)).size).toBe(IDS.length)
    for (const { title } of STORE_CASES) expect(title).toMatch(/^([A-Z]+-\d\d, [A-Z]+-\d\d )?[a-z]+ .+[a-z]$/)
  })

  it('have a mutant each, and no mutant is without its case', () => {
    expect(Object.keys(STORE_MUTANTS)).toEqual(IDS)
  })

  it('say of a store that throws where another was faster what it has to say instead, and why it threw', async () => {
    const thrown = new Error('could not serialize access due to concurrent update')
    const strict = (): SyncStore => {
      const store = createMemoryStore()
      return {
        ...store,
        async save(entry, expected) {
          const outcome = await store.save(entry, expected)
          if (outcome === 'conflict') throw thrown
          return outcome
        },
      }
    }
    for (const id of ['one-of-two', 'one-first-of-two', 'one-of-equals']) {
      const found = STORE_CASES.find((each) => each.id === id)
      await expect(found?.run(strict()), id).rejects.toMatchObject({
        message: expect.stringMatching(/^A save that comes too late says "conflict" and throws nothing/),
        cause: thrown,
      })
    }
  })

  it('are all passed by a store that gives fields back in another order, as a JSON column may', async () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, field]) => [name, turned(field)]),
      )
    }
    const other = (): SyncStore => {
      const store = createMemoryStore()
      return { ...store, load: async (orderNumber) => turned(await store.load(orderNumber)) as never }
    }
    expect(await failed(other)).toEqual([])
  })

  it.each([
    [undefined, 'SyncStore'],
    ['a store of one’s own', 'a store of one’s own'],
  ])('stand under a title, with their own: %s', (title, seen) => {
    const [titles, cases]: [string[], string[]] = [[], []]
    describeStore({
      describe: (name, body) => {
        titles.push(name)
        body()
      },
      it: (name) => cases.push(name),
      setUp: () => ({ store: createMemoryStore() }),
      ...(title === undefined ? {} : { title }),
    })
    expect([titles, cases]).toStrictEqual([[seen], STORE_CASES.map((each) => each.title)])
  })

  it('are each run over a second connection as well, where there is one, which is opened once and before anything else', async () => {
    let [calls, opened] = [0, 0]
    const runs: (() => Promise<void>)[] = []
    describeStore({
      describe: (_, body) => body(),
      it: (_, run) => runs.push(run),
      setUp: () => {
        const store = createMemoryStore()
        const called = <Call extends (...given: never[]) => unknown>(call: Call) =>
          ((...given: Parameters<Call>) => {
            calls += 1
            return call(...given)
          }) as Call
        return {
          store: { ...store, save: called(store.save), load: called(store.load) },
          connectAgain: async () => {
            expect(calls, 'before anything else').toBe(0)
            opened += 1
            return store
          },
          tearDown: () => {
            calls = 0
          },
        }
      },
    })
    for (const run of runs) await run()
    expect(opened).toBe(STORE_CASES.length)
  })

  it('use up what a store needs to be closed, once each, also where a case fails', async () => {
    let closed = 0
    const runs: (() => Promise<void>)[] = []
    describeStore({
      describe: (_, body) => body(),
      it: (_, run) => runs.push(run),
      setUp: () => ({
        store: { ...createMemoryStore(), load: () => Promise.reject(new Error('away')) },
        tearDown: () => void closed++,
      }),
    })
    const outcomes = await Promise.allSettled(runs.map((run) => run()))
    expect(closed).toBe(STORE_CASES.length)
    expect(new Set(outcomes.map(({ status }) => status))).toStrictEqual(new Set(['fulfilled', 'rejected']))
  })
})

describe('what the cases give a store to save', () => {
  it.each(STORE_CASES.map((each) => [each.id, each] as const))(
    'READ-24: is well formed, newer than what it is to replace, and something else unless it is about equals: %s',
    async (id, { run }) => {
      const store = createMemoryStore()
      const given: string[] = []
      const save: SyncStore['save'] = async (entry, expected) => {
        expect(entryFault(entry)).toBeNull()
        given.push(JSON.stringify(entry))
        const before = expected === null || id === 'nothing-to-replace' ? 0 : expected.version + expected.revision
        expect(entry.order.version + entry.sync.revision).toBeGreaterThan(before)
        return store.save(entry, expected)
      }
      await run({ ...store, save })
      if (id !== 'one-of-equals') expect(new Set(given).size).toBe(given.length)
    },
  )
})

describe('each answer of a store is looked at, and a case that fails says what was promised and what came', () => {
  const FORM = /^[A-Z].*\.( Expected: .+\. Instead: .+)?$/s
  const some = syncEntryOf(anOrder({ in: 'screening_on_hold', orderNumber: 'KIT-9' }))

  /** A store of which one answer is wrong, though it does what it is asked. */
  const onceWrong = (nth: number) => {
    const store = createMemoryStore()
    let [calls, wrong] = [0, '']
    const answer = <A>(method: string, given: A, other: (given: A) => A): A => {
      calls += 1
      if (calls !== nth) return given
      wrong = method
      return other(given)
    }
    const less = (entries: readonly SyncEntry[]) => (entries.length === 0 ? [some] : entries.slice(1))
    const spoilt: SyncStore = {
      load: async (orderNumber) =>
        answer('load', await store.load(orderNumber), (entry) => (entry === null ? some : null)),
      save: async (entry, expected) =>
        answer('save', await store.save(entry, expected), (outcome) => (outcome === 'saved' ? 'conflict' : 'saved')),
      due: async (query) => answer('due', await store.due(query), less),
      attention: async (query) => answer('attention', await store.attention(query), less),
    }
    return { spoilt, wrong: () => wrong, calls: () => calls }
  }

  /** Saves that only lead up to what a case is about. */
  const LEADING: Readonly<Record<string, readonly string[]>> = {
    'older-version': ['save'],
    'older-revision': ['save'],
    'due-after': ['save'],
    'due-follows': ['save', 'save'],
    'due-changed': ['save'],
    'attention-follows': ['save'],
    'attention-changed': ['save'],
  }

  /** Of a thousand entries that are put alike, those in between are looked at like the others. */
  const placesOf = (calls: number): readonly number[] =>
    Array.from({ length: calls }, (_, index) => index + 1).filter(
      (nth) => nth <= 40 || nth > calls - 10 || nth % 97 === 0,
    )

  it.each(STORE_CASES.map((each) => [each.id, each] as const))('%s', async (id, { run }) => {
    const right = onceWrong(0)
    await run(right.spoilt)
    const unseen: string[] = []
    for (const nth of placesOf(right.calls())) {
      const { spoilt, wrong } = onceWrong(nth)
      const failure: unknown = await run(spoilt).then(
        () => null,
        (thrown: unknown) => thrown,
      )
      if (failure === null) unseen.push(wrong())
      else expect(failure).toMatchObject({ message: expect.stringMatching(FORM) })
    }
    expect(unseen).toStrictEqual(LEADING[id] ?? [])
  })
})

/** Keeps another slip number than it was given. */
const slipped =
  (other: (slipNumber: string) => string) =>
  ({ order, sync }: SyncEntry): SyncEntry => {
    const { shipment } = order
    if (shipment === null) return { order, sync }
    return { order: { ...order, shipment: { ...shipment, slipNumber: other(shipment.slipNumber) } }, sync }
  }

describe('a store that loses something of an entry is found', () => {
  const plain = syncEntryOf(anOrder({ in: 'screening_in_progress' }))
  const ORDER = [
    'deliveryStatus',
    'receiptStatus',
    'shipment',
    'invoicePrintedAt',
    'everApproved',
    'problem',
    'openFollowUps',
  ] as const
  const SYNC = [
    'callCount',
    'about',
    'call',
    'attempts',
    'dueAtMs',
    'together',
    'attention',
    'unansweredRegistration',
    'unansweredReport',
    'updateSentAtMs',
    'underWayUntilMs',
  ] as const
  const LOSSES: [string, (entry: SyncEntry) => SyncEntry][] = [
    ...ORDER.map((name): [string, (entry: SyncEntry) => SyncEntry] => [
      name,
      ({ order, sync }) => ({ order: { ...order, [name]: plain.order[name] }, sync }),
    ]),
    ...SYNC.map((name): [string, (entry: SyncEntry) => SyncEntry] => [
      name,
      ({ order, sync }) => ({ order, sync: { ...sync, [name]: plain.sync[name] } }),
    ]),
    [
      'codes',
      ({ order, sync }) => {
        const problem = order.problem === null ? null : { ...order.problem, codes: [] }
        return { order: { ...order, problem }, sync }
      },
    ],
    [
      'all codes but the first',
      ({ order, sync }) => {
        const problem = order.problem === null ? null : { ...order.problem, codes: order.problem.codes.slice(0, 1) }
        return { order: { ...order, problem }, sync }
      },
    ],
    [
      'all follow-ups but the first',
      ({ order, sync }) => ({ order: { ...order, openFollowUps: order.openFollowUps.slice(0, 1) }, sync }),
    ],
    [
      'the order of the follow-ups',
      ({ order, sync }) => ({ order: { ...order, openFollowUps: [...order.openFollowUps].sort() }, sync }),
    ],
    ['the hyphens of a slip number', slipped((slipNumber) => slipNumber.replaceAll('-', ''))],
    ['the leading zeros of a slip number', slipped((slipNumber) => slipNumber.replace(/^0+/, ''))],
    [
      'that it isn’t known whether an order was approved: null is read as false',
      ({ order, sync }) => ({ order: { ...order, everApproved: order.everApproved ?? false }, sync }),
    ],
  ]

  it.each(LOSSES)('%s', async (_, lose) => {
    const losing = (): SyncStore => {
      const store = createMemoryStore()
      const load: SyncStore['load'] = async (orderNumber) => {
        const entry = await store.load(orderNumber)
        return entry === null ? null : lose(entry)
      }
      return { ...store, load }
    }
    expect(await failed(losing)).toContain('loads-what-was-saved')
  })

  it('and is told what came instead, as it is', async () => {
    const wrong = wrongly(STORE_MUTANTS['due-limit'] ?? ((right) => right))
    const page = STORE_CASES.find(({ id }) => id === 'due-limit')
    await expect(page?.run(wrong)).rejects.toThrow(
      'A page has two. Expected: ["KIT-1","KIT-2"]. Instead: ["KIT-1","KIT-2","KIT-3"]',
    )
  })
})

describe('a store that loses a value where most orders have another is found', () => {
  type Lose = (entry: SyncEntry) => SyncEntry
  const inOrder =
    (change: (order: Order, sync: SyncRecord) => Partial<Order>): Lose =>
    ({ order, sync }) => ({ order: { ...order, ...change(order, sync) }, sync })
  const inSync =
    (change: (sync: SyncRecord, order: Order) => Partial<SyncRecord>): Lose =>
    ({ order, sync }) => ({ order, sync: { ...sync, ...change(sync, order) } })
  const state = (from: NpTransactionState, to: NpTransactionState): Lose =>
    inOrder(({ npTransaction }) =>
      npTransaction.state === from ? { npTransaction: { ...npTransaction, state: to } } : {},
    )
  const id = (other: (id: string) => string): Lose =>
    inOrder(({ npTransaction }) => ({
      npTransaction: { ...npTransaction, id: npTransaction.id === null ? null : other(npTransaction.id) },
    }))
  const inTokyo = (instant: string) =>
    new Date(Date.parse(instant) + 9 * 3_600_000).toISOString().replace(/\.\d+Z/, '+09:00')

  const LOSSES: readonly (readonly [string, Lose])[] = [
    ['nobody knows what NP holds: taken for nothing', state('unknown', 'none')],
    ['what NP was told is what it holds', state('requested', 'live')],
    ['what was cancelled at NP is live', state('cancelled', 'live')],
    ['what NP rejected is live', state('rejected', 'live')],
    [
      'without an NP取引ID nothing was sent',
      inOrder(({ npTransaction }) => (npTransaction.id === null ? { npTransaction: { state: 'none', id: null } } : {})),
    ],
    ['an NP取引ID is a number', id((text) => (/^\d+$/.test(text) ? String(Number(text)) : text))],
    ['an NP取引ID is of small letters', id((text) => text.toLowerCase())],
    ['an NP取引ID is of capitals', id((text) => text.toUpperCase())],
    ['each order is of one service', inOrder(() => ({ service: 'np_atobarai' }))],
    [
      'goods leave with 配送完了 alone',
      inSync((_, order) => (order.deliveryStatus === 'shipped' ? {} : { goodsHaveLeft: false })),
    ],
    [
      'a registration of what is shipped has its answer',
      inSync((_, order) => (order.deliveryStatus === 'shipped' ? {} : { unansweredRegistration: false })),
    ],
    [
      'several reports that differ are none',
      inSync(({ unansweredReport }) => (unansweredReport?.shipment === null ? { unansweredReport: null } : {})),
    ],
    [
      'a report is unanswered where the registration is',
      inSync(({ unansweredRegistration }) => (unansweredRegistration ? {} : { unansweredReport: null })),
    ],
    [
      'never is not known',
      inSync(({ updateSentAtMs }) => (updateSentAtMs === 'never' ? { updateSentAtMs: null } : {})),
    ],
    ['no more than two follow-ups', inOrder(({ openFollowUps }) => ({ openFollowUps: openFollowUps.slice(0, 2) }))],
    ['each order is paid by NP後払い', inOrder(() => ({ paymentMethod: PAYMENT_METHODS.np_atobarai }))],
    [
      'a payment method is known by its id',
      inOrder(({ paymentMethod }) => ({ paymentMethod: { ...paymentMethod, linked: true } })),
    ],
    ['each order has one fee', inOrder(() => ({ paymentFee: 330 }))],
    [
      'a slip number of 14 characters',
      inOrder(({ shipment }) => ({
        shipment: shipment && { ...shipment, slipNumber: shipment.slipNumber.slice(0, 14) },
      })),
    ],
    [
      'each carrier but one is ヤマト運輸',
      inOrder(({ shipment }) => ({
        shipment: shipment && { ...shipment, carrier: shipment.carrier === 'click_post' ? 'yamato' : shipment.carrier },
      })),
    ],
    [
      'each reported carrier but one is ヤマト運輸',
      inSync(({ unansweredReport: report }) =>
        report?.shipment?.carrier === 'click_post'
          ? { unansweredReport: { ...report, shipment: { ...report.shipment, carrier: 'yamato' } } }
          : {},
      ),
    ],
    [
      'what isn’t shipped isn’t paid',
      inOrder((order) => (order.deliveryStatus === 'shipped' ? {} : { receiptStatus: 'not_received' })),
    ],
    [
      'codes that come twice are one',
      inOrder(({ problem }) => ({ problem: problem && { ...problem, codes: [...new Set(problem.codes)] } })),
    ],
    ['moments are of whole seconds', inOrder(({ statusSince }) => ({ statusSince: statusSince.replace(/\.\d+/, '') }))],
    ['moments are in Tokyo’s time', inOrder(({ statusSince }) => ({ statusSince: inTokyo(statusSince) }))],
    ['attempts up to 127', inSync(({ attempts }) => ({ attempts: Math.min(attempts, 127) }))],
    ['calls counted in sixteen bits', inSync(({ callCount }) => ({ callCount: callCount % 2 ** 16 }))],
  ]
  const UNLISTED: readonly (readonly [string, Lose])[] = [
    ['every order is linked', inOrder(() => ({ syncTrust: 'linked' }))],
    ['what is closed has no follow-ups', inOrder(({ closed }) => (closed === null ? {} : { openFollowUps: [] }))],
    ['what is closed is not in doubt', inOrder(({ closed }) => (closed === null ? {} : { syncTrust: 'linked' }))],
    [
      'what is closed is cancelled',
      inOrder(({ closed }) => (closed === null ? {} : { closed: { ...closed, reason: 'cancelled' } })),
    ],
    [
      'a record is always about a status',
      inSync(({ about }) => ({
        about: about ?? { status: 'screening_preparing', since: '2026-04-01T09:00:00+09:00' },
      })),
    ],
    [
      'a record is about a time in Tokyo',
      inSync(({ about }) => ({ about: about && { ...about, since: inTokyo(about.since) } })),
    ],
    ['every order is due', inSync(({ dueAtMs }) => ({ dueAtMs: dueAtMs ?? 0 }))],
  ]

  it.each([...LOSSES, ...UNLISTED])('when it is loaded: %s', async (_, lose) => {
    const losing = (): SyncStore => {
      const store = createMemoryStore()
      const load: SyncStore['load'] = async (orderNumber) => {
        const entry = await store.load(orderNumber)
        return entry === null ? null : lose(entry)
      }
      return { ...store, load }
    }
    expect(await failed(losing)).toContain('each-value')
  })

  it.each(LOSSES)('when it is listed: %s', async (_, lose) => {
    const losing = (): SyncStore => {
      const store = createMemoryStore()
      const due: SyncStore['due'] = async (query) => (await store.due(query)).map(lose)
      const attention: SyncStore['attention'] = async (query) => (await store.attention(query)).map(lose)
      return { ...store, due, attention }
    }
    expect(await failed(losing)).toEqual(expect.arrayContaining(['due-whole', 'attention-whole']))
  })

  it('when it waits for a person: every order is linked', async () => {
    const losing = (): SyncStore => {
      const store = createMemoryStore()
      const attention: SyncStore['attention'] = async (query) =>
        (await store.attention(query)).map(inOrder(() => ({ syncTrust: 'linked' })))
      return { ...store, attention }
    }
    expect(await failed(losing)).toEqual(['attention-whole'])
  })
})

describe('each value that a field of an entry may have', () => {
  const VALUES: readonly (readonly [string, readonly unknown[], (entry: SyncEntry) => unknown])[] = [
    ['service', NP_SERVICES, ({ order }) => order.service],
    ['paymentStatus', PAYMENT_STATUSES, ({ order }) => order.paymentStatus],
    ['deliveryStatus', DELIVERY_STATUSES, ({ order }) => order.deliveryStatus],
    ['receiptStatus', RECEIPT_STATUSES, ({ order }) => order.receiptStatus],
    ['carrier', Object.keys(CARRIERS), ({ order }) => order.shipment?.carrier],
    ['npTransaction.state', NP_TRANSACTION_STATES, ({ order }) => order.npTransaction.state],
    ['problem.stage', PROBLEM_STAGES, ({ order }) => order.problem?.stage],
    ['syncTrust', SYNC_TRUSTS, ({ order }) => order.syncTrust],
    ['paymentMethod', Object.values(PAYMENT_METHODS), ({ order }) => order.paymentMethod],
    ['about.status', PAYMENT_STATUSES, ({ sync }) => sync.about?.status],
    ['call', ['none', 'open', 'unanswered'], ({ sync }) => sync.call],
    ['attention', ATTENTION_REASONS, ({ sync }) => sync.attention],
    ['reported carrier', Object.keys(CARRIERS), ({ sync }) => sync.unansweredReport?.shipment?.carrier],
  ]
  const LISTS: Readonly<Record<string, readonly string[]>> = { syncTrust: ['linked'] }

  it.each(VALUES)('%s', (field, values, read) => {
    expect(eachValueAlone().map(read)).toEqual(expect.arrayContaining([...values]))
    const due = eachValueTogether({ paymentStatus: WATCHED_STATUSES, syncTrust: ['linked'] })
    const watched = /status$/i.test(field) && values.length > 2 ? WATCHED_STATUSES : values
    expect(due.map(read)).toEqual(expect.arrayContaining([...(LISTS[field] ?? watched)]))
    const waiting = eachValueTogether({ paymentStatus: PAYMENT_STATUSES, attention: ATTENTION_REASONS })
    expect(waiting.map(read)).toEqual(expect.arrayContaining([...values]))
  })

  it('is put alone into an entry of its own, with what was done of closed orders', () => {
    for (const reason of CLOSING_REASONS)
      expect(
        eachValueAlone().map(({ order }) => [order.closed?.reason, order.openFollowUps, order.syncTrust]),
      ).toContainEqual([reason, FOLLOW_UP_KINDS, 'suspect'])
  })
})

it('a store that never finds due what was not due at first is found', async () => {
  const forgetful = (): SyncStore => {
    const store = createMemoryStore()
    const first = new Map<string, boolean>()
    const save: SyncStore['save'] = async (entry, expected) => {
      const { orderNumber } = entry.order
      first.set(orderNumber, first.get(orderNumber) ?? dueAtMsOf(entry) !== null)
      return store.save(entry, expected)
    }
    const due: SyncStore['due'] = async (query) =>
      (await store.due(query)).filter(({ order }) => first.get(order.orderNumber) === true)
    return { ...store, save, due }
  }
  expect(await failed(forgetful)).toEqual(['due-follows', 'due-changed'])
})

it('a store that goes on by the numbers alone, whatever is due when, is found', async () => {
  const byNumber = (): SyncStore => {
    const store = createMemoryStore()
    const due: SyncStore['due'] = async ({ after, ...query }) =>
      (await store.due({ ...query, after: null })).filter(
        ({ order }) => after === null || order.orderNumber > after.orderNumber,
      )
    return { ...store, due }
  }
  expect(await failed(byNumber)).toEqual(['due-beyond', 'due-after'])
})

it('a store that finds what is due too late to be meant on its second page alone is found', async () => {
  const shortSighted = (): SyncStore => {
    const store = createMemoryStore()
    const due: SyncStore['due'] = async (query) =>
      (await store.due(query)).filter((entry) => query.after !== null || (dueAtMsOf(entry) ?? 0) < query.beyondMs)
    return { ...store, due }
  }
  expect(await failed(shortSighted)).toEqual(['due-beyond'])
})

it('a store that remembers that it had no such order is found', async () => {
  const remembering = (): SyncStore => {
    const store = createMemoryStore()
    const missing = new Set<string>()
    const load: SyncStore['load'] = async (orderNumber) => {
      if (missing.has(orderNumber)) return null
      const entry = await store.load(orderNumber)
      if (entry === null) missing.add(orderNumber)
      return entry
    }
    return { ...store, load }
  }
  expect(await failed(remembering)).toEqual(['loads-anew'])
})

describe('stores that share their data and compare in the memory of their own process', () => {
  /** One of several: it never reads what is there but for its own, or reads each order when it first needs it or is
   * asked for it, and writes through. */
  const connection = (
    data: Map<string, SyncEntry>,
    reads: 'nothing' | 'order by order' | 'what is loaded',
  ): SyncStore => {
    const own = createMemoryStore()
    const known = new Set<string>()
    const read = async (orderNumber: string) => {
      const entry = data.get(orderNumber)
      if (known.has(orderNumber) || entry === undefined) return
      known.add(orderNumber)
      await own.save(entry, null)
    }
    return {
      ...own,
      load: async (orderNumber) => {
        if (reads !== 'nothing') await read(orderNumber)
        return own.load(orderNumber)
      },
      save: async (entry, expected) => {
        const { orderNumber } = entry.order
        if (reads === 'order by order') await read(orderNumber)
        const outcome = await own.save(entry, expected)
        if (outcome === 'conflict') return outcome
        known.add(orderNumber)
        data.set(orderNumber, entry)
        return outcome
      },
    }
  }

  const RACES = ['one-of-two', 'one-first-of-two', 'one-of-equals'] as const
  const LISTS = ['due-anew', 'attention-anew'] as const

  it.each([
    ['nothing', ['loads-anew', ...RACES, 'never-torn', ...LISTS]],
    ['order by order', ['loads-anew', ...RACES, ...LISTS]],
    ['what is loaded', ['loads-anew', ...RACES, ...LISTS]],
  ] as const)('are found over a second connection, and only there: each reads %s', async (reads, ids) => {
    let data = new Map<string, SyncEntry>()
    const setUp = () => {
      data = new Map()
      return connection(data, reads)
    }
    expect(await failed(setUp, () => connection(data, reads))).toEqual(ids)
    expect(await failed(setUp)).toEqual([])
  })
})

it.each([20, 26, 39])('a store that cuts order numbers at %i characters is found', async (length) => {
  const cutting = (): SyncStore => {
    const store = createMemoryStore()
    return { ...store, save: keyedBy(store, (orderNumber) => orderNumber.slice(0, length)) }
  }
  expect(await failed(cutting)).toEqual(['numbers-in-full'])
})

it('a store that finds an order by the first so many characters of its number is found', async () => {
  const cutting = (): SyncStore => {
    const store = createMemoryStore()
    const load: SyncStore['load'] = async (orderNumber) =>
      [...store.entries()].find(({ order }) => order.orderNumber.slice(0, 20) === orderNumber.slice(0, 20)) ?? null
    return { ...store, load }
  }
  expect(await failed(cutting)).toEqual(['numbers-in-full'])
})

it('a store that finds an order by its number in any case, and gives it the number that was asked for, is found', async () => {
  const folding = (): SyncStore => {
    const store = createMemoryStore()
    const load: SyncStore['load'] = async (orderNumber) => {
      const found = [...store.entries()].find(
        ({ order }) => order.orderNumber.toLowerCase() === orderNumber.toLowerCase(),
      )
      return found === undefined ? null : { ...found, order: { ...found.order, orderNumber } }
    }
    return { ...store, load }
  }
  expect(await failed(folding)).toEqual(['numbers-in-case'])
})

it('a store that puts an order in the place of one whose number differs in case is found', async () => {
  const folding = (): SyncStore => {
    const store = createMemoryStore()
    const last = new Map<string, string>()
    const save: SyncStore['save'] = async (entry, expected) => {
      const outcome = await store.save(entry, expected)
      if (outcome === 'saved') last.set(entry.order.orderNumber.toLowerCase(), entry.order.orderNumber)
      return outcome
    }
    return {
      ...store,
      save,
      load: async (orderNumber) => store.load(last.get(orderNumber.toLowerCase()) ?? orderNumber),
    }
  }
  expect(await failed(folding)).toEqual(['numbers-in-case'])
})

it('a store that says that it saved for another driver than it did is found', async () => {
  const mixingUp = (): SyncStore => {
    const store = createMemoryStore()
    /** Of those that save at the same time, the second is told that it won, whoever did. */
    const told = ['conflict', 'saved', 'conflict', 'conflict'] as const
    const save: SyncStore['save'] = async (entry, expected) => {
      const outcome = await store.save(entry, expected)
      return told[entry.sync.callCount - 1] ?? outcome
    }
    return { ...store, save }
  }
  expect(await failed(mixingUp)).toEqual(['one-of-two', 'one-first-of-two'])
})

describe('a store that says "conflict" and writes all the same is found', () => {
  /** Writes what it refused, where it applies. */
  const writing = (applies: (there: SyncEntry | null) => boolean) => (): SyncStore => {
    const store = createMemoryStore()
    const save: SyncStore['save'] = async (entry, expected) => {
      const outcome = await store.save(entry, expected)
      const there = await store.load(entry.order.orderNumber)
      if (outcome === 'conflict' && applies(there)) await store.save(entry, there === null ? null : versionOf(there))
      return outcome
    }
    return { ...store, save }
  }

  it('where there is nothing to replace', async () => {
    expect(await failed(writing((there) => there === null))).toEqual(['nothing-to-replace'])
  })

  it('over what somebody else saved', async () => {
    expect(await failed(writing((there) => there !== null))).toEqual([
      'first-save',
      'conflict-changes-nothing',
      'older-version',
      'older-revision',
      'another-version',
      'high-versions',
      'one-of-two',
      'one-first-of-two',
    ])
  })
})

it('a store that replaces every order by what was meant for one is found', async () => {
  const careless = (): SyncStore => {
    const store = createMemoryStore()
    const save: SyncStore['save'] = async (entry, expected) => {
      const outcome = await store.save(entry, expected)
      if (outcome === 'conflict' || expected === null) return outcome
      for (const other of [...store.entries()]) {
        const { orderNumber } = other.order
        await store.save({ order: { ...entry.order, orderNumber }, sync: entry.sync }, versionOf(other))
      }
      return outcome
    }
    return { ...store, save }
  }
  const found = ['conflict-changes-nothing', 'replaces', 'due-after', 'due-follows', 'attention-page']
  expect(await failed(careless)).toEqual(found)
})

describe('a store is found that', () => {
  const columnsOf = (applies: (expected: unknown, there: SyncEntry | undefined) => boolean) => (): SyncStore => {
    const store = createMemoryStore()
    const columns = new Map<string, SyncEntry>()
    const numbers = () => new Set([...columns.keys(), ...[...store.entries()].map(({ order }) => order.orderNumber)])
    return {
      ...store,
      save: async (entry, expected) => {
        const there = [...store.entries()].find(({ order }) => order.orderNumber === entry.order.orderNumber)
        const outcome = await store.save(entry, expected)
        if (outcome === 'conflict' && applies(expected, there)) columns.set(entry.order.orderNumber, entry)
        return outcome
      },
      attention: async (query) => {
        const seen = await store.attention(query)
        if (columns.size === 0) return seen
        return [...numbers()].flatMap((orderNumber) => {
          const entry = columns.get(orderNumber) ?? seen.find(({ order }) => order.orderNumber === orderNumber)
          return entry !== undefined && attentionOf(entry) !== null ? [entry] : []
        })
      },
    }
  }

  it.each<[string, string, (expected: unknown, there: SyncEntry | undefined) => boolean]>([
    ['a first save that is none', 'first-save', (expected) => expected === null],
    ['a save with nothing to replace', 'nothing-to-replace', (_, there) => there === undefined],
    [
      'a save that came too late',
      'conflict-changes-nothing',
      (expected, there) => expected !== null && there !== undefined,
    ],
  ])('notes what waits for a person of %s', async (_, id, applies) => {
    const said = await failed(columnsOf(applies))
    expect(said).toContain(id)
    expect(said.filter((each) => !/^(first-save|nothing-to-replace|conflict-changes-nothing)$/.test(each))).toEqual([])
  })

  it('puts an entry in the place of any that is older', async () => {
    const lenient = (): SyncStore => {
      const store = createMemoryStore()
      const save: SyncStore['save'] = async (entry, expected) => {
        const there = await store.load(entry.order.orderNumber)
        const isOlder =
          expected !== null &&
          (there?.order.version ?? 0) <= expected.version &&
          (there?.sync.revision ?? 0) <= expected.revision
        return store.save(entry, there !== null && isOlder ? versionOf(there) : expected)
      }
      return { ...store, save }
    }
    expect(await failed(lenient)).toEqual(['another-version'])
  })

  it.each<[string, (there: EntryVersion, expected: EntryVersion) => boolean]>([
    ['revision', (there, { version, revision }) => version === there.version && revision > there.revision],
    ['version', (there, { version, revision }) => revision === there.revision && version > there.version],
  ])('puts an entry in the place of one whose %s alone is older than what is expected', async (_, isTaken) => {
    const lenient = (): SyncStore => {
      const store = createMemoryStore()
      const save: SyncStore['save'] = async (entry, expected) => {
        const there = await store.load(entry.order.orderNumber)
        if (there === null || expected === null) return store.save(entry, expected)
        return store.save(entry, isTaken(versionOf(there), expected) ? versionOf(there) : expected)
      }
      return { ...store, save }
    }
    expect(await failed(lenient)).toEqual(['another-version'])
  })

  it.each<[string, (version: number, revision: number) => readonly [number, number]]>([
    ['a version', (version, revision) => [version % 2 ** 15, revision]],
    ['a revision', (version, revision) => [version, revision % 2 ** 15]],
    ['either', (version, revision) => [version % 2 ** 16, revision % 2 ** 16]],
    ['either, as a column of three bytes does', (version, revision) => [version % 2 ** 24, revision % 2 ** 24]],
  ])('keeps the last bits of %s alone', async (_, kept) => {
    const narrow = (): SyncStore => {
      const store = createMemoryStore()
      const save: SyncStore['save'] = async (entry, expected) => {
        const there = await store.load(entry.order.orderNumber)
        if (there === null || expected === null) return store.save(entry, expected)
        const bits = (each: { version: number; revision: number }) => String(kept(each.version, each.revision))
        return store.save(entry, bits(versionOf(there)) === bits(expected) ? versionOf(there) : expected)
      }
      return { ...store, save }
    }
    expect(await failed(narrow)).toEqual(['high-versions'])
  })

  it('asks by the second alone', async () => {
    const coarse = (): SyncStore => {
      const store = createMemoryStore()
      return { ...store, due: (query) => store.due({ ...query, byMs: Math.floor(query.byMs / 1000) * 1000 }) }
    }
    expect(await failed(coarse)).toEqual(['due-by', 'due-after'])
  })

  it.each([20, 100, 500, 1000])('gives no more than %i at once, however many it is asked for', async (most) => {
    const capped = (): SyncStore => {
      const store = createMemoryStore()
      return {
        ...store,
        due: ({ limit, ...query }) => store.due({ ...query, limit: Math.min(limit, most) }),
        attention: ({ limit, ...query }) => store.attention({ ...query, limit: Math.min(limit, most) }),
      }
    }
    expect(await failed(capped)).toEqual(['due-full-page', 'attention-full-page'])
  })

  it.each<[string, (orderNumber: string) => string]>([
    ['in width', (number) => number.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))],
    ['in kana', (number) => number.replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))],
    ['in voicing marks and accents', (number) => number.normalize('NFD').replace(/\p{M}/gu, '')],
    ['in the voicing marks of kana', (number) => number.replace(/[ばぱ]/g, 'は')],
    ['in its normal form', (number) => number.normalize('NFC')],
    [
      'in small kana',
      (number) => number.replace(/[ッっゃ]/g, (sign) => ({ ッ: 'ツ', っ: 'つ', ゃ: 'や' })[sign] ?? ''),
    ],
    ['in hyphens', (number) => number.replaceAll('-', '')],
    ['in leading zeros', (number) => number.replace(/^0+/, '')],
    ['in how a number is written', (number) => (/^[\d.e+]+$/.test(number) ? String(Number(number)) : number)],
    ['in dots at the front', (number) => number.replace(/^\.+/, '')],
    ['in what a file name may not have', (number) => number.replace(/[/\\:|?]/g, '_')],
    ['in quotation marks', (number) => number.replace(/['"`]/g, '')],
    ['behind a colon', (number) => number.split(':')[0] ?? ''],
    ['behind a number sign', (number) => number.split('#')[0] ?? ''],
    ['behind a dot', (number) => number.split('.')[0] ?? ''],
    ['behind a slash', (number) => number.split('/')[0] ?? ''],
    ['in how a URL writes it', (number) => (/%[0-9A-F]{2}/.test(number) ? decodeURIComponent(number) : number)],
    ['in how HTML writes it', (number) => number.replaceAll('&amp;', '&')],
    ['in ß', (number) => number.replaceAll('ß', 'ss')],
    ['in a sign beyond the basic plane', (number) => number.replace(/[^\0-\uffff]/gu, '\ufffd')],
    ['in a sign beyond the basic plane, kept as a question mark', (number) => number.replace(/[^\0-\uffff]/gu, '?')],
  ])('takes two orders for one that differ %s alone', async (_, keyOf) => {
    const folding = (): SyncStore => {
      const store = createMemoryStore()
      return { ...store, save: keyedBy(store, keyOf) }
    }
    expect(await failed(folding)).toEqual(['numbers-as-they-are'])
  })

  it('throws at a sign beyond the basic plane', async () => {
    const narrow = (): SyncStore => {
      const store = createMemoryStore()
      const save: SyncStore['save'] = async (entry, expected) => {
        if (/[^\0-\uffff]/u.test(JSON.stringify(entry))) throw new Error('Incorrect string value')
        return store.save(entry, expected)
      }
      return { ...store, save }
    }
    expect(await failed(narrow)).toEqual([
      ...[
        'loads-what-was-saved',
        'numbers-as-they-are',
        'odd-texts',
        'due-beyond-the-plane',
        'attention-beyond-the-plane',
      ],
    ])
  })

  it.each<[string, (entry: SyncEntry) => boolean]>([
    ['closed', ({ order }) => order.closed !== null],
    ['cancelled', ({ order }) => order.closed?.reason === 'cancelled'],
    ['deleted', ({ order }) => order.closed?.reason === 'deleted'],
    ['paid for otherwise', ({ order }) => order.closed?.reason === 'payment_method_changed'],
    ['reported', ({ order }) => order.paymentStatus === 'shipment_report_completed'],
    ['never due any more', ({ order, sync }) => sync.dueAtMs === null && order.version > 3],
  ])('clears away what is %s', async (_, isOver) => {
    const tidy = (): SyncStore => {
      const store = createMemoryStore()
      const gone = new Set<string>()
      return {
        ...store,
        load: async (orderNumber) => (gone.has(orderNumber) ? null : store.load(orderNumber)),
        save: async (entry, expected) => {
          const outcome = await store.save(entry, expected)
          if (outcome === 'saved' && isOver(entry)) gone.add(entry.order.orderNumber)
          return outcome
        },
      }
    }
    // What is over from the first is looked at there.
    expect((await failed(tidy)).filter((id) => !/value$/.test(id))).toEqual(['keeps-what-is-over'])
  })

  it.each([2_000, 4_000])('keeps %i characters of an entry', async (most) => {
    const short = (): SyncStore => {
      const store = createMemoryStore()
      const save: SyncStore['save'] = async (entry, expected) => {
        if (JSON.stringify(entry).length > most) throw new Error('Data too long for column')
        return store.save(entry, expected)
      }
      return { ...store, save }
    }
    expect(await failed(short)).toEqual(['long-entry'])
  })

  it('keeps what it found until it saves something itself, but only over a second connection', async () => {
    let data = createMemoryStore()
    const cached = (): SyncStore => {
      const store = data
      let found = new Map<string, Promise<readonly SyncEntry[]>>()
      const once = (key: string, ask: () => Promise<readonly SyncEntry[]>) => {
        const there = found.get(key) ?? ask()
        found.set(key, there)
        return there
      }
      return {
        ...store,
        due: (query) => once(`due ${JSON.stringify(query)}`, () => store.due(query)),
        attention: (query) => once(`attention ${JSON.stringify(query)}`, () => store.attention(query)),
        save: async (entry, expected) => {
          found = new Map()
          return store.save(entry, expected)
        },
      }
    }
    const setUp = () => {
      data = createMemoryStore()
      return cached()
    }
    expect(await failed(setUp)).toEqual([])
    expect(await failed(setUp, cached)).toEqual(['due-anew', 'attention-anew'])
  })
})

describe('describeStore, told that a store sorts by UTF-8,', () => {
  it('skips by name what asks for another order, by the runner’s own means where there are any', async () => {
    const needy = STORE_CASES.filter(({ needs }) => needs === 'sortsBeyondBasicPlane')
    expect(needy.map(({ id }) => id)).toEqual(['due-beyond-the-plane', 'attention-beyond-the-plane'])
    const ran: string[] = []
    const skipped: string[] = []
    const it = (title: string) => {
      ran.push(title)
    }
    const given = {
      describe: (_: string, body: () => void) => body(),
      sortsBeyondBasicPlane: false,
      setUp: () => ({ store: createMemoryStore() }),
    }
    const asked = STORE_CASES.filter(({ needs }) => needs === undefined).map(({ title }) => title)
    describeStore({ ...given, it })
    expect(ran).toEqual(asked)

    ran.length = 0
    describeStore({ ...given, it: Object.assign(it, { skip: (title: string) => skipped.push(title) }) })
    expect(skipped).toEqual(needy.map(({ title }) => `${title} (skipped: sortsBeyondBasicPlane is false)`))
    expect(ran).toEqual(asked)
  })
})

describe('a mutant fails its own case and no other', () => {
  it.each(Object.entries(STORE_MUTANTS))('%s', async (id, mutant) => {
    expect(await failed(() => wrongly(mutant))).toEqual([id])
  })
})
