import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../src/lifecycle/decide.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import { screeningEvents } from '../../src/transport/screening/screening-events.js'
import { anyOrder } from '../arbitraries/orders.js'
import { at, NP_ID, OTHER_NP_ID } from '../support/an-event.js'
import { aCancelledOrder, anOrder, aSuspectOrder } from '../support/an-order.js'
import { applied } from './applied.js'
import { screeningAnswerFor, UNKNOWN_REASONS } from './arbitraries.js'
import { HOSTILE } from './hostile.js'

const RUN = { seed: 20260411, numRuns: 3_000 }
const orderNumber = 'P202604010000000001'
const known = { orderNumber, npTransactionId: NP_ID }
const APPROVED: ScreeningAnswer = { ...known, outcome: 'settled', result: 'approved' }
const HELD: ScreeningAnswer = { ...known, outcome: 'settled', result: 'held', codes: ['RE009'] }
const REJECTED: ScreeningAnswer = { ...known, outcome: 'settled', result: 'rejected', codes: ['NG001'] }
const PENDING: ScreeningAnswer = { ...known, outcome: 'pending' }
const REFUSED: ScreeningAnswer = { orderNumber, outcome: 'refused', codes: ['E0100060', 'E0100063'] }

/** For callers without types. Methods are compared bivariantly, so no cast is needed. */
interface Loose {
  screeningEvents(answer: unknown, at: unknown): readonly { readonly type: string }[]
}
const loose: Loose = { screeningEvents }
const judge: { decide(order: unknown, event: unknown): unknown } = { decide }

describe('what an answer about a screening means', () => {
  const waiting = anOrder({ in: 'screening_waiting' })

  it.each([
    ['FLOW-02, FLOW-03 an approval is 審査OK, with the id', APPROVED, 'screening_approved', 'live', null],
    ['FLOW-03 a hold is 審査保留, with its codes', HELD, 'screening_on_hold', 'live', ['RE009']],
    ['FLOW-03 a rejection is 審査NG, with its codes', REJECTED, 'screening_rejected', 'rejected', ['NG001']],
    [
      'FLOW-02 one that is pending is 審査中, so that its result can be asked for',
      PENDING,
      'screening_in_progress',
      'live',
      null,
    ],
    [
      'FLOW-04 a refusal is 要確認, with all of its codes',
      REFUSED,
      'needs_attention',
      'none',
      ['E0100060', 'E0100063'],
    ],
  ] as const)('%s', (_, answer, status, state, codes) => {
    const { order, refusals } = applied(waiting, screeningEvents(answer, at))
    expect(refusals).toEqual([])
    expect(order).toMatchObject({
      paymentStatus: status,
      npTransaction: { state, id: answer === REFUSED ? null : NP_ID },
      problem: codes === null ? null : { stage: 'screening', codes },
    })
  })

  it.each(UNKNOWN_REASONS)('READ-20 an outcome that is unknown (%s) is nothing', (reason) => {
    expect(screeningEvents({ orderNumber, outcome: 'unknown', reason }, at)).toEqual([])
  })

  it('READ-15 a poll of a hold that is known changes nothing', () => {
    const order = anOrder({ in: 'screening_on_hold' })
    expect(applied(order, screeningEvents(HELD, at))).toEqual({ order, refusals: [] })
  })

  it('READ-15 a result under another id is no result: the order becomes suspect and stays where it is', () => {
    const answer: ScreeningAnswer = { ...APPROVED, npTransactionId: OTHER_NP_ID }
    const { order, refusals } = applied(anOrder({ in: 'screening_in_progress' }), screeningEvents(answer, at))
    expect(order).toMatchObject({ paymentStatus: 'screening_in_progress', syncTrust: 'suspect' })
    expect(refusals.map(({ rule }) => rule)).toEqual(['READ-03'])
  })

  it('an update may bring another id: it replaces the one that was known', () => {
    const updated = anOrder({ in: 'screening_waiting', npTransaction: { state: 'live', id: NP_ID } })
    const answer: ScreeningAnswer = { ...APPROVED, npTransactionId: OTHER_NP_ID }
    const { order } = applied(updated, screeningEvents(answer, at))
    expect(order).toMatchObject({
      paymentStatus: 'screening_approved',
      npTransaction: { state: 'live', id: OTHER_NP_ID },
    })
  })

  it('READ-07 a late approval of a cancelled order is heard, although its `accepted` is refused', () => {
    const cancelled = aCancelledOrder({
      in: 'screening_waiting',
      openFollowUps: [],
      npTransaction: { state: 'requested', id: null },
    })
    const { order, refusals } = applied(cancelled, screeningEvents(APPROVED, at))
    expect(refusals.map(({ rule }) => rule)).toEqual(['READ-07'])
    expect(order).toMatchObject({ npTransaction: { state: 'live' }, openFollowUps: ['cancel_in_np_console'] })
  })

  it('READ-03 leaves a suspect order alone', () => {
    const order = aSuspectOrder({ in: 'screening_in_progress' })
    expect(applied(order, screeningEvents(APPROVED, at)).order).toBe(order)
  })

  it.each([
    ['no id', { ...APPROVED, npTransactionId: undefined }],
    ['an empty id', { ...APPROVED, npTransactionId: '' }],
    ['an id of blanks', { ...PENDING, npTransactionId: ' ' }],
  ])('READ-20 a result with %s is nothing', (_, answer) => {
    expect(loose.screeningEvents(answer, at)).toEqual([])
  })

  it('READ-20 a result of one that is pending is none yet', () => {
    const events = loose.screeningEvents({ ...PENDING, result: 'approved' }, at)
    expect(events).toEqual([{ type: 'screening.accepted', npTransactionId: NP_ID, at }])
  })

  it('READ-20 a result that nobody has heard of is none, though NP has the order', () => {
    const answer = { ...APPROVED, result: 'fine' }
    expect(loose.screeningEvents(answer, at).map(({ type }) => type)).toEqual(['screening.accepted'])
  })
})

