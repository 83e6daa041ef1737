import { types } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/index.js'
import { ownOrder } from '../../src/order/own-order.js'
import { plainOrder } from '../../src/order/plain-order.js'
import { anOrder } from '../support/an-order.js'

const order = anOrder({ in: 'shipment_report_preparing', openFollowUps: ['check_np_console'] })

describe('READ-24: an order as it is answered', () => {
  it('is a copy with the documented fields alone', () => {
    const given = { ...order, buyer: '山田', row: 1n, print: () => {} }
    expect(plainOrder(given)).toStrictEqual(order)
  })

  it('is no proxy', () => {
    const plain = plainOrder(new Proxy(order, {}))
    expect(types.isProxy(plain)).toBe(false)
    expect(plain).toStrictEqual(order)
  })

  it('has nothing that is inherited, so that what is missing stays missing', () => {
    const { version, ...rest } = order
    expect(plainOrder(Object.assign(Object.create({ version }), rest))).toEqual(rest)
  })

  it('stays the same object if it is one of our own, which is frozen', () => {
    const copy = { ...order }
    const own = ownOrder(copy, copy)
    expect(plainOrder(own)).toBe(own)
  })

  it.each([
    ['nothing', null],
    ['a text', 'P202604010000000001'],
    ['a list', [order]],
  ])('%s, which is no record, stays as malformed as it is', (_, given) => {
    expect(plainOrder(given as unknown as Order)).toBe(given)
  })
})
