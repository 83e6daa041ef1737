import { describe, expect, it } from 'vitest'
import { NP_TRANSACTION_STATES, type Order } from '../../src/index.js'
import { entryFault } from '../../src/sync/entry/entry-fault.js'
import { recordAbout } from '../../src/sync/entry/record-about.js'
import { updateSentBy } from '../../src/sync/entry/update-sent-by.js'
import {
  ATTENTION_REASONS,
  attentionOf,
  DEFAULT_SCHEDULE,
  dueAtMsOf,
  planSync,
  type SyncEntry,
  type SyncRecord,
  syncEntryOf,
  versionOf,
  WATCHED_STATUSES,
} from '../../src/sync/index.js'
import { SLIP } from '../support/an-event.js'
import { aCancelledOrder, anOrder, aSuspectOrder, since } from '../support/an-order.js'
import { ALL_STATUSES, labelled } from '../support/statuses.js'
import { unreadable } from '../support/unreadable.js'

/** An order with a record about the status that it shows. */
function aboutIt(order: Order, told: Partial<SyncRecord> = {}): SyncEntry {
  const about = { status: order.paymentStatus, since: order.statusSince }
  return { order, sync: { ...syncEntryOf(order).sync, updateSentAtMs: 'never', about, ...told } }
}

const inProgress = anOrder({ in: 'screening_in_progress' })

const UNREADABLE = unreadable({ order: null, sync: null }, 'order')

describe('updateSentBy', () => {
  const { sync } = syncEntryOf(anOrder({ in: 'screening_in_progress' }))

  it('LINK-06: is never later than now, once NP was asked: by a clock that was ahead it would come back', () => {
    expect(updateSentBy({ ...sync, updateSentAtMs: 1_001 }, 1_000)).toStrictEqual({ updateSentAtMs: 1_000 })
    for (const updateSentAtMs of [1_000, 0, 'never', null] as const)
      expect(updateSentBy({ ...sync, updateSentAtMs }, 1_000)).toStrictEqual({})
  })
})

describe('syncEntryOf', () => {
  it.each<[string, unknown]>([
    ['the JSON text of an order', JSON.stringify(anOrder({ in: 'screening_preparing' }))],
    ['nothing', null],
    ['a list', []],
  ])('READ-24: is a TypeError for what is no object, of which nothing is repeated: %s', (_, given) => {
    const wanted = new TypeError('The order has to be an object: an Order or a KeptOrder.')
    expect(() => syncEntryOf(given as never)).toThrow(wanted)
  })

  it('is an order that no driver has seen yet', () => {
    const placed = anOrder({ in: 'screening_preparing' })
    expect(syncEntryOf(placed)).toStrictEqual({
      order: placed,
      sync: {
        revision: 0,
        callCount: 0,
        about: null,
        call: 'none',
        attempts: 0,
        dueAtMs: null,
        together: null,
        attention: null,
        unansweredRegistration: false,
        unansweredReport: null,
        updateSentAtMs: 'never',
        underWayUntilMs: null,
        goodsHaveLeft: false,
      },
    })
  })

  it('LINK-06: says of no order that NP may have that it was never updated there: nobody knows', () => {
    const states = NP_TRANSACTION_STATES.map((state) => [
      state,
      syncEntryOf(anOrder({ in: 'screening_in_progress', npTransaction: { state, id: null } })).sync.updateSentAtMs,
    ])
    expect(Object.fromEntries(states)).toStrictEqual({
      none: 'never',
      requested: 'never',
      live: null,
      rejected: null,
      cancelled: null,
      unknown: null,
    })
  })
})

describe('versionOf', () => {
  it('tells apart what a person changed and what a driver noted', () => {
    expect(versionOf(aboutIt(inProgress, { revision: 7 }))).toStrictEqual({ version: 3, revision: 7 })
  })
})

