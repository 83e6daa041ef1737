import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../src/lifecycle/decide.js'
import { createOrderActor } from '../../src/machine/create-order-actor.js'
import type { OrderEvent } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'
import { casesOf } from '../arbitraries/cases.js'
import { type History, histories } from '../arbitraries/histories.js'
import { ALL_CELLS, UNREACHABLE } from '../model/all-cells.js'
import { type Told, toldByCode, toldByModel } from '../model/comparable.js'
import { type ModelOutcome, modelDecide } from '../model/model-decide.js'
import { EVENT_TYPES, MODEL_STATUSES } from '../model/names.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { expectSame } from '../support/expect-same.js'

const SEED = 20260403
const HISTORIES = 1500
const PER_CELL = 100

const hits = new Map<string, number>(ALL_CELLS.map(({ name }) => [name, 0]))
let steps = 0

const count = ({ cell }: ModelOutcome): void => {
  hits.set(cell, (hits.get(cell) ?? 0) + 1)
  steps += 1
}

/** Says who disagrees, with everything needed to repeat it. */
const agree = (who: string, order: Order, event: OrderEvent, outcome: ModelOutcome, told: Told): void => {
  const expected = toldByModel(outcome)
  if (isDeepStrictEqual(told, expected)) return
  expect({ who, cell: outcome.cell, order, event, told }, `seed ${SEED}`).toStrictEqual({
    who,
    cell: outcome.cell,
    order,
    event,
    told: expected,
  })
}

type OrderActor = ReturnType<typeof createOrderActor>

/** One event through `decide`, an actor and the model, none of which may touch what it is given. */
const step = (actor: OrderActor, order: Order, event: OrderEvent): Order => {
  deepFreeze(order)
  deepFreeze(event)
  const outcome = modelDecide(order, event)
  count(outcome)
  const decided = decide(order, event)
  agree('decide', order, event, outcome, toldByCode(decided))
  if (decided.ok && !decided.val.changed && decided.val.order !== order) expect(decided.val.order).toBe(order)
  agree('the actor', order, event, outcome, toldByCode(actor.send(event)))
  const next = outcome.ok ? outcome.order : order
  expectSame(actor.order(), next)
  return next
}

const play = ({ start, events }: History): void => {
  const actor = createOrderActor(start)
  let order = start
  for (const event of events) order = step(actor, order, event)
}

// In this order: the last counts what the others have met.
describe('decide, the machine and the reference model', { shuffle: false }, () => {
  it('agree along random histories', () => {
    fc.assert(fc.property(histories(), play), { seed: SEED, numRuns: HISTORIES })
  }, 30_000)

  it.each(MODEL_STATUSES)(
    `agree on every cell, at least ${PER_CELL} times each: %s`,
    (status) => {
      for (const type of EVENT_TYPES) {
        for (const cases of casesOf(status, type, PER_CELL, SEED).values()) {
          for (const [order, event] of cases) step(createOrderActor(order), order, event)
        }
      }
    },
    30_000,
  )

  it('have met every cell that can be reached', () => {
    const reachable = [...hits].filter(([name]) => !UNREACHABLE.has(name))
    const least = Math.min(...reachable.map(([, times]) => times))
    console.log(`${reachable.length} cells, ${steps} steps, the least met ${least} times (seed ${SEED})`)
    expect(reachable.filter(([, times]) => times < PER_CELL)).toEqual([])
  })
})
