import { describe, expect, it } from 'vitest'
import { keepOrder, type OrderRow, observeKeptRow, observeRow, triageKept } from '../../../src/back-office/index.js'
import { isNews } from '../../../src/back-office/take-over/is-news.js'
import { decide, PAYMENT_METHODS } from '../../../src/index.js'
import { aCancelledOrder, anOrder } from '../../support/an-order.js'
import { given, hourOf, morningOf } from './kept-orders.js'

type NotImported = Exclude<OrderRow, { readonly outcome: 'imported' }>

const byMethod = (paymentMethod: string): NotImported => ({
  outcome: 'refused',
  code: 'other_payment_method',
  paymentMethod,
})
/** Why a row isn't imported from which nothing else follows than that its order is in doubt. */
const DOUBTING: readonly (readonly [string, NotImported])[] = [
  ['LINK-01: the settings', { outcome: 'refused', code: 'link_not_automatic' }],
  ['LINK-03: several destinations', { outcome: 'refused', code: 'multiple_destinations' }],
  ['READ-21: 仮注文', { outcome: 'refused', code: 'provisional_order' }],
  ['READ-21: it isn’t understood', { outcome: 'not_understood' }],
  ['PAY-02: クレジットカード', byMethod('クレジットカード')],
  ['PAY-01: a method that nobody knows', byMethod('掛売り')],
]
/** The same, and those by which an order ends. */
const ALL: readonly (readonly [string, NotImported])[] = [
  ...DOUBTING,
  ['PAY-03: 銀行振込', byMethod('銀行振込')],
  ['READ-25: 返送', { outcome: 'refused', code: 'goods_returned' }],
]

const approved = anOrder({ in: 'screening_approved' })
const putBack = { paymentStatus: '審査OK', deliveryStatus: '未配送' }
const stepsOf = ({ next }: { readonly next: readonly { readonly step: string }[] }) => next.map(({ step }) => step)
const codesOf = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code)

describe('READ-09: goods that a row shows as gone, though it isn’t imported', () => {
  it.each(DOUBTING)('don’t leave a second time, once the order is 未配送 and confirmed: %s', (_, row) => {
    const keptBy = (showsGone: boolean) =>
      given(approved)
        .row(2, { ...row, showsGone })
        .shows(3, putBack)
        .records({ type: 'sync.confirmed', status: 'screening_approved', at: hourOf(3, 10) })
        .shows(4, putBack)
    expect(keptBy(true).gate(4)).toMatchObject({ verdict: 'stop', findings: [{ code: 'goods_left_before' }] })
    expect(keptBy(false).gate(4).verdict).toBe('ship')
  })

  it.each(ALL)('change nothing else of an open order: %s', (_, row) => {
    for (const order of [approved, anOrder({ in: 'needs_attention' }), anOrder({ in: 'screening_preparing' })]) {
      const { kept } = given(order)
      const options = { at: morningOf(2) }
      const plain = observeKeptRow(kept, { ...row, showsGone: false }, options).unwrap()
      const gone = observeKeptRow(kept, { ...row, showsGone: true }, options).unwrap()
      expect(gone).toStrictEqual({ ...plain, kept: { ...plain.kept, goodsHaveLeft: true } })
      expect(observeRow(order, { ...row, showsGone: true }, options)).toStrictEqual(observeRow(order, row, options))
      for (const showsGone of [null, undefined]) {
        expect(observeKeptRow(kept, { ...row, showsGone }, options).unwrap()).toStrictEqual(plain)
      }
    }
  })

  it.each(DOUBTING)('CANC-01: are looked for before NP is cancelled: %s', (_, row) => {
    const cancelled = { type: 'order.cancelled', deleted: false, at: hourOf(2, 10) } as const
    const { kept } = given(approved)
      .row(2, { ...row, showsGone: true })
      .records(cancelled)
    const lists = triageKept([kept], morningOf(3))
      .unwrap()
      .lists.filter(({ count }) => count > 0)
    expect(lists).toMatchObject([{ items: [{ findings: [{ code: 'cancelled_after_shipping' }] }] }])
    expect(stepsOf(lists[0]?.items[0] ?? expect.fail('on no list'))).toContain('find_goods')
  })

  it.each(['other_payment_method', 'provisional_order'] as const)(
    'CANC-01: are looked for where the row itself shows a cancel beside %s',
    (code) => {
      const row = { outcome: 'refused', code, ending: 'order_cancelled', showsGone: true } as const
      const seen = observeKeptRow(given(approved).kept, row, { at: morningOf(2) }).unwrap()
      expect(codesOf(seen)).toContain('cancelled_after_shipping')
      expect(codesOf(seen)).not.toContain('closed_after_approval')
      expect(stepsOf(seen)).toStrictEqual(['find_goods', 'settle_by_goods'])
      expect(seen.kept.goodsHaveLeft).toBe(true)
    },
  )
})

describe('READ-07: goods of an order that is over, which a row shows as gone', () => {
  const showing = (row: NotImported): NotImported => ({ ...row, showsGone: true })
  const closed = keepOrder(aCancelledOrder(), morningOf(1)).unwrap()

  it.each(DOUBTING.slice(0, 4))('CANC-01: are looked for, and are news once: %s', (_, row) => {
    const first = observeKeptRow(closed, showing(row), { at: morningOf(2) }).unwrap()
    expect(codesOf(first)).toContain('shipped_after_closing')
    expect(stepsOf(first)[0]).toBe('find_goods')
    expect([isNews(first), first.kept.goodsHaveLeft]).toStrictEqual([true, true])
    const second = observeKeptRow(first.kept, showing(row), { at: morningOf(3) }).unwrap()
    expect(codesOf(second)).not.toContain('shipped_after_closing')
  })

  it('PAY-01: left as they are paid now, if the row shows another payment method', () => {
    const { order } = decide(anOrder({ in: 'screening_rejected' }), {
      type: 'paymentMethod.changed',
      to: PAYMENT_METHODS.bank_transfer,
      at: morningOf(1),
    }).unwrap()
    // PAY-02: what is linked elsewhere is on record as a cancel.
    for (const kept of [closed, keepOrder(order, morningOf(1)).unwrap()]) {
      for (const row of ['クレジットカード', '銀行振込', '掛売り'].map(byMethod)) {
        const options = { at: morningOf(2) }
        expect(observeKeptRow(kept, showing(row), options)).toStrictEqual(observeKeptRow(kept, row, options))
      }
    }
  })
})
