import { describe, expect, it } from 'vitest'
import {
  type KeptOrder,
  observeKept,
  observeKeptRow,
  parcelGate,
  type ShownOrder,
  startTakeOver,
} from '../../../src/back-office/index.js'
import { adoptOrder } from '../../../src/index.js'
import { restoreKept, storeKept } from '../../../src/schema/index.js'
import { LINKED_SHOP } from '../../support/a-draft.js'
import { confirmed, doubted, edited, reverted } from '../../support/an-event.js'
import { anOrder } from '../../support/an-order.js'
import { given, hourOf, type Keeping, keepingOf, morningOf } from './kept-orders.js'

type Shown = Omit<ShownOrder, 'at'>

const REFUSED = 'E0100110'
const ANOTHER = 'E0100111'

const attention = (...problemCodes: readonly string[]): Shown => ({
  paymentStatus: '要確認',
  deliveryStatus: '未配送',
  problemCodes,
})
const approvedAgain: Shown = { paymentStatus: '審査OK', deliveryStatus: '未配送' }
const approved = anOrder({ in: 'screening_approved' })

const here = (kept: KeptOrder): KeptOrder => ({ ...kept, goodsHaveLeft: false })
const look = (kept: KeptOrder, day: number, shown: Shown) =>
  observeKept(kept, { ...shown, at: morningOf(day) }).unwrap()

/** NP refused the report, 未配送 is on record, and somebody said that the goods are here. */
const REFUSALS: readonly (readonly [string, Keeping])[] = [
  [
    '未配送 was recorded',
    given(approved)
      .shows(2, { ...attention(REFUSED), deliveryStatus: '配送完了' })
      .records({ ...reverted, at: hourOf(2, 10) }),
  ],
  [
    '未配送 was shown',
    given(approved)
      .shows(2, { ...attention(REFUSED), deliveryStatus: '配送完了' })
      .shows(3, attention(REFUSED)),
  ],
  ['all was seen at once', given(approved).shows(2, attention(REFUSED))],
]
const afterRefusal = here(given(approved).shows(2, attention(REFUSED)).kept)

