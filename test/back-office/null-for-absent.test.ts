import { describe, expect, it } from 'vitest'
import {
  keepOrder,
  type NpListOptions,
  type ObserveOptions,
  observe,
  observeKeptRow,
  observeRow,
  type RowOptions,
  reconcileList,
  type SomeTriageThresholds,
  startTakeOver,
  startTriage,
  type TakeOverOptions,
  triage,
  triageKept,
} from '../../src/back-office/index.js'
import { at } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { absencesOf, type NullsOf } from '../support/optional-of.js'

const later = '2026-04-08T10:00:00+09:00'
const order = anOrder({ in: 'screening_approved' })
const kept = keepOrder(order, at).unwrap()
const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送', at: later }
const row = { outcome: 'imported', orderNumber: order.orderNumber, order, shown } as const

const ofObserve: NullsOf<ObserveOptions> = { lastKnownAt: null, approvalDenied: null, reportDenied: null }
const ofRow: NullsOf<RowOptions> = { ...ofObserve, ownPaymentMethods: null }
const ofTakeOver: NullsOf<TakeOverOptions> = { ownPaymentMethods: null, now: null, mayHaveNewForms: null }
const ofList: NullsOf<NpListOptions> = { otherNumbers: null }
const ofThresholds: NullsOf<SomeTriageThresholds> = {
  stalledAfterMinutes: null,
  dueWithinMinutes: null,
  invoiceDays: null,
  approvalDays: null,
  itemsPerList: null,
}

type Asked = readonly [what: string, nulls: object, ask: (absent: object) => unknown]

const ASKED: readonly Asked[] = [
  ['observe', ofObserve, (absent) => observe(order, shown, absent)],
  ['observeRow', ofRow, (absent) => observeRow(order, row, { at: later, ...absent })],
  ['observeKeptRow', ofRow, (absent) => observeKeptRow(kept, row, { at: later, ...absent })],
  [
    'startTakeOver',
    ofTakeOver,
    (absent) => startTakeOver({ at: later, ...absent }, null).map(({ underWay, add }) => [underWay, add(row, kept)]),
  ],
  ['reconcileList', ofList, (absent) => reconcileList([order], [], { at: later, isComplete: true, ...absent })],
  ['triage', ofThresholds, (absent) => triage([order], later, absent)],
  ['triageKept', ofThresholds, (absent) => triageKept([kept], later, absent)],
  ['startTriage', ofThresholds, (absent) => startTriage(later, absent).map(({ report }) => report())],
]

describe('READ-24: left out, undefined and null are the same of each optional field of', () => {
  it.each(ASKED)('%s', (_, nulls, ask) => {
    const asked = ask({})
    expect(asked).toMatchObject({ ok: true })
    for (const absent of absencesOf(nulls)) expect(ask(absent), JSON.stringify(absent)).toStrictEqual(asked)
  })

  it('observe: none at all', () => {
    expect(observe(order, shown, null)).toStrictEqual(observe(order, shown))
    expect(observe(order, shown, undefined)).toStrictEqual(observe(order, shown))
  })

  it('thresholds: none at all, or those of one status or list', () => {
    const asked = triage([order], later)
    const some = [
      null,
      { stalledAfterMinutes: { screening_waiting: null } },
      { dueWithinMinutes: { approved_not_shipped: null } },
    ]
    for (const absent of some) {
      expect(triage([order], later, absent)).toStrictEqual(asked)
      expect(triageKept([kept], later, absent)).toStrictEqual(triageKept([kept], later))
      expect(startTriage(later, absent).ok).toBe(true)
    }
  })
})
