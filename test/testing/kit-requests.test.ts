import { describe, expect, it } from 'vitest'
import { checkOrderDetails } from '../../src/np-connect-pro/index.js'
import {
  greatAt,
  inFullAt,
  manyGoodsAt,
  otherDetails,
  toSecondHomeAt,
  unheardOf,
} from '../../src/testing/transport-conformance/requests.js'
import type { OrderDetails } from '../../src/transport/details/order-details.js'

const NOW = '2026-04-01T12:00:00+09:00'
const sumOf = ({ goods }: OrderDetails) => goods.reduce((sum, { price, quantity }) => sum + price * quantity, 0)

describe('what the transport kit has registered', () => {
  const many = manyGoodsAt(NOW)
  const others = [0, 1, 2, 3].map((turn) => otherDetails(turn, NOW))
  const great = greatAt(NOW)
  const toSecondHome = toSecondHomeAt(NOW)
  const inFull = inFullAt(NOW)

  it.each([many, great, toSecondHome, inFull, ...others])('comes to its amount, of real lines: %#', (details) => {
    expect(sumOf(details)).toBe(details.amount)
    expect(details.amount).toBeGreaterThan(0)
    for (const { name, quantity } of details.goods) {
      expect(name).toMatch(/^\p{L}+\d*$/u)
      expect(quantity).toBeGreaterThan(0)
    }
  })

  it('is a little order of twelve lines, no two alike, one of them for nothing, some of more than one', () => {
    expect(new Set(many.goods.map(({ name }) => name)).size).toBe(12)
    expect(many.goods.filter(({ price }) => price === 0).map(({ name }) => name)).toStrictEqual(['景品'])
    expect(new Set(many.goods.map(({ quantity }) => quantity))).toStrictEqual(new Set([1, 2]))
    expect(many.goods.map(({ name }) => name).slice(0, 6)).toStrictEqual([
      ...['絵葉書1', '絵葉書2', '絵葉書3', '絵葉書4', '景品', '絵葉書6'],
    ])
    expect(Math.min(...many.goods.flatMap(({ price }) => (price === 0 ? [] : [price])))).toBe(20)
  })

  it('is a great order of six digits, of twelve and twelve that are alike, a dear one, many and a discount', () => {
    expect(great.amount).toBe(262_800)
    expect(great.goods.map(({ price, quantity }) => [price, quantity])).toStrictEqual([
      [6400, 12],
      [6400, 12],
      [120_000, 1],
      [10, 120],
      [-12_000, 1],
    ])
    expect(great.goods[0]).toStrictEqual(great.goods[1])
    expect(great.goods[0]?.quantity).toBe(12)
  })

  it('goes to the buyer, at another address', () => {
    const { buyer, destination } = toSecondHome
    expect([destination?.name, destination?.nameKana]).toStrictEqual([buyer.name, buyer.nameKana])
    for (const part of ['postcode', 'address', 'telephone'] as const) expect(destination?.[part]).not.toBe(buyer[part])
  })

  it.each([great, toSecondHome, inFull])('is ordered at noon in Tokyo, some days before: %#', ({ orderedAt }) => {
    expect(orderedAt).toBe('2026-03-28T12:00:00+09:00')
  })

  it('has names and addresses as long as NP takes them, which differ in the last character', () => {
    const { buyer, destination } = inFull
    for (const party of [buyer, destination]) {
      expect([...(party?.name ?? '')]).toHaveLength(21)
      expect([...(party?.address ?? '')]).toHaveLength(55)
    }
    for (const part of ['name', 'address'] as const) {
      expect(buyer[part].slice(0, -1)).toBe(destination?.[part].slice(0, -1))
      expect(buyer[part]).not.toBe(destination?.[part])
    }
    expect(checkOrderDetails(inFull)).toStrictEqual([])
  })

  it('has nothing in common with what is registered beside it', () => {
    expect(new Set(others.map(({ buyer }) => buyer.name)).size).toBe(4)
    for (const { buyer } of others) expect(buyer.name).toMatch(/^\p{Script=Han}{4,}$/u)
    expect(new Set(others.map(({ amount }) => amount)).size).toBe(4)
  })
})

describe('an NP取引ID that NP gave to nobody', () => {
  it.each([
    ['NP000000001', 'NP000000007'],
    ['NP000000007', 'NP000000008'],
    ['7P000000001', '7P000000007'],
  ])('differs in the last character alone: %s', (known, expected) => {
    expect(unheardOf(known)).toBe(expected)
  })
})
