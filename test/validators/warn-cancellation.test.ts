import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NpTransactionState, warnCancellation } from '../../src/index.js'
import { EVENTS } from '../arbitraries/events.js'
import { anyOrder } from '../arbitraries/orders.js'
import { aCancelledOrder, anOrder } from '../support/an-order.js'
import { as, demand, SEED, warnsAsDecided } from './laws.js'

describe('warnCancellation', () => {
  it.each<readonly [NpTransactionState, boolean]>([
    ['none', false],
    ['requested', true],
    ['live', true],
    ['rejected', false],
    ['cancelled', false],
    ['unknown', true],
  ])("CANC-01, READ-08: with NP's side %s it warns: %s", (state, warns) => {
    const warning = { rule: 'CANC-01', code: 'cancel_not_linked', effect: 'warn', detail: null }
    const order = anOrder({ in: 'needs_attention', npTransaction: { state, id: null } })
    expect(warnCancellation(order)).toStrictEqual(warns ? [warning] : [])
  })

  it('READ-07: has nothing to say of an order that is closed already', () => {
    expect(warnCancellation(aCancelledOrder())).toStrictEqual([])
  })

  it('warns of what the decision will warn of, a cancel or a deletion', () => {
    demand(
      warnsAsDecided,
      anyOrder.chain((order) =>
        EVENTS['order.cancelled'](order).map((event) => ({ order, event, violations: warnCancellation(order) })),
      ),
    )
  })

  it('READ-24: never throws, and has nothing to say of what is no order', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(warnCancellation(as(value))).toStrictEqual([])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