describe('dueAtMsOf', () => {
  /** The statuses that the link leaves by itself, and 審査保留 (READ-15), typed by hand. */
  const WATCHED = [
    'screening_preparing',
    'screening_waiting',
    'screening_in_progress',
    'screening_on_hold',
    'shipment_report_preparing',
    'shipment_report_in_progress',
  ]

  it.each(labelled(...ALL_STATUSES))('is at once, or never, for an order in %s that nobody saw', (_, status) => {
    expect(dueAtMsOf(syncEntryOf(anOrder({ in: status })))).toBe(WATCHED.includes(status) ? 0 : null)
    expect(WATCHED_STATUSES.some((each) => each === status)).toBe(WATCHED.includes(status))
  })

  it('is what the record says where it is about the status that the order shows', () => {
    expect(dueAtMsOf(aboutIt(inProgress, { dueAtMs: 5 }))).toBe(5)
    expect(dueAtMsOf(aboutIt(inProgress, { dueAtMs: null }))).toBeNull()
  })

  it.each([
    ['another status', { status: 'screening_waiting', since }],
    ['an earlier time in this one', { status: 'screening_in_progress', since: '2026-03-01T09:00:00+09:00' }],
  ] as const)('is at once where the record is about %s', (_, about) => {
    expect(dueAtMsOf(aboutIt(inProgress, { about, dueAtMs: 5 }))).toBe(0)
  })

  it('READ-03, READ-07: is never for a closed or suspect order', () => {
    for (const order of [aSuspectOrder, aCancelledOrder].map((of) => of({ in: 'screening_in_progress' }))) {
      expect([dueAtMsOf(syncEntryOf(order)), dueAtMsOf(aboutIt(order, { dueAtMs: 5 }))]).toStrictEqual([null, null])
    }
  })

  it('READ-24: is never for what can not be read', () => {
    // @ts-expect-error what only plain JavaScript can do
    for (const value of [null, undefined, {}, UNREADABLE]) expect(dueAtMsOf(value)).toBeNull()
  })
})

it('ATTENTION_REASONS has the most urgent first: what may be registered twice, then what is stuck, then what only takes long', () => {
  expect(ATTENTION_REASONS).toStrictEqual([
    'screening_unknown',
    'np_transaction_unknown',
    'sync_suspect',
    'shipment_unknown',
    'invoice_not_printed',
    'malformed',
    'details_missing',
    'stalled',
  ])
})

describe('attentionOf', () => {
  it('is what the record says where it is about the status that the order shows', () => {
    for (const attention of ATTENTION_REASONS) expect(attentionOf(aboutIt(inProgress, { attention }))).toBe(attention)
    expect(attentionOf(aboutIt(inProgress))).toBeNull()
    const about = { status: 'screening_waiting', since } as const
    expect(attentionOf(aboutIt(inProgress, { about, attention: 'stalled' }))).toBeNull()
    expect(attentionOf(syncEntryOf(inProgress))).toBeNull()
  })

  it('READ-03: is that the order is suspect, whatever the record says', () => {
    const order = aSuspectOrder({ in: 'screening_in_progress' })
    expect(attentionOf(syncEntryOf(order))).toBe('sync_suspect')
    expect(attentionOf(aboutIt(order, { attention: 'stalled' }))).toBe('sync_suspect')
  })

  it('READ-07: is nothing for a closed order, suspect or not', () => {
    const closed = aCancelledOrder({ in: 'screening_in_progress' })
    for (const order of [closed, { ...closed, syncTrust: 'suspect' } as const]) {
      expect(attentionOf(aboutIt(order, { attention: 'stalled' }))).toBeNull()
    }
  })

  it('READ-24: is that it is malformed where it can not be read', () => {
    // @ts-expect-error what only plain JavaScript can do
    for (const value of [null, undefined, {}, UNREADABLE]) expect(attentionOf(value)).toBe('malformed')
  })
})

describe('what a driver notes', () => {
  const report = { npTransactionId: 'NP000000001', shipment: { carrier: 'yamato', slipNumber: SLIP } } as const
  const noted: SyncRecord = {
    revision: 4,
    callCount: 2,
    about: { status: 'screening_in_progress', since },
    call: 'unanswered',
    attempts: 3,
    dueAtMs: 5,
    together: 25,
    attention: 'stalled',
    unansweredRegistration: true,
    unansweredReport: report,
    updateSentAtMs: 6,
    underWayUntilMs: 7,
    goodsHaveLeft: true,
  }

  it('is added to what is known of the status that the order shows', () => {
    expect(recordAbout({ order: inProgress, sync: noted }, { dueAtMs: 9 })).toStrictEqual({
      ...noted,
      revision: 5,
      dueAtMs: 9,
    })
  })

  it.each([null, { status: 'screening_waiting', since }, { status: 'screening_in_progress', since: '' }] as const)(
    'begins anew where what is known is about something else, but for how many calls there were, and what nobody answered: %j',
    (about) => {
      expect(recordAbout({ order: inProgress, sync: { ...noted, about } }, { dueAtMs: null })).toStrictEqual({
        ...syncEntryOf(inProgress).sync,
        revision: 5,
        callCount: 2,
        about: noted.about,
        unansweredRegistration: true,
        unansweredReport: report,
        updateSentAtMs: 6,
        underWayUntilMs: 7,
        goodsHaveLeft: true,
      })
    },
  )

  it.each([noted.about, null])('is what it says itself, whatever is known: %j', (about) => {
    const change = {
      callCount: 7,
      call: 'none',
      attempts: 0,
      dueAtMs: null,
      together: null,
      attention: null,
      unansweredRegistration: false,
      unansweredReport: null,
      updateSentAtMs: 'never',
      underWayUntilMs: 8,
      goodsHaveLeft: false,
    } as const
    const next = { ...change, revision: 5, about: noted.about }
    expect(recordAbout({ order: inProgress, sync: { ...noted, about } }, change)).toStrictEqual(next)
  })
})

