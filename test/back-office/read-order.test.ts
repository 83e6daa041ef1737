import { describe, expect, it } from 'vitest'
import { readOrder } from '../../src/back-office/order-state/read-order.js'
import { FOLLOW_UP_KINDS, type Order, placeOrder } from '../../src/index.js'
import { LINKED_DRAFT, LINKED_SHOP } from '../support/a-draft.js'
import { aCancelledOrder, anOrder } from '../support/an-order.js'
import { unreadable } from '../support/unreadable.js'

const ORDER = anOrder({ in: 'screening_approved' })

describe('READ-24: readOrder', () => {
  it.each(['orderNumber', 'version'] as const)(
    'finds an order malformed as a whole of which %s can’t be read',
    (field) => {
      expect(readOrder(unreadable(ORDER, field))).toStrictEqual({ order: null, fault: 'order' })
    },
  )

  it.each([null, undefined, 5, 'P1', []])('finds what is no record malformed as a whole: %j', (value) => {
    expect(readOrder(value as never)).toStrictEqual({ order: null, fault: 'order' })
  })

  it('reads every follow-up that an order can have', () => {
    const order = { ...ORDER, openFollowUps: [...FOLLOW_UP_KINDS] }
    expect(readOrder(order)).toStrictEqual({ order, fault: null })
  })

  it.each(FOLLOW_UP_KINDS)('finds a list that names one twice, wherever that stands: %s', (kind) => {
    const order = { ...ORDER, openFollowUps: [...FOLLOW_UP_KINDS, kind] }
    expect(readOrder(order)).toStrictEqual({ order: null, fault: 'order.openFollowUps' })
  })

  const own = placeOrder(LINKED_DRAFT, LINKED_SHOP).unwrap()

  it('leaves an order that the library made as it is', () => {
    expect(readOrder(own).order).toBe(own)
  })

  it('gives plain data of the documented fields alone: no proxy gets into an answer, and nothing that can’t be stored', () => {
    const traced = <T extends object>(value: T): T =>
      new Proxy(value, {
        get: (target, name) => {
          const field: unknown = Reflect.get(target, name)
          return typeof field === 'object' && field !== null ? traced(field) : field
        },
      })
    const held = anOrder({
      in: 'needs_attention',
      problem: { stage: 'shipment', codes: ['RE009'] },
      shipment: { carrier: 'yamato', slipNumber: '123456789013' },
      openFollowUps: ['check_np_console'],
    })
    const closed = aCancelledOrder({})
    for (const order of [held, closed]) {
      const { order: read } = readOrder({ ...traced(order), rowid: 5n, save: () => {} } as Order)
      expect(structuredClone(read)).toStrictEqual(order)
      expect(JSON.stringify(read)).toBe(JSON.stringify(readOrder({ ...order }).order))
    }
  })

  it('looks at a copy of it again, whatever it was made by', () => {
    for (const copy of [{ ...own }, structuredClone(own), Object.freeze({ ...own })]) {
      const { order } = readOrder(copy)
      expect(order).toStrictEqual(own)
      expect(order).not.toBe(copy)
    }
    expect(readOrder(new Proxy(own, { get: () => 0 })).order).toBeNull()
  })
})
