import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShipmentAnswer } from '../../src/transport/shipment/shipment-answer.js'
import { shipmentEvents } from '../../src/transport/shipment/shipment-events.js'
import { anyOrder } from '../arbitraries/orders.js'
import { at } from '../support/an-event.js'
import { aCancelledOrder, anOrder, aSuspectOrder } from '../support/an-order.js'
import { applied } from './applied.js'
import { shipmentAnswerFor, UNKNOWN_REASONS } from './arbitraries.js'
import { HOSTILE } from './hostile.js'

const RUN = { seed: 20260412, numRuns: 2_000 }
const orderNumber = 'P202604010000000001'
const SETTLED: ShipmentAnswer = { orderNumber, outcome: 'settled' }
const REFUSED: ShipmentAnswer = { orderNumber, outcome: 'refused', codes: ['E0100114'], alreadyReported: false }
const REPORTED: ShipmentAnswer = { orderNumber, outcome: 'refused', codes: ['E0100115'], alreadyReported: true }

const loose: { shipmentEvents(answer: unknown, at: unknown, tried?: unknown): readonly unknown[] } = {
  shipmentEvents,
}

describe('what an answer about a shipment report means', () => {
  const reporting = anOrder({ in: 'shipment_report_in_progress' })

  it('FLOW-05 a report that NP took is 出荷報告完了', () => {
    const { order, refusals } = applied(reporting, shipmentEvents(SETTLED, at, { triedBefore: false }))
    expect([order.paymentStatus, refusals]).toEqual(['shipment_report_completed', []])
  })

  it('FLOW-04 a refusal is 要確認, with its codes', () => {
    const { order } = applied(reporting, shipmentEvents(REFUSED, at, { triedBefore: true }))
    expect(order).toMatchObject({
      paymentStatus: 'needs_attention',
      problem: { stage: 'shipment', codes: ['E0100114'] },
    })
  })

  it('READ-20 "reported already" after a try of our own whose outcome is unknown is 出荷報告完了', () => {
    const { order } = applied(reporting, shipmentEvents(REPORTED, at, { triedBefore: true }))
    expect(order.paymentStatus).toBe('shipment_report_completed')
  })

  it('FLOW-04 "reported already" when we never tried is for a person: somebody else reported it', () => {
    const { order } = applied(reporting, shipmentEvents(REPORTED, at, { triedBefore: false }))
    expect(order).toMatchObject({ paymentStatus: 'needs_attention', problem: { codes: ['E0100115'] } })
  })

  it('READ-20 a report that is pending is nothing', () => {
    expect(shipmentEvents({ orderNumber, outcome: 'pending' }, at, { triedBefore: false })).toEqual([])
  })

  it.each(UNKNOWN_REASONS)('READ-20 an outcome that is unknown (%s) is nothing', (reason) => {
    expect(shipmentEvents({ orderNumber, outcome: 'unknown', reason }, at, { triedBefore: true })).toEqual([])
  })

  it.each([
    ['READ-07 a cancelled order', aCancelledOrder({ in: 'shipment_report_in_progress' }), 'READ-07'],
    ['READ-03 a suspect order', aSuspectOrder({ in: 'shipment_report_in_progress' }), 'READ-03'],
    ['READ-15 an order that nobody reported', anOrder({ in: 'screening_approved' }), 'READ-15'],
  ])('%s stays as it is', (_, order, rule) => {
    const { order: after, refusals } = applied(order, shipmentEvents(SETTLED, at, { triedBefore: false }))
    expect(after).toBe(order)
    expect(refusals.map((refusal) => refusal.rule)).toEqual([rule])
  })
})

const answered = anyOrder.chain((order) => shipmentAnswerFor(order).map((answer) => [order, answer] as const))

describe('laws of shipmentEvents', () => {
  it(`every event is accepted, or refused by READ-03, READ-07, READ-15 or FLOW-06 (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(answered, fc.boolean(), ([order, answer], triedBefore) => {
        const { refusals } = applied(order, shipmentEvents(answer, at, { triedBefore }))
        for (const { rule } of refusals) expect(['READ-03', 'READ-07', 'READ-15', 'FLOW-06']).toContain(rule)
      }),
      RUN,
    )
  })

  it(`an order is reported only by NP's word that it has the report (seed ${RUN.seed})`, () => {
    const seen = { reported: 0 }
    fc.assert(
      fc.property(answered, fc.boolean(), ([before, answer], triedBefore) => {
        const { order } = applied(before, shipmentEvents(answer, at, { triedBefore }))
        if (order === before || order.paymentStatus !== 'shipment_report_completed') return
        seen.reported += 1
        const has = answer.outcome === 'refused' && answer.alreadyReported && triedBefore
        expect(answer.outcome === 'settled' || has).toBe(true)
      }),
      RUN,
    )
    expect(seen.reported).toBeGreaterThan(20)
  })

  it(`no answer about a shipment changes what NP said of the screening (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(answered, fc.boolean(), ([before, answer], triedBefore) => {
        const { order } = applied(before, shipmentEvents(answer, at, { triedBefore }))
        expect(order.everApproved).toBe(before.everApproved)
        expect(order.receiptStatus).toBe(before.receiptStatus)
      }),
      RUN,
    )
  })

  it.each(HOSTILE)('READ-24 %s is no answer, and nothing is thrown', (_, thing) => {
    expect(loose.shipmentEvents(thing, at, { triedBefore: true })).toEqual([])
  })

  it('READ-20 "reported already" counts as reported only after a plain `true`', () => {
    const odd = { ...REPORTED, alreadyReported: 'yes' }
    expect(loose.shipmentEvents(odd, at, { triedBefore: true })).toMatchObject([{ type: 'shipment.failed' }])
  })

  it.each([undefined, null, true, {}, { triedBefore: 'yes' }])('READ-20 %s tells of no earlier try', (tried) => {
    expect(loose.shipmentEvents(REPORTED, at, tried)).toMatchObject([{ type: 'shipment.failed' }])
  })
})
