import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orderGuards } from '../../src/lifecycle/guards/order-guards.js'
import { BIT, outcomesOf } from '../../src/lifecycle/interpreter/outcomes-of.js'
import { anyOrder } from '../arbitraries/orders.js'

const RUN = { seed: 20260419, numRuns: 5_000 }

it(`the outcomes of the order guards are what each of them says, one bit each (seed ${RUN.seed})`, () => {
  const guards = Object.entries(orderGuards)
  const bits: ReadonlyMap<string, number> = new Map(Object.entries(BIT))
  expect(new Set(bits.values()).size).toBe(guards.length)
  fc.assert(
    fc.property(anyOrder, (order) => {
      const sum = guards.reduce((total, [name, holds]) => total + (holds(order) ? (bits.get(name) ?? 0) : 0), 0)
      expect(outcomesOf(order)).toBe(sum)
    }),
    RUN,
  )
})