describe('READ-24: what is an entry', () => {
  const report = { npTransactionId: 'NP000000001', shipment: { carrier: 'yamato', slipNumber: SLIP } }

  it.each<[string, object]>([
    ['as it is at first', {}],
    ['about a status', { about: { status: 'needs_attention', since: '' } }],
    ['open', { call: 'open', callCount: 1, dueAtMs: 0 }],
    ['unanswered', { call: 'unanswered', attempts: 3, together: 1 }],
    ['due before 1970 and a half', { dueAtMs: -0.5 }],
    ['for a person', { attention: 'stalled' }],
    ['with a registration that nobody answered', { unansweredRegistration: true }],
    ['with a report that nobody answered', { unansweredReport: report }],
    ['with several reports that differ', { unansweredReport: { ...report, shipment: null } }],
    ['with an update', { updateSentAtMs: 1_775_005_200_000.5 }],
    ['without one since its registration', { updateSentAtMs: 'never' }],
    ['of which nobody knows when it was updated', { updateSentAtMs: null }],
    ['with a call', { underWayUntilMs: 1_775_005_200_000.5 }],
    ['without a call', { underWayUntilMs: null }],
    ['of which goods left', { goodsHaveLeft: true }],
  ])('is fine: a record %s', (_, told) => {
    expect(entryFault({ order: inProgress, sync: { ...syncEntryOf(inProgress).sync, ...told } })).toBeNull()
  })

  it.each<[string, object]>([
    ['sync.revision', { revision: -1 }],
    ['sync.revision', { revision: '0' }],
    ['sync.revision', { revision: undefined }],
    ['sync.callCount', { callCount: 0.5 }],
    ['sync.attempts', { attempts: Number.NaN }],
    ['sync.about', { about: undefined }],
    ['sync.about', { about: 'screening_waiting' }],
    ['sync.about', { about: { status: 'screening', since } }],
    ['sync.about', { about: { status: 'screening_waiting', since: 0 } }],
    ['sync.call', { call: 'closed' }],
    ['sync.call', { call: null }],
    ['sync.dueAtMs', { dueAtMs: undefined }],
    ['sync.dueAtMs', { dueAtMs: '0' }],
    ['sync.dueAtMs', { dueAtMs: Number.POSITIVE_INFINITY }],
    ['sync.together', { together: undefined }],
    ['sync.together', { together: false }],
    ['sync.together', { together: 0 }],
    ['sync.together', { together: 1.5 }],
    ['sync.attention', { attention: 'hungry' }],
    ['sync.attention', { attention: undefined }],
    ['sync.unansweredRegistration', { unansweredRegistration: undefined }],
    ['sync.unansweredRegistration', { unansweredRegistration: 1 }],
    ['sync.unansweredReport', { unansweredReport: undefined }],
    ['sync.unansweredReport', { unansweredReport: 'NP000000001' }],
    ['sync.unansweredReport', { unansweredReport: { ...report, npTransactionId: null } }],
    ['sync.unansweredReport', { unansweredReport: { ...report, shipment: undefined } }],
    ['sync.unansweredReport', { unansweredReport: { ...report, shipment: { carrier: 'yamato' } } }],
    ['sync.goodsHaveLeft', { goodsHaveLeft: undefined }],
    ['sync.goodsHaveLeft', { goodsHaveLeft: 'yes' }],
    ['sync.updateSentAtMs', { updateSentAtMs: '2026-04-01' }],
    ['sync.updateSentAtMs', { updateSentAtMs: Number.NaN }],
    ['sync.updateSentAtMs', { updateSentAtMs: undefined }],
    ['sync.underWayUntilMs', { underWayUntilMs: '2026-04-01' }],
    ['sync.underWayUntilMs', { underWayUntilMs: Number.NaN }],
    ['sync.underWayUntilMs', { underWayUntilMs: 'never' }],
    ['sync.underWayUntilMs', { underWayUntilMs: undefined }],
  ])('is not: %s as in %j', (path, told) => {
    expect(entryFault({ order: inProgress, sync: { ...syncEntryOf(inProgress).sync, ...told } })).toBe(path)
  })

  it.each([
    ['entry', null],
    ['entry', 'P1'],
    ['entry', []],
    ['entry', UNREADABLE],
    ['sync', { order: inProgress }],
    ['sync', { order: inProgress, sync: null }],
    ['sync', { order: inProgress, sync: [] }],
    ['order', { order: null, sync: syncEntryOf(inProgress).sync }],
    ['order.version', { order: { ...inProgress, version: 0 }, sync: null }],
  ])('is not: %s of something else (%#)', (path, value) => {
    expect(entryFault(value)).toBe(path)
  })
})

