import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderDetailsSchema, parseOrderDetails } from '../../src/schema/index.js'
import type { OrderDetails } from '../../src/transport/order-details.js'
import { anything, details, SEEDED } from './arbitraries.js'
import { withField, without } from './paths.js'

const DETAILS: OrderDetails = {
  orderedAt: '2026-04-01T10:00:00+09:00',
  amount: 5500,
  buyer: {
    name: '迦楼羅太郎',
    nameKana: 'カルラタロウ',
    company: null,
    postcode: '100-0001',
    address: '東京都千代田区千代田1-1',
    telephone: '03-9182-7364',
    email: 'karura.taro@example.com',
  },
  destination: null,
  goods: [{ name: '木彫りの人形', price: 5500, quantity: 1 }],
}

const faults = (value: unknown) => {
  const outcome = parseOrderDetails(value)
  return outcome.ok ? [] : outcome.val.issues.map(({ path, code }) => `${path}: ${code}`)
}

describe('READ-24 the details of an order', () => {
  it('are taken as they are, without what is not known', () => {
    const buyer = { ...DETAILS.buyer, birthday: '2000-01-01' }
    expect(orderDetailsSchema.parse({ ...DETAILS, buyer, note: 'x' })).toStrictEqual(DETAILS)
    fc.assert(
      fc.property(details, (given) => {
        expect(parseOrderDetails(given)).toMatchObject({ ok: true, val: given })
      }),
      SEEDED,
    )
  })

  it.each([
    ['orderedAt'],
    ['amount'],
    ['buyer'],
    ['goods'],
    ['buyer', 'name'],
    ['buyer', 'postcode'],
    ['buyer', 'address'],
    ['buyer', 'telephone'],
  ])('lack %s %s', (...path) => {
    expect(faults(without(DETAILS, path))).toEqual([`${path.join('.')}: missing`])
  })

  it.each([['destination'], ['buyer', 'nameKana'], ['buyer', 'company'], ['buyer', 'department'], ['buyer', 'email']])(
    'may lack %s %s',
    (...path) => {
      expect(faults(without(DETAILS, path))).toEqual([])
      expect(faults(withField(DETAILS, path, null))).toEqual([])
    },
  )

  it.each([
    [['orderedAt'], '2026-04-01', 'not_an_instant'],
    [['orderedAt'], '2026-02-30T10:00:00Z', 'not_an_instant'],
    [['amount'], 0, 'too_small'],
    [['amount'], 0.5, 'not_a_whole_number'],
    [['amount'], '5500', 'not_a_whole_number'],
    [['buyer', 'name'], 1, 'not_a_text'],
    [['destination'], [], 'not_an_object'],
    [['goods'], [], 'empty'],
  ] as const)('have %j as %j: %s', (path, value, code) => {
    expect(faults(withField(DETAILS, path, value))).toEqual([`${path.join('.')}: ${code}`])
  })

  it('never have a personal value repeated, wherever it was put', () => {
    const personal = '迦楼羅の秘密'
    const put = fc.constantFrom<unknown>(personal, [personal], { [personal]: personal }, { buyer: personal })
    const path = fc.constantFrom(['amount'], ['buyer'], ['goods'], ['buyer', 'name'], ['destination'], ['orderedAt'])
    fc.assert(
      fc.property(path, fc.oneof(put, anything), (at, value) => {
        const outcome = parseOrderDetails(withField({ ...DETAILS, [personal]: personal }, at, value))
        expect(JSON.stringify(outcome.ok ? null : outcome.val)).not.toContain('秘密')
      }),
      SEEDED,
    )
  })
})
