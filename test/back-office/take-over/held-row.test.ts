import { types } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type ExportRow, type KeptOrder, keepOrder, startTakeOver } from '../../../src/back-office/index.js'
import { heldRow } from '../../../src/back-office/take-over/held-row.js'
import { takeOverBy } from '../../../src/back-office/take-over/take-over-by.js'
import type { PaymentStatus } from '../../../src/index.js'
import { anOrder } from '../../support/an-order.js'
import { unreadable } from '../../support/unreadable.js'
import { morningOf } from './office-books.js'

const P = 'P1'
const order = anOrder({ in: 'screening_approved', orderNumber: P })
const keptIn = (paymentStatus: PaymentStatus) =>
  keepOrder(anOrder({ in: paymentStatus, orderNumber: P }), morningOf(1)).unwrap()

const shown = { paymentStatus: '要確認', deliveryStatus: '配送完了', problemCodes: ['RE009'], at: morningOf(2) }
const imported = { outcome: 'imported', orderNumber: P, shown, order } as const
const refused = { outcome: 'refused', orderNumber: P, code: 'link_not_automatic' } as const
const ended = {
  ...refused,
  code: 'other_payment_method',
  paymentMethod: '銀行振込',
  receiptStatus: '入金前',
  ending: 'goods_returned',
  shown: { deliveryStatus: '配送完了', problemCodes: ['RE009'] },
  showsGone: true,
  refusal: { violations: [{ code: 'multiple_destinations' }, { code: 'preorder' }] },
} as const

