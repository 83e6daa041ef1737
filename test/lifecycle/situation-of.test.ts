import fc from 'fast-check'
import { expect, it } from 'vitest'
import { workOut } from '../../src/lifecycle/interpreter/situation.js'
import { situationOf } from '../../src/lifecycle/interpreter/situation-of.js'
import { stateOf } from '../../src/lifecycle/interpreter/state-of.js'
import { table } from '../../src/lifecycle/table.js'
import { anyOrder } from '../arbitraries/orders.js'

const RUN = { seed: 20260419, numRuns: 5_000 }

it(`the situation that is looked up for an order is the one worked out from it afresh (seed ${RUN.seed})`, () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const { reachable, accepted, now } = situationOf(table, order)
      const afresh = workOut(table.get(stateOf(order))?.rows ?? new Map(), order)
      expect({ reachable, accepted, now }).toStrictEqual({
        reachable: afresh.reachable,
        accepted: afresh.accepted,
        now: afresh.now,
      })
    }),
    RUN,
  )
})
