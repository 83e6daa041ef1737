import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adoptOrder, decide, type Order, placeOrder } from '../../src/index.js'
import { isOwnOrder } from '../../src/order/own-order.js'
import { eventFor } from '../arbitraries/events.js'
import { anyOrder } from '../arbitraries/orders.js'
import { aSnapshot, LINKED_DRAFT, LINKED_SHOP } from '../support/a-draft.js'

const RUN = { seed: 20260418, numRuns: 1_000 }
const at = '2026-04-01T10:00:00+09:00'
const cancel = { type: 'order.cancelled', deleted: false, at } as const

/** Every object in a value, the value itself included. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const part of Object.values(value)) yield* objectsIn(part)
}

const isFrozenThrough = (order: Order) => [...objectsIn(order)].every((part) => Object.isFrozen(part))
const placed = () => placeOrder(LINKED_DRAFT, LINKED_SHOP).unwrap()

describe('READ-24: an order that the library made needs no second look', () => {
  it('since it is frozen through and through, as placed and as adopted', () => {
    const snapshot = aSnapshot({
      in: 'screening_approved',
      deliveryStatus: 'shipped',
      shipment: { carrier: 'yamato', slipNumber: '123456789013' },
    })
    const held = aSnapshot({ in: 'screening_on_hold', problemCodes: ['RE009'] })
    const adopted = [snapshot, held].map((each) => adoptOrder(each, LINKED_SHOP).unwrap())
    for (const order of [placed(), ...adopted]) {
      expect(isOwnOrder(order)).toBe(true)
      expect(isFrozenThrough(order)).toBe(true)
    }
  })

  it(`and so is whatever decide makes of it (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(fc.array(anyOrder.chain(eventFor), { maxLength: 20 }), (events) => {
        let order = placed()
        for (const event of events) {
          const decided = decide(order, event)
          if (decided.ok) order = decided.val.order
          expect(isOwnOrder(order)).toBe(true)
          expect(isFrozenThrough(order)).toBe(true)
        }
      }),
      RUN,
    )
  })

  it('while a copy of it, whatever it was made by, is looked at again', () => {
    const order = placed()
    const copies: readonly object[] = [
      { ...order },
      Object.freeze({ ...order }),
      structuredClone(order),
      Object.create(order),
      new Proxy(order, {}),
    ]
    for (const copy of copies) expect(isOwnOrder(copy)).toBe(false)
    expect(decide({ ...order, version: 0 }, cancel)).toMatchObject({ ok: false, val: { code: 'malformed' } })
    expect(decide(new Proxy(order, { get: () => 0 }), cancel)).toMatchObject({ ok: false, val: { code: 'malformed' } })
  })

  it("nothing of a caller's order is frozen, nor of its event", () => {
    const order: Order = structuredClone(placed())
    const event = { ...cancel }
    const { order: after } = decide(order, event).unwrap()
    expect(isOwnOrder(after)).toBe(false)
    expect([...objectsIn([order, event])].some((part) => Object.isFrozen(part))).toBe(false)
    const codes = ['RE009']
    const held = { ...structuredClone(order), paymentStatus: 'screening_in_progress' } as const
    decide(held, { type: 'screening.held', codes, at }).unwrap()
    expect(Object.isFrozen(codes)).toBe(false)
  })

  it('nor can the rules of a decision be changed, which are the definition’s own', () => {
    const { rules } = decide(placed(), cancel).unwrap()
    expect(Object.isFrozen(rules)).toBe(true)
  })
})