describe('READ-24: a copy of a row', () => {
  it.each<readonly [string, ExportRow]>([
    ['the header', { outcome: 'header', notes: [{ code: 'column_missing' }] }],
    ['one of further goods', { outcome: 'continued' }],
    ['an order of NP’s', imported],
    ['an order that isn’t linked', refused],
    ['an order that ended', ended],
    ['an order that isn’t understood', { outcome: 'not_understood', orderNumber: P, showsGone: true }],
    ['a file that can’t be relied on', { outcome: 'file', issues: [{}], notes: [{}, {}] }],
    ['a file that is worth a note', { outcome: 'file', issues: [], notes: [{}] }],
  ])('has all that is looked at in it, and nothing else: %s', (_, row) => {
    const held = heldRow({ ...row, ...{ line: 2, buyer: '山田' } })
    expect(held).not.toBe(row)
    expect(held).toEqual(row)
  })

  it('has nothing of an order where it is one of further goods', () => {
    expect(heldRow({ outcome: 'continued', ...{ orderNumber: P, shown, showsGone: true } })).toStrictEqual({
      outcome: 'continued',
    })
  })

  it('LINK-06: stays as it was when its list is used for the next one', () => {
    for (const row of [imported, ended]) {
      const given = structuredClone<typeof imported | typeof ended>(row)
      const held = heldRow(given)
      Object.assign(given.shown.problemCodes, ['RE029'])
      Object.assign(given.shown, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
      if (given.outcome === 'imported') Object.assign(given.order, { orderNumber: 'P2', version: 0 })
      else Object.assign(given.refusal.violations[0], { code: 'preorder' })
      Object.assign(given, { orderNumber: 'P2', code: 'order_cancelled', ending: null, showsGone: false })
      expect(held).toEqual(row)
    }
  })

  it('has its order as plain data, and of each reason the code alone', () => {
    const held = heldRow({ ...imported, order: new Proxy({ ...order, ...{ buyer: '山田' } }, {}) })
    expect(held).toStrictEqual(imported)
    expect(types.isProxy('order' in held && held.order)).toBe(false)
    const violations = [{ code: 'preorder', rule: 'LINK-04', buyer: '山田' }]
    expect(heldRow({ ...refused, refusal: { violations } })).toHaveProperty('refusal', {
      violations: [{ code: 'preorder' }],
    })
    // Of what is said of a file only how much it is.
    const issues = [{ code: 'column_empty', text: '山田' }]
    const row = { outcome: 'file', issues, notes: [] } as const
    const heldFile = heldRow(row)
    issues.pop()
    expect(heldFile).toStrictEqual({ outcome: 'file', issues: [{}], notes: [] })
  })

  it.each([
    ['null', null],
    ['left out', undefined],
  ])('has nothing in place of what is %s', (_, absent) => {
    expect(heldRow({ ...imported, order: absent })).toHaveProperty('order', absent)
    const held = heldRow({ ...refused, shown: absent, refusal: absent })
    expect(held).toHaveProperty('shown', absent)
    expect(held).toHaveProperty('refusal', absent)
  })

  it.each([
    ['nothing', null],
    ['a text', 'P1'],
    ['a list', [imported]],
    ['a row that can’t be read', unreadable({ ...imported }, 'outcome')],
    ['a row of which something can’t be read', unreadable({ ...imported }, 'shown')],
  ])('is what was given, where that is %s', (_, given) => {
    expect(heldRow(given as unknown as ExportRow)).toBe(given)
  })

  it.each<readonly [string, unknown]>([
    ['well formed', imported],
    ['without what it shows', { ...imported, shown: undefined }],
    ['with a text for what it shows', { ...imported, shown: '審査OK' }],
    ['with codes that are no list', { ...imported, shown: { ...shown, problemCodes: 'RE009' } }],
    ['without its order', { ...imported, order: null }],
    ['with a text for its order', { ...imported, order: 'P1' }],
    ['with an order of another number', { ...imported, order: { ...order, orderNumber: 'P2' } }],
    ['with a malformed order', { ...imported, order: { ...order, version: 0 } }],
    ['cancelled', { ...refused, code: 'order_cancelled', shown: { deliveryStatus: '配送完了' }, showsGone: true }],
    ['returned', { ...refused, code: 'goods_returned', ending: 'goods_returned' }],
    [
      'paid otherwise',
      { ...refused, code: 'other_payment_method', paymentMethod: '銀行振込', receiptStatus: '入金前' },
    ],
    [
      'not linked',
      { ...refused, code: 'link_not_automatic', refusal: { violations: [{ code: 'multiple_destinations' }] } },
    ],
    [
      'not linked, for reasons that are no list',
      { ...refused, code: 'link_not_automatic', refusal: { violations: 1 } },
    ],
    [
      'not linked, for reasons that are none',
      { ...refused, code: 'link_not_automatic', refusal: { violations: [null] } },
    ],
    ['refused for no reason', { ...refused, code: 'nothing' }],
    ['refused, showing a text', { ...refused, code: 'order_cancelled', shown: 'gone' }],
    ['not understood', { outcome: 'not_understood', orderNumber: P, showsGone: true }],
    ['not understood, of no order', { outcome: 'not_understood', orderNumber: null }],
    ['the file, which can’t be relied on', { outcome: 'file', issues: [{ code: 'column_empty' }], notes: [] }],
    ['the file, which is worth a note', { outcome: 'file', issues: [], notes: [{}] }],
    ['the file, for reasons that are no list', { outcome: 'file', issues: 1, notes: [] }],
    ['the file, for reasons that are none', { outcome: 'file', issues: [null], notes: [] }],
    ['the file, without notes', { outcome: 'file', issues: [] }],
    ['of no kind', { outcome: 'lost', orderNumber: P }],
    ['the header', { outcome: 'header', notes: [{}] }],
    ['the header, malformed', { outcome: 'header' }],
    ['continued', { outcome: 'continued', orderNumber: P }],
    ['none', null],
    ['that can’t be read', unreadable({ ...imported }, 'shown')],
  ])('is judged as what it was made of: %s', (_, given) => {
    const taken = (one: unknown, known: KeptOrder | null) =>
      startTakeOver({ at: morningOf(2) }, null)
        .unwrap()
        .add(one as ExportRow, known)
    for (const known of [null, keptIn('screening_approved'), keptIn('screening_in_progress')])
      expect(taken(heldRow(given as ExportRow), known)).toStrictEqual(taken(given, known))
  })
})

describe('LINK-06: a take-over that waits for the newest export goes by what was asked', () => {
  const newest = { at: morningOf(3), seenSince: morningOf(3) }

  it('is outdated by that, whatever its options say by then', () => {
    const options = { at: morningOf(2), now: morningOf(2) }
    const start = takeOverBy(options)
    Object.assign(options, { at: morningOf(4), now: morningOf(4) })
    expect(start(newest).val).toMatchObject({ code: 'export_outdated', rule: 'LINK-06', detail: newest.at })
    expect(start({ ...newest, at: morningOf(2) }).ok).toBe(true)
  })

  it('is of the future, or malformed, by the options as they were', () => {
    const options = { at: morningOf(2), now: morningOf(1) }
    const [ahead, unread] = [takeOverBy(options), takeOverBy({ at: 'today' })]
    options.now = morningOf(2)
    expect(ahead(null).val).toMatchObject({ code: 'export_ahead', rule: 'LINK-06', detail: morningOf(2) })
    expect(unread(null).val).toMatchObject({ code: 'malformed', detail: 'options.at' })
  })
})
