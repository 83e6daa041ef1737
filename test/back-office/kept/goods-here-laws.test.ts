import { describe, expect, it } from 'vitest'
import {
  decideKept,
  type KeptOrder,
  keepDespiteRefusal,
  observeKept,
  parcelGate,
  type ShownOrder,
} from '../../../src/back-office/index.js'
import type { OrderEvent } from '../../../src/index.js'
import { approved, completed, confirmed, doubted, edited, reverted } from '../../support/an-event.js'
import { anOrder } from '../../support/an-order.js'
import { given } from './kept-orders.js'

/** An order with what is true of its goods, as far as anybody was told. */
interface Told {
  readonly kept: KeptOrder
  /** Whether they have left since the last word that they are here. */
  readonly haveLeft: boolean
  /** What 要確認 showed against a report since the order came there. */
  readonly shown: readonly string[]
  /** What of it was shown before that word, so that it is no sign of a second delivery. */
  readonly settled: readonly string[]
  /** Whether the gate let a parcel leave that nobody has brought back. */
  readonly isOut: boolean
  readonly hour: number
}

type Step = (told: Told) => Told | null

const atHour = (hour: number) => new Date(Date.parse('2026-04-02T00:00:00Z') + hour * 3_600_000).toISOString()
const ships = (kept: KeptOrder) => parcelGate(kept, { seenSince: atHour(-99) }).verdict === 'ship'

/** What was said of a report says nothing of the next one, which the order is approved for (SHIP-01). */
const later = (told: Told): Told => {
  const isStill = told.kept.order.paymentStatus === 'needs_attention'
  return { ...told, ...(isStill ? null : { shown: [], settled: [] }), hour: told.hour + 6 }
}

const shows =
  (shown: Omit<ShownOrder, 'at'>): Step =>
  (told) => {
    const { problemCodes: codes, deliveryStatus, paymentStatus } = shown
    const { kept } = observeKept(told.kept, { ...shown, at: atHour(told.hour) }).unwrap()
    const settled = paymentStatus === '要確認' ? told.settled : []
    const isNews = deliveryStatus === '配送完了' || codes?.some((code) => !settled.includes(code)) === true
    return later({
      ...told,
      kept,
      settled,
      shown: [...told.shown, ...(codes ?? [])],
      haveLeft: told.haveLeft || isNews,
    })
  }

const records =
  (event: OrderEvent): Step =>
  (told) => {
    const done = { ...event, at: atHour(told.hour) }
    const decision = decideKept(told.kept, done)
    const kept = decision.ok ? decision.val.kept : keepDespiteRefusal(told.kept, done).unwrap()
    return later({ ...told, kept, haveLeft: told.haveLeft || event.type.startsWith('delivery.') })
  }

/** The parcel leaves as the gate has it, under a claim, and nobody records more of it. */
const letsLeave: Step = (told) => {
  if (!ships(told.kept)) return null
  const kept = { ...told.kept, parcelClaim: { name: 'pick-17', isToStop: false } }
  return later({ ...told, kept, isOut: true })
}

const goodsAreHere: Step = (told) => {
  const kept = { ...told.kept, goodsHaveLeft: false, parcelClaim: null }
  return later({ ...told, kept, haveLeft: false, isOut: false, settled: told.shown })
}

const attention = (deliveryStatus: string, ...problemCodes: readonly string[]) =>
  shows({ paymentStatus: '要確認', deliveryStatus, problemCodes })

const STEPS: readonly (readonly [string, Step])[] = [
  ['here', goodsAreHere],
  ['a code', attention('未配送', 'E0100110')],
  ['another code', attention('未配送', 'E0100111')],
  ['no code', attention('未配送')],
  ['配送完了, refused', attention('配送完了', 'E0100110')],
  ['審査OK', shows({ paymentStatus: '審査OK', deliveryStatus: '未配送' })],
  ['leaves', letsLeave],
  ['records 配送完了', records(completed())],
  ['records 未配送', records(reverted)],
  ['records a correction', records(edited('shipping'))],
  ['records 審査OK', records(approved)],
  ['records a doubt', records(doubted)],
  ['records 審査OK of NP’s console', records(confirmed('screening_approved'))],
]

const START: Told = {
  kept: given(anOrder({ in: 'screening_approved' })).kept,
  haveLeft: false,
  shown: [],
  settled: [],
  isOut: false,
  hour: 0,
}

/** Every way to go on for so many steps, until one of them is wrong. */
function firstWrong(told: Told, steps: number, before: readonly string[]): string | null {
  for (const [name, step] of STEPS) {
    const after = steps === 0 ? null : step(told)
    if (after === null) continue
    const way = [...before, name]
    const isForgotten = after.haveLeft && !after.kept.goodsHaveLeft
    if (isForgotten || (after.isOut && ships(after.kept))) return way.join(', ')
    const wrong = firstWrong(after, steps - 1, way)
    if (wrong !== null) return wrong
  }
  return null
}

const after = (...names: readonly string[]) =>
  names.reduce<Told>((told, name) => STEPS.find(([each]) => each === name)?.[1](told) ?? expect.fail(name), START)

describe('READ-09, SHIP-05: goods that are here after all', () => {
  it.each<readonly [readonly string[]]>([
    [[]],
    [['a code', 'here']],
    [['records 配送完了', '配送完了, refused', 'records 未配送', 'here']],
    [['a code', 'here', '審査OK', 'leaves']],
  ])('are never forgotten when they leave again, whatever follows on %j', (names) => {
    expect(firstWrong(after(...names), 4, names)).toBeNull()
  })
})
