import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Order } from '../../src/index.js'
import { fullDefinition } from '../../src/lifecycle/full-definition.js'
import { nextFor } from '../../src/lifecycle/interpreter/next-for.js'
import { workOut } from '../../src/lifecycle/interpreter/situation.js'
import { situationOf } from '../../src/lifecycle/interpreter/situation-of.js'
import { stateOf } from '../../src/lifecycle/interpreter/state-of.js'
import { tabulate } from '../../src/lifecycle/interpreter/tabulate.js'
import { table } from '../../src/lifecycle/table.js'
import { nextSteps } from '../../src/refusal/next-steps.js'
import { keysOf } from '../../src/shape/keys-of.js'
import { anyOrder } from '../arbitraries/orders.js'
import { REFUSAL_CODES } from '../refusal/codes.js'
import { anOrder } from '../support/an-order.js'

const RUN = { seed: 20260419, numRuns: 5_000 }

it(`the situation that is looked up for an order is the one worked out from it afresh (seed ${RUN.seed})`, () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const { reachable, accepted } = situationOf(table, order)
      const afresh = workOut(table.get(stateOf(order))?.rows ?? new Map(), order)
      expect({ reachable, accepted }).toStrictEqual({ reachable: afresh.reachable, accepted: afresh.accepted })
    }),
    RUN,
  )
})

it('FLOW-06, READ-09: what an order accepts is worked out from the rows of its state', () => {
  const reported = anOrder({ in: 'shipment_report_completed' })
  const { accepted, reachable } = workOut(table.get('shipment_report_completed')?.rows ?? new Map(), reported)
  const still = ['order.cancelled', 'status.overridden', 'sync.doubted', 'followUp.done', 'screening.approved'] as const
  // READ-21: of the same status alone.
  expect(accepted).toContain('sync.confirmed')
  expect(accepted).toEqual(expect.arrayContaining([...still]))
  for (const refused of ['order.edited', 'delivery.completed', 'delivery.reverted', 'correction.opened'] as const) {
    expect(accepted).not.toContain(refused)
    expect(reachable.get(refused)?.length).toBeGreaterThan(0)
  }
  expect(accepted).toHaveLength(new Set(accepted).size)
})

const CODES = keysOf(REFUSAL_CODES)

it(`the steps that are remembered for a situation are those that help this order (seed ${RUN.seed})`, () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const situation = situationOf(table, order)
      expect(CODES.map((code) => nextFor(situation, code))).toStrictEqual(
        CODES.map((code) => nextSteps(code, order, situation.accepted)),
      )
    }),
    RUN,
  )
})

/** An order whose getter says one thing a number of times, and from then on another. */
const changesItsMind = <K extends keyof Order>(order: Order, field: K, then: Order[K], after: number): Order => {
  let times = 0
  return Object.defineProperty({ ...order }, field, {
    get: () => (times++ < after ? order[field] : then),
    enumerable: true,
  })
}

it.each([
  ['syncTrust', 'suspect'],
  ['deliveryStatus', 'shipped'],
  ['npTransaction', { state: 'live', id: '18121200001' }],
] as const)('READ-24: an order whose %s changes while it is looked at decides nothing for others', (field, then) => {
  const order = anOrder({ in: 'screening_approved', npTransaction: { state: 'live', id: null } })
  const others = [order, { ...order, [field]: then }]
  for (let after = 0; after < 20; after += 1) {
    const fresh = tabulate(fullDefinition)
    nextFor(situationOf(fresh, changesItsMind(order, field, then, after)), 'already_requested')
    for (const other of others) {
      const { accepted } = workOut(fresh.get('screening_approved')?.rows ?? new Map(), other)
      const situation = situationOf(fresh, other)
      expect(situation.accepted).toStrictEqual(accepted)
      expect(nextFor(situation, 'already_requested')).toStrictEqual(nextSteps('already_requested', other, accepted))
    }
  }
})

it('READ-24: what holds for an order fresh from JSON is worked out once, also in a process without an own order', () => {
  const fresh = tabulate(fullDefinition)
  const stored = () => JSON.parse(JSON.stringify(anOrder({ in: 'screening_on_hold' })))
  const first = situationOf(fresh, stored())
  const second = situationOf(fresh, stored())
  expect(second).toStrictEqual({ ...first, order: second.order })
  expect(situationOf(fresh, stored())).toBe(second)
  expect(situationOf(fresh, anOrder({ in: 'screening_on_hold' }))).toBe(second)
})

const MALFORMED = { ...anOrder({ in: 'screening_on_hold' }), version: 0 }

it.each([
  ['holds what JSON does not know', { row: 1n }],
  ['is no order as JSON', { toJSON: (): unknown => null }],
  ['is a malformed one as JSON', { toJSON: (): unknown => MALFORMED }],
] as const)('READ-24: an order that %s is judged like any other, but remembered for nobody', (_, more) => {
  const fresh = tabulate(fullDefinition)
  const order = { ...anOrder({ in: 'screening_on_hold' }), ...more }
  const { accepted } = workOut(fresh.get('screening_on_hold')?.rows ?? new Map(), order)
  const situation = situationOf(fresh, order)
  expect(situation.accepted).toStrictEqual(accepted)
  const again = situationOf(fresh, order)
  expect(again).not.toBe(situation)
  expect(situationOf(fresh, order)).not.toBe(again)
})

it('READ-24: what an order says of itself as JSON is remembered for orders like that, not for it', () => {
  const fresh = tabulate(fullDefinition)
  const other = anOrder({ in: 'screening_rejected' })
  const order = { ...anOrder({ in: 'screening_on_hold' }), toJSON: () => other }
  const onHold = workOut(fresh.get('screening_on_hold')?.rows ?? new Map(), order)
  const rejected = workOut(fresh.get('screening_rejected')?.rows ?? new Map(), other)
  expect(situationOf(fresh, order).accepted).toStrictEqual(onHold.accepted)
  expect(situationOf(fresh, order).accepted).toStrictEqual(onHold.accepted)
  expect(situationOf(fresh, other).accepted).toStrictEqual(rejected.accepted)
})