describe('planSync', () => {
  const hour = 3_600_000

  it.each(WATCHED_STATUSES)(
    'LINK-06: tells of an order that shows its status for longer than it may, as triage does: %s',
    (status) => {
      const { stalledAfterMs } = DEFAULT_SCHEDULE.statuses[status]
      const most = stalledAfterMs === 'never' ? 0 : stalledAfterMs
      const entry = aboutIt(anOrder({ in: status }), { dueAtMs: 0 })
      const stalledAt = (now: number) => planSync([entry], now).stalled.length > 0
      expect(stalledAt(Date.parse(since) + most)).toBe(false)
      expect(stalledAt(Date.parse(since) + most + 1)).toBe(stalledAfterMs !== 'never')
      expect(stalledAt(Date.parse(since) + 1_000 * hour)).toBe(stalledAfterMs !== 'never')
    },
  )

  it('LINK-06: knows of none that has stalled where nobody can say since when', () => {
    const entry = syncEntryOf(anOrder({ in: 'screening_in_progress', statusSince: 'once' }))
    expect(planSync([entry], Date.parse(since) + 1_000 * hour)).toMatchObject({ stalled: [], poll: [entry] })
  })

  it.each([
    ['none', 'screen'],
    ['open', 'handOver'],
    ['unanswered', 'handOver'],
  ] as const)('READ-20: what a record says of the call decides on an order in 審査待ち: %s', (call, list) => {
    const entry = aboutIt(anOrder({ in: 'screening_waiting' }), { call, dueAtMs: 0 })
    expect(planSync([entry], 0)[list]).toStrictEqual([entry])
  })

  it('READ-20: what a record says of a call of before does not', () => {
    const about = { status: 'screening_waiting', since: '2026-03-01T09:00:00+09:00' } as const
    const entry = aboutIt(anOrder({ in: 'screening_waiting' }), { about, call: 'none', dueAtMs: 0 })
    expect(planSync([entry], 0)).toMatchObject({ screen: [], handOver: [entry] })
  })

  it('has due what is due at that very time, and wakes for the earliest of the rest', () => {
    const [first, second, third] = [10, 30, 20].map((dueAtMs) => aboutIt(inProgress, { dueAtMs }))
    const plan = planSync(
      [first, second, third].filter((entry) => entry !== undefined),
      10,
    )
    expect(plan).toMatchObject({ poll: [first], wakeAtMs: 20 })
  })
})

describe('DEFAULT_SCHEDULE', () => {
  it('LINK-06: tries again and tells of what stands still at these intervals, in seconds', () => {
    const inSeconds = (value: number | 'never') => (value === 'never' ? 'never' : value / 1_000)
    const { afterUpdateMs, leaseMs, lookEveryMs, whileClosed, statuses } = DEFAULT_SCHEDULE
    expect([leaseMs, lookEveryMs, afterUpdateMs].map(inSeconds)).toStrictEqual([600, 30, 600])
    expect([whileClosed.firstMs, whileClosed.mostMs].map(inSeconds)).toStrictEqual([30, 300])
    const rows = WATCHED_STATUSES.map((status) => {
      const { firstMs, factor, mostMs, stalledAfterMs } = statuses[status]
      return [inSeconds(firstMs), factor, inSeconds(mostMs), inSeconds(stalledAfterMs)]
    })
    expect(rows).toStrictEqual([
      [30, 2, 300, 1_800],
      [30, 2, 300, 1_800],
      [60, 1.5, 600, 86_400],
      [1_800, 2, 21_600, 'never'],
      [30, 2, 300, 1_800],
      [60, 2, 1_800, 7_200],
    ])
  })
})
