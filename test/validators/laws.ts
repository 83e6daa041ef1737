import fc from 'fast-check'
import { expect } from 'vitest'
import { decide, type Order, type OrderEvent, type Violation } from '../../src/index.js'

/** The seed of every property here. */
export const SEED = 20260401

const RUNS = 2000
const ENOUGH = 50

/** An order and an event on it, with what the validators say beforehand. */
export interface Case {
  readonly order: Order
  readonly event: OrderEvent
  readonly violations: readonly Violation[]
}

/**
 * The law of `check…`: it refuses exactly when `decide` does, for the same reasons; what only routes is what the
 * decision says to have led elsewhere.
 */
export const checksAsDecided = ({ order, event, violations }: Case): void => {
  const decided = decide(order, event)
  expect(violations.some(({ effect }) => effect === 'refuse')).toBe(!decided.ok)
  expect(decided.ok ? decided.val.routes.filter(({ effect }) => effect !== 'route') : []).toStrictEqual([])
  if (!decided.ok) expect(violations).toStrictEqual(decided.val.violations)
  else if (decided.val.changed) expect(violations).toStrictEqual(decided.val.routes)
  else expect(violations).toStrictEqual([])
}

/** The law of a `check…` that says of its violations that all of them refuse. */
export const refusesAlone = (each: Case): void => {
  checksAsDecided(each)
  expect(each.violations.filter(({ effect }) => effect !== 'refuse')).toStrictEqual([])
}

/** The law of `warn…`: it says beforehand what the decision will warn of, and nothing where it is refused. */
export const warnsAsDecided = ({ order, event, violations }: Case): void => {
  const decided = decide(order, event)
  expect(violations).toStrictEqual(decided.ok ? decided.val.warnings : [])
  expect(violations.filter(({ effect }) => effect !== 'warn')).toStrictEqual([])
}

/** Demands a law of many cases, of which enough are accepted and enough have something found. */
export const demand = (law: (each: Case) => void, cases: fc.Arbitrary<Case>): void => {
  let accepted = 0
  let found = 0
  fc.assert(
    fc.property(cases, (each) => {
      law(each)
      if (decide(each.order, each.event).ok) accepted += 1
      if (each.violations.length > 0) found += 1
    }),
    { seed: SEED, numRuns: RUNS },
  )
  expect(accepted, 'accepted').toBeGreaterThan(ENOUGH)
  expect(found, 'found something').toBeGreaterThan(ENOUGH)
}

/** Anything at all, handed over as what the compiler wants. */
export const as = <T>(value: unknown): T => value as T
