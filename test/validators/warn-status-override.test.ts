import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, warnStatusOverride } from '../../src/index.js'
import { EVENTS } from '../arbitraries/events.js'
import { anyOrder } from '../arbitraries/orders.js'
import { aCancelledOrder, anOrder } from '../support/an-order.js'
import { ALL_STATUSES, allBut } from '../support/statuses.js'
import { as, demand, SEED, warnsAsDecided } from './laws.js'

const at = '2026-04-02T10:00:00+09:00'

describe('warnStatusOverride', () => {
  it('SYNC-03: says that the sync may be lost, from any status to any other', () => {
    for (const status of ALL_STATUSES) {
      for (const to of allBut(status)) {
        expect(warnStatusOverride(anOrder({ in: status }), to)).toStrictEqual([
          { rule: 'SYNC-03', code: 'sync_may_be_lost', effect: 'warn', detail: null },
        ])
      }
    }
  })

  it('READ-01: has nothing to say of the status that is shown already', () => {
    for (const status of ALL_STATUSES) expect(warnStatusOverride(anOrder({ in: status }), status)).toStrictEqual([])
  })

  it('CORR-05: is no edit in NP’s console, whatever reason is given', () => {
    const event = { type: 'status.overridden', to: 'needs_attention', reason: 'np_console_edited', at } as const
    const { warnings } = decide(anOrder({ in: 'screening_on_hold' }), event).unwrap()
    expect(warnings.map(({ rule }) => rule)).toStrictEqual(['SYNC-03'])
  })

  it('READ-07: has nothing to say of a closed order', () => {
    expect(warnStatusOverride(aCancelledOrder(), 'needs_attention')).toStrictEqual([])
  })

  it('warns of what the decision will warn of', () => {
    demand(
      warnsAsDecided,
      anyOrder.chain((order) =>
        EVENTS['status.overridden'](order).map((event) => ({
          order,
          event,
          violations: warnStatusOverride(order, event.to),
        })),
      ),
    )
  })

  it('READ-24: never throws, and has nothing to say of what is malformed', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(warnStatusOverride(as(value), 'needs_attention')).toStrictEqual([])
        expect(warnStatusOverride(anOrder({ in: 'screening_approved' }), as(value))).toStrictEqual([])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