describe('READ-09, SHIP-05: a code against a report, known when somebody said that the goods are here', () => {
  it.each(REFUSALS)('says nothing new of them while makeshop goes on to show it: %s', (_, { kept }) => {
    expect(kept.goodsHaveLeft).toBe(true)
    let known = here(kept)
    for (const day of [4, 5, 6]) {
      const shown = { ...attention(REFUSED), at: morningOf(day) }
      const takeOver = startTakeOver({ at: morningOf(day) }, null).unwrap()
      const taken = takeOver.add({ outcome: 'imported', orderNumber: known.order.orderNumber, shown }, known)
      for (const seen of [observeKept(known, shown), observeKeptRow(known, { outcome: 'imported', shown }, shown)]) {
        expect(seen.unwrap()).toMatchObject({ kind: 'unchanged', kept: { goodsHaveLeft: false } })
        expect(seen.unwrap().findings).not.toContainEqual(expect.objectContaining({ code: 'goods_left_before' }))
      }
      expect(taken).toMatchObject({ outcome: 'observed', toKeep: { goodsHaveLeft: false } })
      known = look(known, day, attention(REFUSED)).kept
    }
    const again = look(known, 7, approvedAgain).kept
    expect(parcelGate(again, { seenSince: morningOf(7) }).verdict).toBe('ship')
  })

  it('READ-24: nor behind a store, which knows that somebody said so from what nobody said', () => {
    const stored = storeKept(afterRefusal)
    const restored = restoreKept(JSON.parse(JSON.stringify(stored))).unwrap()
    expect(restored).toStrictEqual(afterRefusal)
    expect(look(restored, 3, attention(REFUSED)).kept.goodsHaveLeft).toBe(false)
    const { goodsHaveLeft: _, ...unsaid } = stored
    expect(restoreKept(unsaid).ok).toBe(false)
  })

  it('READ-26: nor does a look that shows no codes', () => {
    for (const problemCodes of [undefined, null, []]) {
      expect(look(afterRefusal, 3, { ...attention(), problemCodes }).kept.goodsHaveLeft).toBe(false)
    }
  })

  it('SHIP-04: nor does a carrier beyond the link, which is known as the cause', () => {
    const byMail = { ...attention(), deliveryStatus: '配送完了', carrier: 'ゆうメール', slipNumber: '1234-5678-9013' }
    const { kept } = given(approved).shows(2, byMail).shows(3, attention('ゆうメール'))
    expect(kept.goodsHaveLeft).toBe(true)
    expect(look(here(kept), 4, attention('ゆうメール')).kept.goodsHaveLeft).toBe(false)
    expect(look(here(kept), 4, attention('ネコポス')).kept.goodsHaveLeft).toBe(true)
  })

  it.each<readonly [string, Shown]>([
    ['another code', attention(ANOTHER)],
    ['another code beside it', attention(REFUSED, ANOTHER)],
    ['a carrier beside it', attention(REFUSED, 'ネコポス')],
    ['配送完了', { ...attention(REFUSED), deliveryStatus: '配送完了' }],
    ['SHIP-01: 審査OK since', { ...approvedAgain, problemCodes: [REFUSED] }],
    ['CORR-03: a screening since', { ...approvedAgain, paymentStatus: '審査中', problemCodes: [REFUSED] }],
    ['審査NG since', { ...approvedAgain, paymentStatus: '審査NG', problemCodes: [REFUSED] }],
  ])('but what is shown since does: %s', (_, shown) => {
    const seen = look(afterRefusal, 3, shown)
    expect(seen.kept.goodsHaveLeft).toBe(true)
    expect(look(seen.kept, 4, attention(REFUSED)).kept.goodsHaveLeft).toBe(true)
  })

  it('READ-25, READ-24: and so does 返送, or a row that isn’t imported', () => {
    for (const row of [
      { outcome: 'refused', code: 'goods_returned' },
      { outcome: 'refused', code: 'link_not_automatic', showsGone: true },
      { outcome: 'not_understood', showsGone: true },
      { outcome: 'refused', code: 'order_cancelled', shown: attention(REFUSED) },
    ] as const) {
      expect(observeKeptRow(afterRefusal, row, { at: morningOf(3) }).unwrap().kept.goodsHaveLeft).toBe(true)
    }
  })

  it.each<readonly [string, (known: Keeping) => Keeping]>([
    ['its correction is recorded', (known) => known.records({ ...edited('shipping'), at: hourOf(2, 12) })],
    ['審査OK is seen', (known) => known.shows(3, approvedAgain)],
    ['another code is shown, and said to be settled', (known) => known.shows(3, attention(ANOTHER))],
  ])('SHIP-01: the same code of a report since counts: %s', (_, goesOn) => {
    const { kept } = goesOn(keepingOf(afterRefusal))
    expect(look(here(kept), 4, attention(REFUSED)).kept.goodsHaveLeft).toBe(true)
  })

  it('READ-21: in doubt, and at the first look behind it, the same code counts', () => {
    const inDoubt = keepingOf(afterRefusal).records({ ...doubted, at: hourOf(2, 12) })
    expect(look(here(inDoubt.kept), 3, attention(REFUSED)).kept.goodsHaveLeft).toBe(true)
    const settled = inDoubt.records({ ...confirmed('needs_attention'), at: hourOf(2, 13) })
    const first = look(here(settled.kept), 3, attention(REFUSED))
    expect(first.kept.goodsHaveLeft).toBe(true)
    expect(first.findings).toContainEqual(expect.objectContaining({ code: 'goods_left_before' }))
    expect(look(here(first.kept), 4, attention(REFUSED)).kept.goodsHaveLeft).toBe(false)
  })

  it('READ-26: of an order that is adopted from what is shown it counts: nobody may have known of the report', () => {
    const snapshot = {
      ...approved,
      source: 'storefront',
      multipleDestinations: false,
      preorder: false,
      paymentStatus: 'needs_attention',
      problemCodes: [REFUSED],
      at: morningOf(2),
    } as const
    const order = adoptOrder(snapshot, LINKED_SHOP).unwrap()
    for (const kept of [given(approved).kept, afterRefusal]) {
      const adopted = { ...kept, order, goodsHaveLeft: false }
      expect(look(adopted, 3, attention(REFUSED)).kept.goodsHaveLeft).toBe(true)
    }
  })
})
