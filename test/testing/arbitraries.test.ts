import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, ORDER_EVENT_TYPES, PAYMENT_STATUSES } from '../../src/index.js'
import { orderFault } from '../../src/order/order-fault.js'
import { readEvent } from '../../src/order/read-event.js'
import { createNpSimulator, createVirtualClock } from '../../src/simulator/index.js'
import { entryFault } from '../../src/sync/book/entry-fault.js'
import {
  arbitraryEvent,
  arbitraryFaultRates,
  arbitraryHistory,
  arbitraryOrder,
  arbitrarySyncEntry,
  arbitraryTransportFault,
  arbitraryUnknownOutcome,
} from '../../src/testing/arbitraries/index.js'
import { explainTransportFault, explainUnknownOutcome } from '../../src/transport/index.js'

const SEED = { seed: 20260401, numRuns: 500 }
const CREDENTIALS = { merchantCode: 'made-up', spCode: 'made-up', terminalId: '0000000001' }

describe('the arbitraries', () => {
  it('READ-24: give well-formed orders, events and entries', () => {
    const all = fc.tuple(arbitraryOrder(), arbitraryEvent(), arbitrarySyncEntry())
    fc.assert(
      fc.property(all, ([order, event, entry]) => {
        expect([orderFault(order), entryFault(entry)]).toStrictEqual([null, null])
        expect(readEvent(event)).toStrictEqual(event)
      }),
      SEED,
    )
  })

  it('meet every status and every event, and only those that were asked for', () => {
    const statuses = fc.sample(arbitraryOrder(), SEED).map(({ paymentStatus }) => paymentStatus)
    expect(new Set(statuses)).toStrictEqual(new Set(PAYMENT_STATUSES))
    const types = fc.sample(arbitraryEvent(), SEED).map(({ type }) => type)
    expect(new Set(types)).toStrictEqual(new Set(ORDER_EVENT_TYPES))
    for (const type of ORDER_EVENT_TYPES)
      expect(fc.sample(arbitraryEvent(type), 3).every((each) => each.type === type)).toBe(true)
    const held = fc.sample(arbitraryOrder(['screening_on_hold']), 20)
    expect(held.every(({ paymentStatus }) => paymentStatus === 'screening_on_hold')).toBe(true)
  })

  it('carry histories through every status, to closed and to suspect orders; four of five events change something', () => {
    const histories = fc.sample(arbitraryHistory(), SEED)
    const seen = new Set<string>()
    let [steps, changes] = [0, 0]
    for (const { start, events, end } of histories) {
      let order = start
      for (const event of events) {
        const decision = decide(order, event)
        steps += 1
        if (decision.ok && decision.val.changed) changes += 1
        if (decision.ok) order = decision.val.order
        for (const trait of [order.paymentStatus, order.syncTrust, order.closed?.reason ?? 'open']) seen.add(trait)
      }
      expect(order).toStrictEqual(end)
    }
    expect(
      [...PAYMENT_STATUSES, 'suspect', 'cancelled', 'deleted', 'payment_method_changed'].filter(
        (each) => !seen.has(each),
      ),
    ).toStrictEqual([])
    expect(changes / steps).toBeGreaterThan(0.8)
  })

  it('give histories no longer than asked for, and shrink them', () => {
    expect(fc.sample(arbitraryHistory({ maxLength: 3 }), SEED).every(({ events }) => events.length <= 3)).toBe(true)
    const { counterexample } = fc.check(
      fc.property(arbitraryHistory(), ({ end }) => end.paymentStatus !== 'screening_in_progress'),
      SEED,
    )
    expect(counterexample?.[0].events.map(({ type }) => type)).toStrictEqual([
      'screening.requested',
      'screening.accepted',
    ])
  })

  it('give faults that are worded, and rates that a simulator takes', () => {
    const faults = fc.tuple(arbitraryTransportFault(), arbitraryUnknownOutcome('P1'), arbitraryFaultRates())
    fc.assert(
      fc.property(faults, ([fault, unknown, rates]) => {
        expect(explainTransportFault(fault, 'en')).toMatch(/^[A-Z].*\./)
        expect(explainUnknownOutcome(unknown, 'screening', 'en')).toMatch(/^[A-Z].*\./)
        createNpSimulator({ clock: createVirtualClock(0), credentials: CREDENTIALS, faults: rates })
      }),
      SEED,
    )
  })
})
