import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CancelAnswer } from '../../src/transport/cancel/cancel-answer.js'
import { cancelEvents } from '../../src/transport/cancel/cancel-events.js'
import { anyOrder } from '../arbitraries/orders.js'
import { at } from '../support/an-event.js'
import { aCancelledOrder } from '../support/an-order.js'
import { applied } from './applied.js'
import { cancelAnswerFor, UNKNOWN_REASONS } from './arbitraries.js'
import { HOSTILE } from './hostile.js'

const RUN = { seed: 20260413, numRuns: 2_000 }
const orderNumber = 'P202604010000000001'
const refused = (alreadyCancelled: boolean): CancelAnswer => ({
  orderNumber,
  outcome: 'refused',
  codes: ['E0100114'],
  alreadyCancelled,
})

const loose: { cancelEvents(answer: unknown, at: unknown, tried: unknown): readonly unknown[] } = { cancelEvents }

describe('what an answer about a cancellation means', () => {
  it.each([
    ['NP cancelled it', { orderNumber, outcome: 'settled' } as const, false],
    ['NP cancelled it, asked again', { orderNumber, outcome: 'settled' } as const, true],
    ['it was cancelled by an earlier try of our own', refused(true), true],
  ])('CANC-01, READ-07 the follow-up is done when %s', (_, answer, triedBefore) => {
    const { order } = applied(aCancelledOrder(), cancelEvents(answer, at, { triedBefore }))
    expect(order).toMatchObject({ npTransaction: { state: 'cancelled' }, openFollowUps: [] })
  })

  it('CANC-01 the follow-up stays open when it was cancelled before we tried: a re-registration may have ended it, and another bills', () => {
    expect(cancelEvents(refused(true), at, { triedBefore: false })).toEqual([])
  })

  it.each([false, true])(
    'CANC-01 the follow-up stays open when NP refuses, tried before or not (%s): the buyer may have paid',
    (triedBefore) => {
      expect(cancelEvents(refused(false), at, { triedBefore })).toEqual([])
    },
  )

  it.each(UNKNOWN_REASONS)('READ-20 the follow-up stays open when the outcome is unknown (%s)', (reason) => {
    expect(cancelEvents({ orderNumber, outcome: 'unknown', reason }, at, { triedBefore: true })).toEqual([])
  })

  it('READ-20 only a refusal can say that it was cancelled before: an unknown outcome stays unknown', () => {
    const odd = { orderNumber, outcome: 'unknown', reason: 'contradictory', alreadyCancelled: true } as const
    expect(cancelEvents(odd, at, { triedBefore: true })).toEqual([])
  })

  it.each([undefined, null, true, {}, { triedBefore: 'yes' }])('CANC-01 %s tells of no earlier try', (tried) => {
    expect(loose.cancelEvents(refused(true), at, tried)).toEqual([])
  })

  it('CANC-01 what NP cancelled is done, whatever is told of earlier tries', () => {
    const settled = { orderNumber, outcome: 'settled' }
    const done = [{ type: 'followUp.done', kind: 'cancel_in_np_console', at }]
    expect(loose.cancelEvents(settled, at, undefined)).toEqual(done)
  })

  it.each(HOSTILE)('READ-24 %s is no answer, and nothing is thrown', (_, thing) => {
    expect(loose.cancelEvents(thing, at, { triedBefore: true })).toEqual([])
  })

  it(`READ-23 every event is accepted, and settles nothing but cancel_in_np_console (seed ${RUN.seed})`, () => {
    const answered = anyOrder.chain((order) => cancelAnswerFor(order).map((answer) => [order, answer] as const))
    fc.assert(
      fc.property(answered, fc.boolean(), ([before, answer], triedBefore) => {
        const { order, refusals } = applied(before, cancelEvents(answer, at, { triedBefore }))
        expect(refusals).toEqual([])
        const settled = before.openFollowUps.filter((kind) => !order.openFollowUps.includes(kind))
        expect(settled.filter((kind) => kind !== 'cancel_in_np_console')).toEqual([])
        expect(order.paymentStatus).toBe(before.paymentStatus)
      }),
      RUN,
    )
  })
})
