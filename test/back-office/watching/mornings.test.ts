import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OrderRow, observeRow, shippingGate } from '../../../src/back-office/index.js'
import {
  decide,
  deliveryStatusLabel,
  type Order,
  type OrderEvent,
  PAYMENT_METHODS,
  paymentStatusLabel,
  placeOrder,
  receiptStatusLabel,
} from '../../../src/index.js'
import { chance, plain } from '../../arbitraries/values.js'
import { fileOf, reportsOn } from '../../makeshop/exports.js'
import { LINKED_DRAFT, LINKED_SHOP } from '../../support/a-draft.js'
import { live, type Step, steps } from './life.js'

const RUN = { seed: 20261127, numRuns: 120 }
const ORDERS = 6

/** What happens to one order between two mornings, and whether it ends there. */
interface Night {
  readonly steps: readonly Step[]
  readonly ends: 'cancelled' | 'paid_otherwise' | 'returned' | null
  /** Whether makeshop shows it as 仮注文 the next morning. */
  readonly isProvisional: boolean
}

const night: fc.Arbitrary<Night> = plain<Night>({
  isProvisional: chance(6),
  steps: steps(4, 0),
  ends: fc
    .tuple(chance(8), fc.constantFrom('cancelled', 'paid_otherwise', 'returned'))
    .map(([ends, how]) => (ends ? how : null)),
})
const nights = fc.array(fc.array(night, { minLength: ORDERS, maxLength: ORDERS }), {
  minLength: 2,
  maxLength: 8,
  size: 'max',
})

/** An order in makeshop. */
interface Real {
  readonly order: Order
  readonly goods: OrderEvent | null
  readonly isReturned: boolean
  readonly isProvisional: boolean
}

const after = (order: Order, ...events: readonly OrderEvent[]): Order =>
  events.reduce(
    (now, event) =>
      decide(now, event)
        .map(({ order: next }) => next)
        .unwrapOr(now),
    order,
  )

/** One night of an order. What NP answers late to one that is closed is shown nowhere (READ-07). */
function lived(real: Real, { steps: happening, ends, isProvisional }: Night, from: number): Real {
  let { order, goods, isReturned } = real
  let now = from
  for (const step of order.closed === null ? happening : []) {
    now += step.minutes * 60_000
    const next = live(order, step, new Date(now).toISOString())
    if (next?.event.type === 'delivery.completed') goods = next.event
    order = next?.order ?? order
  }
  const at = new Date(now + 60_000).toISOString()
  if (ends === 'cancelled') order = after(order, { type: 'order.cancelled', deleted: false, at })
  if (ends === 'paid_otherwise') {
    const opened =
      order.paymentStatus === 'screening_rejected' ? order : after(order, { type: 'correction.opened', at })
    order = after(opened, { type: 'paymentMethod.changed', to: PAYMENT_METHODS.cash_on_delivery, at })
  }
  return {
    order,
    goods,
    isProvisional,
    isReturned: isReturned || (ends === 'returned' && order.deliveryStatus === 'shipped'),
  }
}

/** Its row in the export. */
function rowOf({ order, goods, isReturned, isProvisional }: Real) {
  const shipped = order.deliveryStatus === 'shipped' && goods?.type === 'delivery.completed' ? goods : null
  const processing = order.closed?.reason === 'cancelled' ? '注文キャンセル' : shipped === null ? '未処理' : '配送'
  return {
    注文番号: order.orderNumber,
    決済方法: order.closed?.reason === 'payment_method_changed' ? '代金引換' : 'NP後払い',
    決済ステータス: isProvisional ? '仮注文' : paymentStatusLabel(order.paymentStatus),
    入金ステータス: receiptStatusLabel(order.receiptStatus),
    配送ステータス: deliveryStatusLabel(order.deliveryStatus),
    処理状況: isReturned ? '返送' : processing,
    配送業者: shipped?.carrier ?? '',
    伝票番号: shipped?.slipNumber ?? '',
    エラーコード: order.problem?.stage === 'operator' ? '' : (order.problem?.codes.join(' ') ?? ''),
  }
}

/**
 * What is known after a row. Where that is in doubt, somebody looks NP up and confirms, and takes the row over once
 * more.
 */