const answered = anyOrder.chain((order) => screeningAnswerFor(order).map((answer) => [order, answer] as const))

describe('laws of screeningEvents', () => {
  it(`every event is accepted, or refused by READ-03, READ-07, READ-15 or FLOW-06 (seed ${RUN.seed})`, () => {
    const seen = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(answered, ([order, answer]) => {
        const events = screeningEvents(answer, at)
        const { refusals } = applied(order, events)
        seen.accepted += events.length - refusals.length
        seen.refused += refusals.length
        for (const { rule } of refusals) expect(['READ-03', 'READ-07', 'READ-15', 'FLOW-06']).toContain(rule)
      }),
      RUN,
    )
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(500)
  })

  it(`nothing but a settled approval approves (seed ${RUN.seed})`, () => {
    const seen = { approvals: 0 }
    fc.assert(
      fc.property(answered, ([before, answer]) => {
        const { order } = applied(before, screeningEvents(answer, at))
        if (order.paymentStatus !== 'screening_approved' || before.paymentStatus === 'screening_approved') return
        seen.approvals += 1
        expect(answer).toMatchObject({ outcome: 'settled', result: 'approved' })
      }),
      RUN,
    )
    expect(seen.approvals).toBeGreaterThan(30)
  })

  it(`the same answer again changes nothing (READ-15; seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(answered, ([before, answer]) => {
        const events = screeningEvents(answer, at)
        const once = applied(before, events).order
        const again = applied(once, events).order
        // A suspect order refuses what a linked one took: nothing changes either way.
        expect(again).toStrictEqual(once)
      }),
      RUN,
    )
  })

  it(`codes pass as they came (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(answered, ([, answer]) => {
        const named = screeningEvents(answer, at).flatMap((event) => ('codes' in event ? event.codes : []))
        expect(named).toEqual('codes' in answer ? answer.codes : [])
      }),
      RUN,
    )
  })

  it.each(HOSTILE)('READ-24 %s is no answer, and nothing is thrown', (_, thing) => {
    expect(loose.screeningEvents(thing, at)).toEqual([])
  })

  it(`READ-24 anything at all gives events that decide judges without a throw (seed ${RUN.seed})`, () => {
    const oneOrder = anOrder({ in: 'screening_in_progress' })
    const odd = fc.oneof(
      fc.anything({ withNullPrototype: true, withSparseArray: true }),
      fc.record(
        {
          outcome: fc.oneof(fc.constantFrom('settled', 'pending', 'refused', 'unknown'), fc.anything()),
          npTransactionId: fc.oneof(fc.constantFrom(NP_ID, ''), fc.anything()),
          result: fc.oneof(fc.constantFrom('approved', 'held', 'rejected', 'constructor'), fc.anything()),
          codes: fc.oneof(fc.constant(['RE009']), fc.anything()),
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(odd, fc.anything(), (answer, when) => {
        for (const event of loose.screeningEvents(answer, when)) expect(judge.decide(oneOrder, event)).toBeDefined()
      }),
      RUN,
    )
  })
})
