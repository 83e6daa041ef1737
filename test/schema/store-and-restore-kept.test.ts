import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideKept, keepOrder, parcelGate } from '../../src/back-office/index.js'
import {
  FORMAT_VERSION,
  restoreKept,
  restoreKnown,
  storedKeptOrderSchema,
  storeKept,
  storeKnown,
} from '../../src/schema/index.js'
import { arbitraryKeptOrder } from '../../src/testing/arbitraries/index.js'
import { anOrder } from '../support/an-order.js'
import { unreadable } from '../support/unreadable.js'
import { anything, orders, SEEDED } from './arbitraries.js'
import { CLOSED } from './examples.js'

const AT = '2026-04-01T09:00:00+09:00'
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const kept = keepOrder(anOrder({ in: 'screening_approved' }), AT).unwrap()

const keptOrders = arbitraryKeptOrder(orders)

const faults = (value: unknown) => {
  const outcome = restoreKept(value)
  return outcome.ok ? [] : [outcome.val.code, ...outcome.val.issues.map(({ path, code }) => `${path}: ${code}`)]
}

describe('storing an order that is kept', () => {
  it('stores the order with its format, and all that is kept beside it', () => {
    expect(storeKept(kept)).toStrictEqual({ ...kept, order: { formatVersion: FORMAT_VERSION, ...kept.order } })
    expect(storedKeptOrderSchema.parse(storeKept(kept))).toStrictEqual(storeKept(kept))
  })

  it('stores nothing that was attached to it', () => {
    expect(JSON.stringify(storeKept({ ...kept, ...{ buyerName: '山田太郎' } }))).not.toContain('buyerName')
  })

  it.each([
    ['kept', null],
    ['kept', unreadable(kept, 'order')],
    ['kept.order', { ...kept, order: null }],
    ['kept.order.paymentFee', { ...kept, order: { ...kept.order, paymentFee: -1 } }],
    ['kept.lastSeenAt', { ...kept, lastSeenAt: undefined }],
    ['kept.approvalDenied', { ...kept, approvalDenied: null }],
    ['kept.reportDenied', { ...kept, reportDenied: null }],
    ['kept.goodsHaveLeft', { ...kept, goodsHaveLeft: 'yes' }],
    ['kept.parcelClaim', { ...kept, parcelClaim: 'pick-1' }],
    ['kept.parcelClaim.name', { ...kept, parcelClaim: { name: '', isToStop: false } }],
    ['kept.parcelClaim.isToStop', { ...kept, parcelClaim: { name: 'pick-1' } }],
    ['kept.parcelClaim', { ...kept, parcelClaim: undefined }],
    ['kept.lastSeenAt, kept.goodsHaveLeft', { ...kept, lastSeenAt: '', goodsHaveLeft: 'yes' }],
  ])('READ-24: throws a TypeError that names %s rather than store what could not be restored', (path, given) => {
    expect(() => storeKept(given as never)).toThrow(TypeError)
    expect(() => storeKept(given as never)).toThrow(`storeKept: ${path} is not of the documented shape (READ-24)`)
  })
})

describe('restoring an order that is kept', () => {
  it('gives it back through JSON, equal and with its fields in order', () => {
    fc.assert(
      fc.property(keptOrders, (drawn) => {
        const restored = restoreKept(throughJson(storeKept(drawn))).unwrap()
        expect(restored).toStrictEqual(drawn)
        expect(JSON.stringify(restored)).toBe(JSON.stringify(drawn))
      }),
      SEEDED,
    )
  })

  it('READ-09: what left once doesn’t leave again behind it', () => {
    const at = '2026-04-01T15:00:00+09:00'
    const gone = decideKept(kept, { type: 'delivery.completed', channel: 'sanchoku', at }).unwrap()
    const back = decideKept(gone.kept, { type: 'delivery.reverted', at: '2026-04-01T16:00:00+09:00' }).unwrap()
    const restored = restoreKept(throughJson(storeKept(back.kept))).unwrap()
    expect(parcelGate(restored, { seenSince: AT })).toStrictEqual(parcelGate(back.kept, { seenSince: AT }))
    expect(parcelGate(restored, { seenSince: AT }).verdict).toBe('stop')
  })

  it.each(['lastKnownAt', 'lastSeenAt', 'approvalDenied', 'reportDenied', 'goodsHaveLeft', 'parcelClaim'] as const)(
    'READ-24: an order without its %s is malformed',
    (field) => {
      const { [field]: _, ...rest } = storeKept(kept)
      expect(faults(rest)).toStrictEqual(['malformed', `${field}: missing`])
    },
  )

  it('READ-24: says where it is malformed, path by path', () => {
    const stored = storeKept(kept)
    expect(faults({ ...stored, lastSeenAt: 'yesterday', order: { ...stored.order, version: 0 } })).toStrictEqual([
      'malformed',
      'order.version: too_small',
      'lastSeenAt: not_an_instant',
    ])
    expect(faults({ ...stored, buyerName: '山田太郎' })).toStrictEqual(['malformed', 'buyerName: unknown_field'])
    expect(faults(kept), 'an order that was stored without its format').toStrictEqual([
      'malformed',
      'order.formatVersion: missing',
    ])
  })

  it.each([2, 1_000])('%j is a newer format: update the library', (formatVersion) => {
    const stored = storeKept(kept)
    const newer = ['unknown_format_version', 'order.formatVersion: unknown_format_version']
    expect(faults({ ...stored, order: { ...stored.order, formatVersion } })).toStrictEqual(newer)
    expect(faults({ order: { formatVersion } })).toStrictEqual(newer)
    expect(faults({ order: { ...stored.order, formatVersion: 0 } })[0]).toBe('malformed')
  })

  it('READ-24: never throws, whatever it is given', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(faults(value)[0]).toBe('malformed')
        expect(faults({ order: value })[0]).toBe('malformed')
      }),
      SEEDED,
    )
    expect(faults(unreadable({ ...storeKept(kept) }, 'order'))[0]).toBe('malformed')
  })

  it('READ-07: a closed order is restored too', () => {
    const closed = keepOrder(CLOSED, AT).unwrap()
    expect(restoreKept(throughJson(storeKept(closed))).unwrap()).toStrictEqual(closed)
  })
})

describe('storing what a take-over keeps under an order number', () => {
  it.each([
    ['LINK-05', 'other_payment_method'],
    ['LINK-03', 'multiple_destinations'],
    ['CANC-01', 'order_cancelled'],
    ['READ-25', 'goods_returned'],
  ] as const)('%s: why no order is kept under a number comes back as that: %s', (_, known) => {
    expect(restoreKnown(throughJson(storeKnown(known))).unwrap()).toBe(known)
    expect(restoreKept(known).ok).toBe(false)
  })

  it('an order comes back as it is kept', () => {
    fc.assert(
      fc.property(keptOrders, (drawn) => {
        expect(storeKnown(drawn)).toStrictEqual(storeKept(drawn))
        expect(restoreKnown(throughJson(storeKnown(drawn))).unwrap()).toStrictEqual(drawn)
      }),
      SEEDED,
    )
  })

  it('READ-24: what is neither is malformed, and never stored', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(restoreKnown(value)).toStrictEqual(restoreKept(value))
        expect(() => storeKnown(value as never)).toThrow(TypeError)
      }),
      SEEDED,
    )
  })
})
