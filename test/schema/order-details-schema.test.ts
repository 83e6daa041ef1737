import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderDetailsSchema, parseOrderDetails } from '../../src/schema/index.js'
import { DETAILS, PERSONAL } from '../transport/some-details.js'
import { orderDetails, SEEDED } from './arbitraries.js'
import { fieldPaths, withField, without } from './paths.js'

const faults = (value: unknown) => {
  const outcome = parseOrderDetails(value)
  return outcome.ok ? [] : outcome.val.issues.map(({ path, code }) => `${path}: ${code}`)
}

describe('READ-24 the details of an order', () => {
  it('are taken as they are, without what is not known', () => {
    expect(orderDetailsSchema.parse({ ...DETAILS, memo: '玄関先に置く' })).toStrictEqual(DETAILS)
    fc.assert(
      fc.property(orderDetails, (details) => {
        expect(parseOrderDetails(details)).toMatchObject({ ok: true, val: details })
      }),
      SEEDED,
    )
  })

  it.each(['orderedAt', 'amount', 'buyer', 'goods'])('lack %s', (name) => {
    expect(faults(without(DETAILS, [name]))).toEqual([`${name}: missing`])
  })

  it.each(['name', 'postcode', 'address', 'telephone'])('lack %s of the buyer and of the destination', (name) => {
    expect(faults(without(DETAILS, ['buyer', name]))).toEqual([`buyer.${name}: missing`])
    expect(faults(without(DETAILS, ['destination', name]))).toEqual([`destination.${name}: missing`])
  })

  it('may lack what NP can do without, and a destination of its own', () => {
    for (const name of ['nameKana', 'company', 'department', 'email']) {
      expect(faults(without(DETAILS, ['buyer', name]))).toEqual([])
      expect(faults(withField(DETAILS, ['buyer', name], null))).toEqual([])
    }
    expect(faults(without(DETAILS, ['destination']))).toEqual([])
    expect(faults(withField(DETAILS, ['destination'], null))).toEqual([])
  })

  it.each([
    [['orderedAt'], '2026-04-01', 'orderedAt: not_an_instant'],
    [['amount'], 0, 'amount: too_small'],
    [['amount'], 5500.5, 'amount: not_a_whole_number'],
    [['amount'], '5500', 'amount: not_a_whole_number'],
    [['goods'], [], 'goods: empty'],
    [['buyer', 'telephone'], 7591827364, 'buyer.telephone: not_a_text'],
  ])('have %j %j: %s', (path, value, fault) => {
    expect(faults(withField(DETAILS, path, value))).toEqual([fault])
  })

  it('have every issue named at once, goods by their place', () => {
    const goods = [
      { name: '人形', price: 3000, quantity: 2 },
      { name: 1, price: 0.5, quantity: 0 },
    ]
    const seen = faults({ ...DETAILS, amount: -1, goods })
    expect(seen.map((each) => each.split(': ')[0])).toEqual([
      'amount',
      'goods[1].name',
      'goods[1].price',
      'goods[1].quantity',
    ])
  })

  it('take a discount, a line for nothing and an amount that is not the sum: NP judges those', () => {
    const goods = [
      { name: 'クーポン', price: -500, quantity: 1 },
      { name: 'おまけ', price: 0, quantity: 3 },
    ]
    expect(faults({ ...DETAILS, goods })).toEqual([])
  })

  it('are never repeated by an issue, wherever a value was put', () => {
    const values = Object.values(PERSONAL)
    const hidden = fc.constantFrom<unknown>(
      PERSONAL.name,
      values,
      PERSONAL,
      { [PERSONAL.email]: PERSONAL.telephone },
      new Map([[PERSONAL.name, PERSONAL.address]]),
      Symbol(PERSONAL.name),
    )
    fc.assert(
      fc.property(fc.constantFrom([], ...fieldPaths(DETAILS)), hidden, (path, value) => {
        const outcome = parseOrderDetails(withField(DETAILS, path, value))
        const said = outcome.ok ? '' : JSON.stringify(outcome.val)
        return values.every((each) => !said.includes(each))
      }),
      SEEDED,
    )
  })
})
