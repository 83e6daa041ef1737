import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffOrders, explainAnswer, type OrderDiff } from '../../src/back-office/index.js'
import { decide, type Order, type OrderEvent, type RuleId } from '../../src/index.js'
import { histories } from '../arbitraries/histories.js'
import {
  accepted,
  approved,
  cancelled,
  completed,
  confirmed,
  correctionOpened,
  done,
  doubted,
  edited,
  held,
  invoicePrinted,
  overridden,
  paymentChanged,
  reported,
  reportRequested,
  requested,
  reverted,
} from '../support/an-event.js'
import { aCancelledOrder, anOrder, aSuspectOrder, aWizOrder } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'

const RUN = { seed: 20260503, numRuns: 500 }

const lived = (order: Order, ...events: readonly OrderEvent[]): Order =>
  events.reduce((now, event) => decide(now, event).unwrap().order, order)

const diffOf = (before: Order, later: Order): OrderDiff => diffOrders(before, later).unwrap()

describe('diffOrders', () => {
  it.each<readonly [string, Order, readonly OrderEvent[], OrderDiff['kind']]>([
    ['LINK-07', anOrder({ in: 'screening_preparing' }), [requested, accepted(), approved], 'expected'],
    ['SHIP-01', anOrder({ in: 'screening_approved' }), [completed(), reportRequested, reported], 'operator'],
    ['SHIP-01', anOrder({ in: 'screening_approved' }), [completed({ slipNumber: '' })], 'operator'],
    [
      'SHIP-05, CORR-03',
      anOrder({ in: 'needs_attention', deliveryStatus: 'shipped' }),
      [reverted, edited('items')],
      'operator',
    ],
    ['READ-10, CORR-02', anOrder({ in: 'screening_approved' }), [correctionOpened], 'approval_taken_back'],
    ['READ-21', anOrder({ in: 'screening_approved' }), [doubted], 'operator'],
    ['READ-21', aSuspectOrder({ in: 'screening_approved' }), [confirmed('screening_rejected')], 'operator'],
    ['SYNC-01', anOrder({ in: 'screening_waiting' }), [overridden('screening_on_hold')], 'operator'],
    ['CANC-01', anOrder({ in: 'screening_approved' }), [cancelled], 'operator'],
    ['CORR-02, PAY-03', anOrder({ in: 'screening_on_hold' }), [correctionOpened, paymentChanged()], 'operator'],
  ])('%s: says what happened', (rules, before, events, kind) => {
    const diff = diffOf(before, lived(before, ...events))
    expect(diff.kind).toBe(kind)
    expect(diff.steps).toStrictEqual(events.map(({ type }) => type))
    expect(diff.findings.map((finding) => finding.rule).join(', ')).toBe(rules)
    for (const { rule } of diff.findings) expect(explainAnswer(diff)).toContain(rule)
  })

  it('names every field that differs, and no other', () => {
    const before = aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })
    const { changes } = diffOf(before, lived(before, invoicePrinted))
    expect(changes).toStrictEqual([{ field: 'invoicePrintedAt', before: null, after: invoicePrinted.at }])
    expect(
      diffOf(before, { ...before, npTransaction: { id: before.npTransaction.id, state: 'live' } }).changes,
    ).toEqual([])
  })

  it.each<readonly [string, Order, OrderEvent, OrderDiff['kind']]>([
    ['SHIP-08', aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }), invoicePrinted, 'operator'],
    ['READ-07', aCancelledOrder(), done('cancel_in_np_console'), 'operator'],
    [
      'READ-23',
      anOrder({ in: 'needs_attention', openFollowUps: ['ask_np_shipping_option'] }),
      done('ask_np_shipping_option'),
      'operator',
    ],
    ['READ-15', anOrder({ in: 'screening_on_hold' }), held('RE014'), 'expected'],
    [
      'READ-15',
      anOrder({ in: 'screening_approved', npTransaction: { state: 'live', id: null } }),
      accepted(),
      'expected',
    ],
  ])('%s: says what happened though the statuses are the same', (_, before, event, kind) => {
    expect(diffOf(before, lived(before, event))).toMatchObject({ kind, steps: [event.type] })
  })

  it('READ-24: says nothing of codes that came in another order, or twice, as `decide` does', () => {
    const before = lived(anOrder({ in: 'screening_in_progress' }), held('RE009', 'RE015'))
    for (const codes of [
      ['RE015', 'RE009'],
      ['RE009', 'RE015', 'RE009'],
    ]) {
      expect(decide(before, held(...codes)).unwrap().changed).toBe(false)
      const after = { ...before, problem: { stage: 'screening', codes } } as const
      expect(diffOf(before, after)).toMatchObject({ kind: 'unchanged', steps: [], changes: [] })
    }
  })

  it('READ-17: but of one code more it does, and of another stage', () => {
    const before = lived(anOrder({ in: 'screening_in_progress' }), held('RE009'))
    const after = lived(before, held('RE009', 'RE015'))
    expect(diffOf(before, after)).toMatchObject({ kind: 'expected', steps: ['screening.held'] })
    expect(diffOf(before, after).changes.map(({ field }) => field)).toStrictEqual(['problem'])
    const opened = { ...before, problem: { stage: 'operator', codes: ['RE009'] } } as const
    expect(diffOf(before, opened).changes.map(({ field }) => field)).toStrictEqual(['problem'])
  })

  it('says of every act by which rule it is, with the act', () => {
    const inDelivery = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped' })
    const toCheck = anOrder({ in: 'needs_attention', openFollowUps: ['ask_np_shipping_option'] })
    const wiz = aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })
    const acts: readonly (readonly [RuleId, Order, OrderEvent])[] = [
      ['CORR-02', anOrder({ in: 'screening_on_hold' }), correctionOpened],
      ['CORR-03', anOrder({ in: 'needs_attention' }), edited('items')],
      ['SHIP-01', anOrder({ in: 'screening_approved' }), completed()],
      ['SHIP-05', inDelivery, reverted],
      ['SHIP-08', wiz, invoicePrinted],
      ['PAY-03', anOrder({ in: 'screening_rejected' }), paymentChanged()],
      ['CANC-01', anOrder({ in: 'screening_approved' }), cancelled],
      ['SYNC-01', anOrder({ in: 'screening_waiting' }), overridden('screening_on_hold')],
      ['READ-07', toCheck, done('ask_np_shipping_option')],
      ['READ-21', anOrder({ in: 'screening_approved' }), doubted],
      ['READ-21', aSuspectOrder({ in: 'screening_approved' }), confirmed('screening_rejected')],
    ]
    for (const [rule, before, event] of acts) {
      const { findings } = diffOf(before, lived(before, event))
      expect(findings).toStrictEqual([{ code: 'operator_acted', rule, detail: event.type }])
    }
  })

  it('names another service', () => {
    const before = anOrder({ in: 'screening_approved' })
    const { changes } = diffOf(before, { ...before, service: 'np_atobarai_wiz' })
    expect(changes).toStrictEqual([{ field: 'service', before: 'np_atobarai', after: 'np_atobarai_wiz' }])
  })

  it('a follow-up that stays open isn’t taken for settled, nor an invoice printed before for printed now', () => {
    const before = aWizOrder({
      in: 'screening_approved',
      invoicePrintedAt: null,
      openFollowUps: ['check_np_console'],
    })
    const printed = lived(before, invoicePrinted)
    expect(diffOf(before, printed).steps).toStrictEqual(['invoice.printed'])
    expect(diffOf(printed, lived(printed, done('check_np_console'))).steps).toStrictEqual(['followUp.done'])
  })

  it('CANC-01: what a cancel settles (READ-07), nobody settled', () => {
    const before = anOrder({ in: 'screening_approved', openFollowUps: ['complete_delivery_again'] })
    expect(diffOf(before, lived(before, cancelled)).steps).toStrictEqual(['order.cancelled'])
  })

  it('READ-03: what is done to a suspect order confirms nothing', () => {
    const before = aSuspectOrder({ in: 'needs_attention', deliveryStatus: 'shipped' })
    expect(diffOf(before, lived(before, reverted)).steps).toStrictEqual(['delivery.reverted'])
  })

  it('READ-17: another problem in 要確認 is no hold', () => {
    const before = anOrder({ in: 'needs_attention' })
    const after = { ...before, problem: { stage: 'screening', codes: ['E0100061'] }, version: 9 } as const
    expect(diffOf(before, after)).toMatchObject({ kind: 'expected', steps: [] })
  })

  it('FLOW-02: NP took the request under an id that the order shows now, though a check is open', () => {
    const before = anOrder({ in: 'screening_waiting', openFollowUps: ['check_np_console'] })
    expect(diffOf(before, lived(before, accepted()))).toMatchObject({ kind: 'expected', steps: ['screening.accepted'] })
  })

  it('READ-07: a closed order doesn’t open again', () => {
    const before = aCancelledOrder()
    const diff = diffOf(before, { ...before, closed: null })
    expect(diff).toMatchObject({ kind: 'unexplained', steps: [] })
    expect(diff.findings).toStrictEqual([{ code: 'unexplained', rule: 'READ-21', detail: 'screening_approved' }])
  })

  it('READ-07: NP’s late answer to a closed order changes something, and no step is made up for it', () => {
    const before = aCancelledOrder({ openFollowUps: [], npTransaction: { state: 'none', id: null } })
    const diff = diffOf(before, lived(before, approved))
    expect(diff).toMatchObject({ kind: 'expected', steps: [] })
    expect(diff.changes.map(({ field }) => field)).toStrictEqual(['npTransaction', 'openFollowUps'])
  })

  it('nothing happened between an order and itself', () => {
    const order = anOrder({ in: 'screening_on_hold' })
    const diff = diffOf(order, order)
    expect(diff).toMatchObject({ kind: 'unchanged', steps: [], changes: [] })
    expect(diff.findings).toStrictEqual([{ code: 'as_known', rule: 'LINK-06', detail: 'screening_on_hold' }])
  })

  it('LINK-06: a lower version is outdated, and nothing is made of it', () => {
    const later = lived(anOrder({ in: 'screening_preparing' }), requested)
    const diff = diffOf(later, anOrder({ in: 'screening_preparing' }))
    expect(diff).toMatchObject({ kind: 'outdated', steps: [] })
    expect(diff.findings).toStrictEqual([{ code: 'older_than_known', rule: 'LINK-06', detail: 'screening_preparing' }])
  })

  it('FLOW-06: what leads nowhere is unexplained', () => {
    const done = anOrder({ in: 'shipment_report_completed' })
    const other = anOrder({ in: 'screening_approved', version: 9 })
    expect(diffOf(done, other)).toMatchObject({ kind: 'unexplained', steps: [] })
  })

  it.each([
    ['another order', anOrder({ in: 'screening_on_hold', orderNumber: 'P2' }), 'after.orderNumber'],
    ['no order', { ...anOrder({ in: 'screening_on_hold' }), version: 0 }, 'after.version'],
    ['nothing', null, 'after'],
  ])('READ-24: %s is malformed', (_, other, path) => {
    const outcome = Reflect.apply(diffOrders, undefined, [anOrder({ in: 'screening_on_hold' }), other])
    expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', detail: path } })
  })

  it('READ-24: the path says which of the two is wrong', () => {
    const order = anOrder({ in: 'screening_on_hold' })
    const faultOf = (before: Order, after: Order) => diffOrders(before, after).mapErr(({ detail }) => detail).val
    expect(faultOf({ ...order, version: 0 }, order)).toBe('before.version')
    const { npTransaction } = order
    const hostile = { ...order, npTransaction: throwsWhenReadAgain(npTransaction, 'state') }
    expect(faultOf(order, hostile)).toBe('after')
  })

  it(`lists exactly what changed between two orders of a history, and explains each pair (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(histories(20), ({ start, events }) => {
        let now = start
        for (const event of events) {
          const decided = decide(now, event)
          if (!decided.ok) continue
          const { changes, kind, steps } = diffOf(now, decided.val.order)
          const merged: Order = Object.assign(
            { ...now },
            ...changes.map((change) => ({ [change.field]: change.after })),
          )
          const { statusSince, version } = decided.val.order
          expect({ ...merged, statusSince, version }).toStrictEqual(decided.val.order)
          expect(kind).not.toBe('unexplained')
          if (changes.length > 0) expect(kind).not.toBe('unchanged')
          if (now.paymentStatus !== decided.val.order.paymentStatus) expect(steps.length).toBeGreaterThan(0)
          now = decided.val.order
        }
      }),
      RUN,
    )
  })
})