function takenOver(known: Order, row: OrderRow, real: readonly Real[], at: string): Order {
  const { order } = observeRow(known, row, { at }).unwrap()
  if (order.syncTrust === 'linked' || order.closed !== null) return order
  const { paymentStatus } = real.find((each) => each.order.orderNumber === order.orderNumber)?.order ?? expect.fail()
  const anHourLater = new Date(Date.parse(at) + 60 * 60_000).toISOString()
  const confirmed = after(order, { type: 'sync.confirmed', status: paymentStatus, at: anHourLater })
  return observeRow(confirmed, row, { at }).unwrap().order
}

/**
 * Every morning: what is so, and what is known after the export was taken over, and that of the day before once more.
 */
async function mornings(all: readonly (readonly Night[])[]) {
  let yesterday: readonly (readonly [orderNumber: string, row: OrderRow, at: string])[] = []
  const looks: { readonly real: Real; readonly known: Order; readonly log: string }[] = []
  const known = new Map<string, Order>()
  const logs = new Map<string, string>()
  let real = Array.from({ length: ORDERS }, (_, nth): Real => {
    const order = placeOrder({ ...LINKED_DRAFT, orderNumber: `P${nth}` }, LINKED_SHOP).unwrap()
    return { order, goods: null, isReturned: false, isProvisional: false }
  })
  let now = Date.parse(LINKED_DRAFT.at)
  for (const one of all) {
    real = real.map((each, nth) => lived(each, one[nth] ?? expect.fail('no night'), now))
    now += 24 * 60 * 60_000
    const at = new Date(now).toISOString()
    const today: [string, OrderRow, string][] = []
    for (const row of await reportsOn(fileOf(...real.map(rowOf)), { at })) {
      if (row.outcome === 'header' || row.outcome === 'continued') continue
      if (row.orderNumber === null) expect.fail('a row without a number')
      const number = row.orderNumber
      const before = known.get(number)
      const met = row.outcome === 'imported' ? row.order : null
      const order = before === undefined ? met : takenOver(before, row, real, at)
      if (order !== null) known.set(number, order)
      today.push([number, row, at])
    }
    for (const [number, row, then] of yesterday) {
      const order = known.get(number)
      if (order === undefined) continue
      known.set(number, observeRow(order, row, { at: then, lastKnownAt: at }).unwrap().order)
    }
    yesterday = today
    for (const each of real) {
      const order = known.get(each.order.orderNumber)
      const log = `${logs.get(each.order.orderNumber) ?? ''}\n${JSON.stringify(rowOf(each))} ⇒ ${JSON.stringify(order)}`
      logs.set(each.order.orderNumber, log)
      if (order !== undefined) looks.push({ real: each, known: order, log })
    }
  }
  return looks
}

type Look = Awaited<ReturnType<typeof mornings>>[number]

const law = (title: string, holds: (look: Look) => void) =>
  it(`${title} (seed ${RUN.seed})`, async () => {
    const ended = { here: 0, there: 0 }
    await fc.assert(
      fc.asyncProperty(nights, async (all) => {
        for (const look of await mornings(all)) {
          if (look.real.order.closed !== null) ended.there += 1
          if (look.known.closed !== null) ended.here += 1
          holds(look)
        }
      }),
      RUN,
    )
    expect(ended.here).toBeGreaterThan(RUN.numRuns)
    expect(ended.there).toBeGreaterThan(RUN.numRuns)
  })

describe('orders that are taken over from an export each morning', () => {
  law('READ-16: ship only where they would ship by what is so', ({ real, known, log }) => {
    if (shippingGate(known).verdict !== 'ship') return
    expect(
      [real.order.paymentStatus, real.order.deliveryStatus, real.order.closed, real.isReturned],
      log,
    ).toStrictEqual(['screening_approved', 'not_shipped', null, false])
  })

  law('CANC-01: are closed where makeshop closed them, or in doubt', ({ real, known, log }) => {
    if (real.order.closed === null || known.syncTrust === 'suspect') return
    expect(known.closed?.reason, log).toBe(real.order.closed.reason)
  })

  law('READ-08: leave the cancel at NP to be done wherever NP may hold them', ({ real, known, log }) => {
    if (!real.order.openFollowUps.includes('cancel_in_np_console') || known.closed === null) return
    expect(known.openFollowUps, log).toContain('cancel_in_np_console')
  })

  law('READ-25: are held when the goods came back, or while they are 仮注文', ({ real, known, log }) => {
    if (real.isReturned || real.isProvisional) expect(shippingGate(known).verdict, log).not.toBe('ship')
  })
})
