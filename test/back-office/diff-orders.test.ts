import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffOrders, explainAnswer, type OrderDiff, observe, type ShownOrder } from '../../src/back-office/index.js'
import { changedFields } from '../../src/back-office/observation/diff/changed-fields.js'
import { decide, type Order, type OrderEvent, PAYMENT_METHODS, type RuleId } from '../../src/index.js'
import { histories } from '../arbitraries/histories.js'
import {
  accepted,
  approved,
  at,
  cancelled,
  completed,
  confirmed,
  correctionOpened,
  deleted,
  done,
  doubted,
  edited,
  invoicePrinted,
  NP_ID,
  OTHER_NP_ID,
  overridden,
  paymentChanged,
  rejected,
  reported,
  reportFailed,
  reportRequested,
  requested,
  reverted,
  SLIP,
  screeningFailed,
  screeningHeld,
} from '../support/an-event.js'
import { aCancelledOrder, anOrder, aSuspectOrder, aWizOrder, since } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'
import { unreadable } from '../support/unreadable.js'
import { lived } from './compared.js'
import { codesIn } from './seen.js'

const later = '2026-04-02T10:00:00+09:00'

const RUN = { seed: 20260503, numRuns: 500 }

describe('the fields that differ', () => {
  it('are all that an order has, but those that only count or date a change', () => {
    const order = anOrder({ in: 'screening_approved' })
    const named = Object.keys(order).filter((field) => !['orderNumber', 'statusSince', 'version'].includes(field))
    const other = Object.fromEntries(Object.keys(order).map((field) => [field, { stage: 'another', codes: [] }]))
    expect(
      changedFields(order, other as never)
        .map(({ field }) => field)
        .sort(),
    ).toStrictEqual(named.sort())
  })
})

const diffOf = (before: Order, later: Order): OrderDiff => diffOrders(before, later).unwrap()

const neverApproved = { receiptStatus: 'not_received', everApproved: false } as const
const rejectedWith = (more: Partial<ShownOrder>): ShownOrder => ({ paymentStatus: '審査NG', at: later, ...more })

describe('diffOrders', () => {
  it('READ-07: of a closed order whose transaction was cancelled before nothing was settled anew', () => {
    const live = { state: 'live', id: NP_ID } as const
    const closed = lived(
      anOrder({ in: 'screening_approved', npTransaction: live }),
      cancelled,
      done('cancel_in_np_console'),
    )
    expect(closed.npTransaction.state).toBe('cancelled')
    expect(diffOf(closed, closed)).toMatchObject({ kind: 'unchanged', course: [] })
  })

  it('READ-07: only what NP took on between the two, of an order that was closed before, was taken on late', () => {
    const closed = lived(anOrder({ in: 'screening_waiting' }), cancelled)
    const takenOn = lived(closed, approved)
    expect(diffOf(closed, takenOn).kind).toBe('closed')
    expect(diffOf(takenOn, takenOn)).toMatchObject({ kind: 'unchanged', course: [] })
    expect(
      diffOf(anOrder({ in: 'screening_waiting' }), lived(anOrder({ in: 'screening_waiting' }), accepted(), cancelled)),
    ).toMatchObject({ kind: 'operator' })
  })

  it('READ-07: nothing opens an order that was closed', () => {
    const closed = lived(anOrder({ in: 'screening_waiting' }), cancelled)
    const reopened = { ...closed, version: closed.version + 1, closed: null }
    expect(diffOf(closed, reopened)).toMatchObject({ kind: 'unexplained', course: [] })
    const live = { ...reopened, npTransaction: { state: 'live', id: NP_ID } } as const
    expect(diffOf(closed, live)).toMatchObject({ kind: 'unexplained', course: [] })
  })

  it('READ-07: no event cancels the transaction of an order that is open', () => {
    const open = anOrder({ in: 'screening_approved', npTransaction: { state: 'live', id: NP_ID } })
    const odd = { ...open, version: open.version + 1, npTransaction: { state: 'cancelled', id: NP_ID } } as const
    expect(diffOf(open, odd)).toMatchObject({ kind: 'unexplained', course: [] })
  })

  it.each<readonly [string, Order, readonly OrderEvent[], OrderDiff['kind']]>([
    ['LINK-07', anOrder({ in: 'screening_preparing' }), [requested, accepted(), approved], 'expected'],
    ['SHIP-01', anOrder({ in: 'screening_approved' }), [completed(), reportRequested, reported], 'operator'],
    ['SHIP-01', anOrder({ in: 'screening_approved' }), [completed({ slipNumber: '' })], 'operator'],
    [
      'SHIP-05, READ-09, CORR-03',
      anOrder({ in: 'needs_attention', deliveryStatus: 'shipped' }),
      [reverted, edited('items')],
      'operator',
    ],
    ['READ-10, CORR-02', anOrder({ in: 'screening_approved' }), [correctionOpened], 'approval_taken_back'],
    ['READ-21', anOrder({ in: 'screening_approved' }), [doubted], 'unexplained'],
    ['READ-21', aSuspectOrder({ in: 'screening_approved' }), [confirmed('screening_rejected')], 'operator'],
    ['SYNC-01', anOrder({ in: 'screening_waiting' }), [overridden('screening_on_hold')], 'operator'],
    ['CANC-01', anOrder({ in: 'screening_in_progress' }), [cancelled], 'operator'],
    [
      'LINK-07, CORR-02',
      anOrder({ in: 'screening_in_progress', npTransaction: { state: 'live', id: null } }),
      [approved, correctionOpened],
      'operator',
    ],
    ['SHIP-01', anOrder({ in: 'screening_approved' }), [completed({ carrier: 'ネコポス' })], 'operator'],
    [
      'LINK-07, SHIP-01',
      anOrder({ in: 'screening_waiting' }),
      [accepted(), approved, completed({ carrier: '第一貨物' })],
      'operator',
    ],
    [
      'LINK-07, SHIP-01',
      anOrder({ in: 'screening_on_hold', everApproved: true }),
      [approved, completed({ carrier: 'ネコポス' })],
      'operator',
    ],
    // READ-18: an order in 要確認 by such a carrier had a slip, though it keeps none.
    [
      'SHIP-01',
      anOrder({ in: 'screening_approved', openFollowUps: ['check_np_console'] }),
      [completed({ carrier: '第一貨物' })],
      'operator',
    ],
    [
      'LINK-07, SHIP-01',
      anOrder({ in: 'screening_on_hold', openFollowUps: ['check_np_console'] }),
      [approved, completed({ carrier: 'ネコポス' })],
      'operator',
    ],
    ['CORR-02, PAY-03', anOrder({ in: 'screening_on_hold' }), [correctionOpened, paymentChanged()], 'operator'],
  ])('%s: says what happened', (rules, before, events, kind) => {
    const diff = diffOf(before, lived(before, ...events))
    expect(diff.kind).toBe(kind)
    expect(diff.course).toStrictEqual(events.map(({ type }) => type))
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
    ['READ-15', anOrder({ in: 'screening_on_hold' }), screeningHeld('RE014'), 'expected'],
    [
      'READ-15',
      anOrder({ in: 'screening_approved', npTransaction: { state: 'live', id: null } }),
      accepted(),
      'expected',
    ],
  ])('%s: says what happened though the statuses are the same', (_, before, event, kind) => {
    expect(diffOf(before, lived(before, event))).toMatchObject({ kind, course: [event.type] })
  })

  it('READ-24: says nothing of codes that came in another order, or twice, as `decide` does', () => {
    const before = lived(anOrder({ in: 'screening_in_progress' }), screeningHeld('RE009', 'RE015'))
    for (const codes of [
      ['RE015', 'RE009'],
      ['RE009', 'RE015', 'RE009'],
    ]) {
      expect(decide(before, screeningHeld(...codes)).unwrap().changed).toBe(false)
      const after = { ...before, problem: { stage: 'screening', codes } } as const
      expect(diffOf(before, after)).toMatchObject({ kind: 'unchanged', course: [], changes: [] })
    }
  })

  it('READ-17: but of one code more it does, and of another stage', () => {
    const before = lived(anOrder({ in: 'screening_in_progress' }), screeningHeld('RE009'))
    const after = lived(before, screeningHeld('RE009', 'RE015'))
    expect(diffOf(before, after)).toMatchObject({ kind: 'expected', course: ['screening.held'] })
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
      ['CANC-01', anOrder({ in: 'screening_in_progress' }), cancelled],
      ['SYNC-01', anOrder({ in: 'screening_waiting' }), overridden('screening_on_hold')],
      ['READ-07', toCheck, done('ask_np_shipping_option')],
      ['READ-21', aSuspectOrder({ in: 'screening_approved' }), confirmed('screening_rejected')],
    ]
    for (const [rule, before, event] of acts) {
      const [act, ...more] = diffOf(before, lived(before, event)).findings
      expect(act).toStrictEqual({ code: 'operator_acted', rule, detail: event.type })
      // READ-09: 未配送 forgets that goods left, and nothing else does.
      expect(more.map(({ code }) => code)).toStrictEqual(rule === 'SHIP-05' ? ['goods_left_before'] : [])
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
    expect(diffOf(before, printed).course).toStrictEqual(['invoice.printed'])
    expect(diffOf(printed, lived(printed, done('check_np_console'))).course).toStrictEqual(['followUp.done'])
  })

  it('READ-07, PAY-06: what was settled is told as often as somebody settled something', () => {
    const openFollowUps = ['cancel_in_np_console', 'reset_receipt_status', 'check_np_console'] as const
    const before = aCancelledOrder({ openFollowUps, npTransaction: { state: 'live', id: NP_ID } })
    for (const count of [1, 2, 3]) {
      const settled = openFollowUps.slice(0, count).map((kind) => done(kind))
      expect(diffOf(before, lived(before, ...settled)).course).toStrictEqual(settled.map(({ type }) => type))
    }
  })

  it('CANC-01: what a cancel settles (READ-07), nobody settled', () => {
    const before = anOrder({ in: 'screening_approved', openFollowUps: ['complete_delivery_again'] })
    expect(diffOf(before, lived(before, cancelled)).course).toStrictEqual(['order.cancelled'])
  })

  it('READ-03: what is done to a suspect order confirms nothing', () => {
    const before = aSuspectOrder({ in: 'needs_attention', deliveryStatus: 'shipped' })
    expect(diffOf(before, lived(before, reverted)).course).toStrictEqual(['delivery.reverted'])
  })

  it.each([[['E0100061']], [['E0199999']], [[]]])(
    'FLOW-04: other codes in 要確認 are no hold, but come of a correction that was refused: %j',
    (codes) => {
      const before = lived(anOrder({ in: 'screening_preparing' }), screeningFailed('E0100048'))
      const after = lived(before, edited('items'), screeningFailed(...codes))
      expect(after.problem).toStrictEqual({ stage: 'screening', codes })
      const diff = diffOf(before, after)
      expect(diff).toMatchObject({ kind: 'operator', course: ['order.edited', 'screening.failed'] })
      expect(diff.findings).toStrictEqual([{ code: 'operator_acted', rule: 'CORR-03', detail: 'order.edited' }])
    },
  )

  it.each<readonly [string, readonly OrderEvent[], readonly string[]]>([
    ['', [], ['screening.failed']],
    [', then cancelled', [cancelled], ['screening.failed', 'order.cancelled']],
    [', then doubted', [doubted], ['screening.failed', 'sync.doubted']],
  ])('READ-20: NP isn’t said to have taken what it refused by a code that nobody knows%s', (_, events, steps) => {
    const before = anOrder({ in: 'screening_waiting', npTransaction: { state: 'requested', id: null } })
    const after = lived(before, screeningFailed('E0199999'), ...events)
    expect(after.npTransaction.state).toBe('none')
    expect(diffOf(before, after).course).toStrictEqual(steps)
  })

  it('CORR-03: a correction that brought an order back to 審査OK, under another NP取引ID', () => {
    const before = anOrder({ in: 'screening_approved', npTransaction: { state: 'live', id: NP_ID } })
    const events = [correctionOpened, edited('items'), requested, accepted(OTHER_NP_ID), approved]
    expect(diffOf(before, lived(before, ...events))).toMatchObject({
      kind: 'operator',
      course: ['correction.opened', 'order.edited', 'screening.requested', 'screening.accepted', 'screening.approved'],
    })
  })

  describe('CORR-03: a correction that brought an order back to all that it was', () => {
    const ROUND = [correctionOpened, edited('items'), requested, accepted(), approved] as const
    const live = anOrder({ in: 'screening_approved', npTransaction: { state: 'live', id: NP_ID } })

    it.each<readonly [string, Order, readonly OrderEvent[]]>([
      ['審査OK', live, ROUND],
      ['審査中', anOrder({ in: 'screening_in_progress' }), [screeningFailed(), edited('items'), requested, accepted()]],
      [
        '要確認',
        lived(anOrder({ in: 'screening_preparing' }), screeningFailed()),
        [edited('items'), screeningFailed()],
      ],
    ])('%s: the time since when says so', (_, before, events) => {
      const diff = diffOf(
        { ...before, statusSince: since },
        lived(before, ...events.map((event) => ({ ...event, at: later }))),
      )
      expect(diff).toMatchObject({ kind: 'operator', course: events.map(({ type }) => type), changes: [] })
    })

    it('READ-26: one that was adopted anew, or changed no more often than that takes, is what it was', () => {
      for (const version of [live.version, live.version + ROUND.length - 1]) {
        expect(diffOf(live, { ...live, version, statusSince: later })).toMatchObject({ kind: 'unchanged', course: [] })
      }
    })

    it('READ-13: nor is one whose e-mail address was edited, however often: the time since is the same', () => {
      const before = lived(anOrder({ in: 'screening_preparing' }), screeningFailed())
      const emails = Array.from({ length: 9 }, () => edited('email'))
      expect(diffOf(before, lived(before, ...emails))).toMatchObject({ kind: 'unchanged', course: [] })
    })

    it('nor does anything say so of what can’t be corrected', () => {
      const final = anOrder({ in: 'shipment_report_completed' })
      const kind = diffOf(final, { ...final, version: final.version + 9, statusSince: later }).kind
      expect(kind).toBe('unchanged')
    })
  })

  it.each([
    ['confirmed', [reverted, confirmed('screening_approved')]],
    ['confirmed, and then cancelled', [reverted, confirmed('screening_approved'), cancelled]],
  ] as const)('READ-09, READ-03: goods of a doubted order were put back to 未配送, and it was %s', (_, events) => {
    const before = aSuspectOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })
    const diff = diffOf(before, lived(before, ...events))
    expect(diff.course).toStrictEqual(events.map(({ type }) => type))
    expect(diff.findings.map(({ code }) => code)).toContain('goods_left_before')
  })

  it('READ-21: goods of a doubted order that are still shown as shipped weren’t put back', () => {
    const before = aSuspectOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })
    expect(diffOf(before, lived(before, confirmed('screening_approved'))).course).toStrictEqual(['sync.confirmed'])
  })

  describe('SHIP-11: what came by an unknown way and was reported after all', () => {
    const unsure = lived(anOrder({ in: 'screening_approved' }), completed({ channel: 'other' }))
    const takenUp = (paymentStatus: string) => observe(unsure, { paymentStatus, at }).unwrap()

    it.each([
      ['出荷報告(準備中)', []],
      ['出荷報告中', ['shipment.requested']],
      ['出荷報告完了', ['shipment.requested', 'shipment.reported']],
    ])('%s: the link went on, as was observed', (paymentStatus, course) => {
      const { order, kind } = takenUp(paymentStatus)
      expect(diffOf(unsure, order)).toMatchObject({ kind, course })
      expect(kind).toBe('expected')
    })

    it('READ-21: with more than that brings, it is unexplained', () => {
      const { order } = takenUp('出荷報告中')
      expect(diffOf(unsure, { ...order, paymentFee: 1 }).kind).toBe('unexplained')
    })

    it.each([
      ['SYNC-01: the look that a refusal without a code leaves', 'クロネコヤマト', ['check_np_console']],
      ['READ-06: asking NP of a carrier that the link doesn’t report', '第一貨物', ['ask_np_shipping_option']],
    ] as const)('%s, recorded in between, isn’t taken for 未配送 and 配送完了', (_, carrier, kinds) => {
      const { order, findings } = observe(unsure, {
        paymentStatus: '要確認',
        deliveryStatus: '配送完了',
        carrier,
        slipNumber: SLIP,
        at,
      }).unwrap()
      expect(findings.map(({ code }) => code)).toContain('shipment_taken_up')
      const direct = diffOf(unsure, order).course
      const recorded = lived(order, ...kinds.map(done))
      expect(recorded.openFollowUps).toStrictEqual([])
      expect(diffOf(unsure, recorded)).toMatchObject({ kind: 'operator', course: [...direct, 'followUp.done'] })
      const opened: Order = { ...recorded, openFollowUps: ['reset_receipt_status'] }
      expect(diffOf(unsure, opened).course, 'nothing of the link’s opens that').not.toStrictEqual(direct)
      expect(diffOf(unsure, opened).course).not.toStrictEqual([...direct, 'followUp.done'])
    })

    it.each(['クロネコヤマト', '第一貨物'])(
      'READ-04: with %s of a wiz order, too, of which nobody recorded the printing',
      (carrier) => {
        const shown = { deliveryStatus: '配送完了', carrier, slipNumber: SLIP, at }
        const wiz = aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })
        const before = observe(wiz, { paymentStatus: '審査OK', ...shown }).unwrap().order
        const { course, kind, order } = observe(before, { paymentStatus: '要確認', ...shown }).unwrap()
        expect(course).not.toContain('delivery.completed')
        expect(diffOf(before, order)).toMatchObject({ course, kind })
        // READ-11: one that was recorded, and isn't any more, tells of an edit.
        const printed: Order = { ...before, invoicePrintedAt: before.statusSince }
        expect(diffOf(printed, order).course).not.toStrictEqual(course)
      },
    )

    it('READ-05, SHIP-05: what was completed again after the check was', () => {
      const again = lived(unsure, done('check_np_console'), reverted, completed())
      expect(diffOf(unsure, again)).toMatchObject({ kind: 'operator' })
    })
  })

  it('CORR-03: a correction that brought an order back to 審査保留, under another NP取引ID, without an approval', () => {
    const before = lived(anOrder({ in: 'screening_in_progress' }), screeningHeld('RE009'))
    const events = [correctionOpened, edited('items'), requested, accepted(OTHER_NP_ID), screeningHeld('RE009')]
    const after = lived(before, ...events)
    expect(after.everApproved).toBe(false)
    expect(diffOf(before, after)).toMatchObject({ kind: 'operator', course: events.map(({ type }) => type) })
    const adopted = { everApproved: null } as const
    expect(diffOf({ ...before, ...adopted }, { ...after, ...adopted }).course).toHaveLength(events.length)
  })

  it('SHIP-05, FLOW-04: a correction that NP approved once more, and another report that it refused by other codes', () => {
    const before = lived(anOrder({ in: 'screening_approved' }), completed(), reportFailed('E0100114'))
    const events = [reverted, edited('items'), requested, accepted(OTHER_NP_ID), approved, completed()]
    const after = lived(before, ...events, reportFailed('E0100115'))
    expect(diffOf(before, after)).toMatchObject({
      kind: 'operator',
      course: [...events, reportFailed()].map(({ type }) => type),
    })
  })

  it('READ-26, SHIP-01: goods of which no approval is shown left for no other reason: that is unexplained', () => {
    const shipped = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', everApproved: null })
    const other = { ...shipped, version: 4, problem: { stage: 'screening', codes: ['E0100061'] } } as const
    expect(diffOf(shipped, other)).toMatchObject({ kind: 'unexplained', course: [] })
    const before = anOrder({ in: 'screening_preparing' })
    for (const everApproved of [false, null]) {
      expect(diffOf(before, { ...shipped, everApproved })).toMatchObject({ kind: 'unexplained', course: [] })
    }
  })

  it('READ-10: one that was approved before isn’t taken for approved once more where a hold leads there as well', () => {
    const npTransaction = { state: 'none', id: null } as const
    const before = anOrder({ in: 'screening_in_progress', npTransaction, everApproved: true })
    const after = anOrder({ in: 'screening_preparing', npTransaction, everApproved: true })
    expect(diffOf(before, after).course).toStrictEqual(['screening.held', 'correction.opened', 'order.edited'])
  })

  it.each<readonly [string, Partial<Order>]>([
    ['another fee', { paymentFee: 1 }],
    ['another service', { service: 'np_atobarai_wiz' }],
    ['another 入金ステータス', { receiptStatus: 'not_received' }],
    ['another payment method', { paymentMethod: PAYMENT_METHODS.bank_transfer }],
    ['a rejection by NP', { npTransaction: { state: 'rejected', id: null } }],
    ['a follow-up more', { openFollowUps: ['ask_np_shipping_option'] }],
  ])('READ-21: %s in 審査OK is unexplained, since no event brings that', (_, changed) => {
    const before = anOrder({ in: 'screening_approved' })
    const diff = diffOf(before, { ...before, version: before.version + 1, ...changed })
    expect(diff).toMatchObject({ kind: 'unexplained', course: [] })
    expect(diff.findings).toStrictEqual([{ code: 'unexplained', rule: 'READ-21', detail: 'screening_approved' }])
    expect(diff.changes).toHaveLength(1)
  })

  it('FLOW-06: so is another shipment in 出荷報告完了', () => {
    const before = lived(anOrder({ in: 'screening_approved' }), completed(), reportRequested, reported)
    const after = lived(
      anOrder({ in: 'screening_approved' }),
      completed({ slipNumber: '1234-5678' }),
      reportRequested,
      reported,
    )
    const diff = diffOf(before, { ...after, version: before.version + 1 })
    expect(diff).toMatchObject({ kind: 'unexplained', course: [], changes: [{ field: 'shipment' }] })
  })

  it.each<readonly [string, Order, OrderEvent]>([
    ['a hold in 審査OK', anOrder({ in: 'screening_approved' }), screeningHeld('RE009')],
    ['a rejection in 審査OK', anOrder({ in: 'screening_approved' }), rejected('NG001')],
    ['another NP取引ID in 審査OK', anOrder({ in: 'screening_approved' }), accepted(OTHER_NP_ID)],
    [
      'a hold of an order that is being reported',
      anOrder({ in: 'shipment_report_in_progress' }),
      screeningHeld('RE009'),
    ],
    ['an approval in 審査NG', anOrder({ in: 'screening_rejected' }), approved],
    ['nothing: somebody doubts it', anOrder({ in: 'screening_approved' }), doubted],
  ])('READ-15, READ-21: whom a doubt is by isn’t told, whether NP contradicted by %s', (_, before, event) => {
    const after = lived(before, event)
    expect(after.syncTrust).toBe('suspect')
    const diff = diffOf(before, after)
    expect(diff).toMatchObject({ kind: 'unexplained', course: ['sync.doubted'], next: [{ step: 'confirm_sync' }] })
    expect(diff.findings).toStrictEqual([{ code: 'sync_doubted', rule: 'READ-21', detail: null }])
  })

  it.each<readonly [string, Order, readonly OrderEvent[], OrderDiff['kind']]>([
    [
      'READ-15: NP took it under another NP取引ID the second time',
      anOrder({ in: 'screening_waiting' }),
      [accepted(), accepted(OTHER_NP_ID)],
      'unexplained',
    ],
    [
      'READ-15: NP approved it, then held it',
      anOrder({ in: 'screening_in_progress', npTransaction: { state: 'live', id: NP_ID } }),
      [approved, screeningHeld('RE009')],
      'unexplained',
    ],
    [
      'READ-15: NP rejected it, then approved it',
      anOrder({ in: 'screening_in_progress', npTransaction: { state: 'live', id: NP_ID } }),
      [rejected('NG001'), approved],
      'unexplained',
    ],
    [
      'SHIP-08: the invoice was printed before NP contradicted itself',
      aWizOrder({ in: 'screening_in_progress', invoicePrintedAt: null, npTransaction: { state: 'live', id: NP_ID } }),
      [approved, invoicePrinted, rejected('NG001')],
      'operator',
    ],
    [
      'READ-15: NP contradicted the NP取引ID that it had told late',
      anOrder({ in: 'shipment_report_in_progress', npTransaction: { state: 'live', id: null } }),
      [reported, accepted(), accepted(OTHER_NP_ID)],
      'unexplained',
    ],
    [
      'FLOW-05: the report went on',
      anOrder({ in: 'shipment_report_preparing' }),
      [reportRequested, doubted],
      'unexplained',
    ],
    [
      'FLOW-04: NP refused it by a code that nobody knows',
      anOrder({ in: 'screening_waiting', npTransaction: { state: 'requested', id: null } }),
      [screeningFailed('E0199999'), doubted],
      'unexplained',
    ],
    ['SHIP-09: the goods left', anOrder({ in: 'screening_approved' }), [completed(), doubted], 'operator'],
    [
      'READ-10: the approval was taken back',
      anOrder({ in: 'screening_approved' }),
      [correctionOpened, doubted],
      'approval_taken_back',
    ],
    [
      'READ-07: it was cancelled then, which settles what was left to do',
      anOrder({ in: 'screening_waiting', openFollowUps: ['report_in_np_console'] }),
      [accepted(), doubted, cancelled],
      'operator',
    ],
    [
      'PAY-03: it is paid otherwise since',
      anOrder({ in: 'screening_in_progress', paymentFee: 330, npTransaction: { state: 'live', id: NP_ID } }),
      [rejected('NG001'), doubted, paymentChanged()],
      'operator',
    ],
    [
      'READ-06: its goods left, by a carrier that isn’t kept whole',
      anOrder({ in: 'screening_approved' }),
      [completed({ carrier: 'x'.repeat(99) }), doubted],
      'operator',
    ],
    [
      'CANC-01: it was cancelled then',
      anOrder({ in: 'screening_waiting' }),
      [accepted(), doubted, cancelled],
      'operator',
    ],
  ])('READ-21: an order that moved and came into doubt wasn’t overridden. %s', (_, before, events, kind) => {
    const after = lived(before, ...events)
    expect(after.syncTrust).toBe('suspect')
    const diff = diffOf(before, after)
    expect(diff.kind).toBe(kind)
    const contradicts = ({ type }: OrderEvent, at: number) => type.startsWith('screening.') && at === events.length - 1
    expect(diff.course).toStrictEqual(events.map((event, at) => (contradicts(event, at) ? 'sync.doubted' : event.type)))
    const codes = diff.findings.map(({ code, detail }) => `${code} ${detail}`)
    expect(codes).toContain('sync_doubted null')
    expect(codes).not.toContain('operator_acted status.overridden')
  })

  it.each<readonly [string, Order, readonly OrderEvent[]]>([
    ['NP says nothing of what is shown', anOrder({ in: 'screening_waiting' }), [overridden('screening_approved')]],
    [
      'nothing of the link leads there',
      anOrder({ in: 'shipment_report_in_progress' }),
      [done('check_np_console'), overridden('screening_on_hold'), done('check_np_console')],
    ],
    [
      'the link has one step there',
      anOrder({ in: 'shipment_report_preparing' }),
      [overridden('shipment_report_in_progress')],
    ],
    [
      'the sync was in doubt before',
      aSuspectOrder({ in: 'screening_waiting' }),
      [doubted, overridden('screening_in_progress')],
    ],
    ['NP has nothing of it', anOrder({ in: 'screening_preparing' }), [overridden('screening_waiting'), cancelled]],
  ])('READ-12: an order that moved and came into doubt was overridden, where %s', (_, before, events) => {
    const diff = diffOf(before, lived(before, ...events))
    expect(diff.kind).toBe('operator')
    expect(diff.course).toContain('status.overridden')
    expect(diff.course).not.toContain('sync.doubted')
  })

  it.each(['screening_approved', 'shipment_report_in_progress'] as const)(
    'SYNC-02: %s that was overridden to 審査NG: NP’s approval may stand, as an observation says of it',
    (status) => {
      const before = anOrder({ in: status })
      const diff = diffOf(before, lived(before, overridden('screening_rejected')))
      expect(diff).toMatchObject({ kind: 'approval_taken_back', course: ['status.overridden'] })
      expect(diff.findings.map(({ code }) => code)).toStrictEqual(['rejected_unseen'])
    },
  )

  it('SYNC-01: what NP hadn’t approved and is set to 審査NG was set by an operator', () => {
    const before = anOrder({ in: 'screening_on_hold', everApproved: false })
    const diff = diffOf(before, lived(before, overridden('screening_rejected')))
    expect(diff.findings).toStrictEqual([{ code: 'operator_acted', rule: 'SYNC-01', detail: 'status.overridden' }])
  })

  it.each<readonly [string, Order, ShownOrder]>([
    [
      'an approval that 入金完了 shows',
      anOrder({ in: 'screening_in_progress', ...neverApproved }),
      rejectedWith({ receiptStatus: '入金完了' }),
    ],
    [
      'goods put back behind a report',
      anOrder({ in: 'shipment_report_preparing' }),
      rejectedWith({ deliveryStatus: '未配送' }),
    ],
    ['another NP取引ID', anOrder({ in: 'screening_approved' }), rejectedWith({ npTransactionId: OTHER_NP_ID })],
    [
      'an NP取引ID that wasn’t known',
      anOrder({ in: 'screening_approved', npTransaction: { state: 'live', id: null } }),
      rejectedWith({ npTransactionId: OTHER_NP_ID }),
    ],
  ])('SYNC-02, READ-12: 審査NG behind %s: the same as was observed', (_, before, shown) => {
    const observation = observe(before, shown).unwrap()
    expect(codesIn(observation)).toContain('rejected_unseen')
    const { kind, course, findings } = diffOrders(before, observation.order).unwrap()
    expect({ kind, course }).toStrictEqual({ kind: observation.kind, course: observation.course })
    const ofMoment = ['reason_not_shown', 'receipt_differs']
    expect(findings).toStrictEqual(observation.findings.filter(({ code }) => !ofMoment.includes(code)))
  })

  it.each<readonly [string, Order, readonly OrderEvent[], readonly string[]]>([
    [
      'CORR-02: no correction was opened in 審査OK',
      aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }),
      [invoicePrinted, overridden('screening_waiting')],
      ['status.overridden'],
    ],
    [
      'READ-15: nor after an answer that contradicted it',
      anOrder({ in: 'screening_approved' }),
      [screeningHeld('RE009'), overridden('screening_waiting')],
      ['status.overridden'],
    ],
    [
      'FLOW-04: the link didn’t fail, nor was anything corrected',
      anOrder({ in: 'shipment_report_in_progress', deliveryStatus: 'not_shipped', shipment: null }),
      [rejected('NG001'), overridden('screening_preparing')],
      ['status.overridden'],
    ],
    [
      'CANC-01: the cancel is one of the changes',
      anOrder({ in: 'screening_in_progress' }),
      [overridden('needs_attention'), cancelled],
      ['status.overridden', 'order.cancelled'],
    ],
    [
      'READ-07: it was cancelled at NP then',
      anOrder({ in: 'screening_in_progress' }),
      [overridden('screening_waiting'), cancelled, done('cancel_in_np_console')],
      ['status.overridden', 'order.cancelled'],
    ],
    [
      'CANC-01: nor is a cancel a change more, to correct it by',
      anOrder({ in: 'needs_attention', npTransaction: { state: 'live', id: NP_ID } }),
      [doubted, overridden('screening_waiting'), cancelled],
      ['status.overridden', 'order.cancelled'],
    ],
    [
      'READ-07: NP took it on after its end',
      anOrder({ in: 'screening_preparing' }),
      [overridden('screening_on_hold'), cancelled, approved],
      ['status.overridden', 'order.cancelled'],
    ],
    [
      'READ-03: 未配送 doesn’t need the sync',
      aSuspectOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }),
      [reverted, overridden('screening_on_hold')],
      ['delivery.reverted', 'status.overridden'],
    ],
  ])('SYNC-01: more steps than the order had changes are none of its course. %s', (_, before, events, course) => {
    const after = lived(before, ...events)
    expect(after.version - before.version).toBe(events.length)
    expect(diffOf(before, after)).toMatchObject({ kind: 'operator', course })
  })

  it.each<readonly [string, Order, readonly OrderEvent[], readonly string[]]>([
    [
      'NP rejected it',
      aSuspectOrder({ in: 'screening_approved', receiptStatus: 'received', everApproved: true }),
      [confirmed('screening_rejected'), approved],
      [],
    ],
    [
      'NP rejected it, before it was cancelled',
      aSuspectOrder({ in: 'screening_in_progress', npTransaction: { state: 'live', id: NP_ID } }),
      [confirmed('screening_rejected'), approved, cancelled],
      ['order.cancelled'],
    ],
    [
      'NP approved it',
      aSuspectOrder({ in: 'screening_rejected', npTransaction: { state: 'rejected', id: NP_ID } }),
      [confirmed('screening_approved'), accepted(OTHER_NP_ID)],
      [],
    ],
    [
      'NP has it',
      aSuspectOrder({ in: 'screening_waiting', npTransaction: { state: 'requested', id: null } }),
      [confirmed('screening_in_progress'), doubted],
      [],
    ],
  ])('READ-12, READ-21: an override doesn’t tell what NP did, a confirmation does: %s', (_, before, events, ending) => {
    const diff = diffOf(before, lived(before, ...events))
    expect(diff).toMatchObject({ kind: 'operator', course: ['sync.confirmed', 'sync.doubted', ...ending] })
    expect(diff.findings.slice(0, 2).map(({ code, detail }) => `${code} ${detail}`)).toStrictEqual([
      'operator_acted sync.confirmed',
      'sync_doubted null',
    ])
  })

  it('READ-12: nor does it tell of another NP取引ID, though the order was closed since', () => {
    const before = aSuspectOrder({ in: 'screening_waiting', npTransaction: { state: 'requested', id: null } })
    const after = lived(before, confirmed('screening_approved'), accepted(), doubted, cancelled)
    expect(diffOf(before, after)).toMatchObject({ kind: 'unexplained', course: [] })
  })

  it('FLOW-07: an approval that an order shows for the first time is part of its course, whatever else is', () => {
    const before = anOrder({ in: 'screening_in_progress', npTransaction: { state: 'live', id: NP_ID } })
    const after = lived(before, approved, completed({ carrier: '第一貨物' }), reverted)
    expect(diffOf(before, after).course).toContain('screening.approved')
  })

  it('READ-26: no approval is made up that an order doesn’t show', () => {
    const before = anOrder({ in: 'screening_in_progress' })
    const after = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', everApproved: null, version: 9 })
    expect(diffOf(before, after)).toMatchObject({ kind: 'unexplained', course: [] })
  })

  it('READ-17: 要確認 without codes, by an operator, was opened in 審査OK, which it had been before', () => {
    const before = anOrder({
      in: 'screening_in_progress',
      npTransaction: { state: 'live', id: NP_ID },
      everApproved: true,
      receiptStatus: 'received',
    })
    expect(diffOf(before, lived(before, approved, correctionOpened))).toMatchObject({
      kind: 'operator',
      course: ['screening.approved', 'correction.opened'],
    })
  })

  it.each<readonly [string, readonly OrderEvent[], string]>([
    ['cancelled', [cancelled], 'order.cancelled'],
    ['deleted', [deleted], 'order.cancelled'],
    ['cancelled in doubt', [doubted, cancelled], 'order.cancelled'],
    [
      'paid otherwise while its display said 審査NG',
      [overridden('screening_rejected'), paymentChanged()],
      'paymentMethod.changed',
    ],
    ['paid otherwise by way of 要確認', [correctionOpened, paymentChanged()], 'paymentMethod.changed'],
  ])('CANC-01: the parcel of an order in 審査OK that was %s is to be stopped', (_, events, act) => {
    const before = anOrder({ in: 'screening_approved' })
    const diff = diffOf(before, lived(before, ...events))
    expect(diff.kind).toBe('approval_taken_back')
    expect(diff.findings[0]).toStrictEqual({ code: 'closed_after_approval', rule: 'CANC-01', detail: act })
    expect(explainAnswer(diff, 'en').split('Stop the parcel')).toHaveLength(2)
    // And what was done is said once.
    expect(diff.findings.filter(({ detail }) => detail === act)).toHaveLength(1)
  })

  it('CANC-01: that is said as well where nothing explains what the order shows', () => {
    const before = anOrder({ in: 'screening_approved' })
    const diff = diffOf(before, { ...lived(before, cancelled), paymentStatus: 'shipment_report_completed' })
    expect(diff.kind).toBe('unexplained')
    expect(diff.findings.map(({ code }) => code)).toStrictEqual(['closed_after_approval', 'unexplained'])
  })

  it('CANC-01: nor by an order that is older', () => {
    const before = anOrder({ in: 'screening_approved', version: 9 })
    const { findings, kind } = diffOf(before, { ...lived(before, cancelled), version: 8 })
    expect([kind, ...findings.map(({ code }) => code)]).toStrictEqual(['outdated', 'older_than_known'])
  })

  it.each<readonly [string, Order, readonly OrderEvent[]]>([
    ['had left', anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }), [cancelled]],
    ['left in between', anOrder({ in: 'screening_approved' }), [completed({ slipNumber: '' }), cancelled]],
    ['weren’t to leave', anOrder({ in: 'screening_in_progress' }), [cancelled]],
    ['were to stay since an earlier cancel', aCancelledOrder(), [done('cancel_in_np_console')]],
  ])('CANC-01: but not where the goods %s', (_, before, events) => {
    const diff = diffOf(before, lived(before, ...events))
    expect(diff.kind).toBe('operator')
    expect(diff.findings.map(({ code }) => code)).not.toContain('closed_after_approval')
  })

  it('READ-21: a doubted order can be doubted anew, once its check is settled', () => {
    const before = aSuspectOrder({ in: 'screening_approved', openFollowUps: [] })
    expect(diffOf(before, lived(before, doubted))).toMatchObject({ kind: 'unexplained', course: ['sync.doubted'] })
  })

  it('READ-08: what a cancel opens of a doubted order is no doubt', () => {
    const before = aSuspectOrder({ in: 'shipment_report_in_progress', openFollowUps: [] })
    const after = lived(before, cancelled)
    expect(after.openFollowUps).toContain('check_np_console')
    expect(diffOf(before, after).course).toStrictEqual(['order.cancelled'])
  })

  it('READ-21: beside what an operator did, a doubt is said as well', () => {
    const before = anOrder({ in: 'screening_in_progress' })
    const diff = diffOf(before, lived(before, doubted, cancelled))
    expect(diff).toMatchObject({ kind: 'operator', course: ['sync.doubted', 'order.cancelled'] })
    expect(diff.findings.map(({ code, detail }) => [code, detail])).toStrictEqual([
      ['sync_doubted', null],
      ['operator_acted', 'order.cancelled'],
    ])
  })

  it('FLOW-02: NP took the request under an id that the order shows now, though a check is open', () => {
    const before = anOrder({ in: 'screening_waiting', openFollowUps: ['check_np_console'] })
    expect(diffOf(before, lived(before, accepted()))).toMatchObject({
      kind: 'expected',
      course: ['screening.accepted'],
    })
  })

  it('READ-07: a closed order doesn’t open again', () => {
    const before = aCancelledOrder()
    const diff = diffOf(before, { ...before, closed: null })
    expect(diff).toMatchObject({ kind: 'unexplained', course: [] })
    expect(diff.findings).toStrictEqual([{ code: 'unexplained', rule: 'READ-21', detail: 'screening_approved' }])
  })

  it.each([
    ['approved', [approved]],
    ['held', [screeningHeld('RE009')]],
  ] as const)('READ-07: NP’s late answer to a closed order has to be cancelled there: %s', (_, events) => {
    const before = aCancelledOrder({ openFollowUps: [], npTransaction: { state: 'none', id: null } })
    const diff = diffOf(before, lived(before, ...events))
    expect(diff).toMatchObject({ kind: 'closed', course: [], next: [{ step: 'settle_follow_ups' }] })
    expect(diff.changes.map(({ field }) => field)).toStrictEqual(['npTransaction', 'openFollowUps'])
    expect(diff.findings).toStrictEqual([{ code: 'live_after_closing', rule: 'READ-07', detail: before.paymentStatus }])
  })

  it.each([
    anOrder({ in: 'screening_rejected' }),
    anOrder({ in: 'needs_attention' }),
    lived(anOrder({ in: 'screening_approved' }), correctionOpened),
    lived(anOrder({ in: 'shipment_report_in_progress' }), reportFailed('E0100110')),
  ])(
    'PAY-03, PAY-06: another payment method is all that happened, whatever it makes of 入金完了: $paymentStatus',
    (order) => {
      for (const everApproved of [true, false, null]) {
        for (const receiptStatus of ['received', 'not_received'] as const) {
          const before = { ...order, everApproved, receiptStatus }
          const diff = diffOf(before, lived(before, paymentChanged()))
          expect(diff.course).toStrictEqual(['paymentMethod.changed'])
          expect(diff.findings.map(({ code }) => code)).not.toContain('link_moved_on')
        }
      }
    },
  )

  describe('CORR-03, FLOW-07: a 要確認 that was 審査OK, and once more since', () => {
    const ROUND = [edited('items'), requested, accepted(), approved, correctionOpened] as const
    const opened = lived(
      anOrder({ in: 'screening_approved', npTransaction: { state: 'live', id: NP_ID } }),
      correctionOpened,
    )

    it('PAY-06: what the payment method’s change leaves as it is tells so', () => {
      const before = lived(opened, edited('items'), screeningFailed('E0100060'))
      const events = [...ROUND, paymentChanged()]
      const diff = diffOf(before, lived(before, ...events))
      expect(diff.course).toStrictEqual(events.map(({ type }) => type))
    })

    it('READ-26: so does 入金完了, where it was met without', () => {
      const before = { ...opened, receiptStatus: 'not_received' } as const
      const diff = diffOf(before, lived(before, ...ROUND))
      expect(diff.course).toStrictEqual(ROUND.map(({ type }) => type))
      expect(diff.changes.map(({ field }) => field)).toStrictEqual(['receiptStatus'])
    })
  })

  it('READ-07: that is said beside a follow-up that somebody settled', () => {
    const before = aCancelledOrder({ openFollowUps: ['check_np_console'], npTransaction: { state: 'none', id: null } })
    const diff = diffOf(before, lived(before, approved, done('check_np_console')))
    expect(diff).toMatchObject({ kind: 'closed', course: ['followUp.done'] })
    expect(diff.findings.map(({ code }) => code)).toStrictEqual(['live_after_closing', 'operator_acted'])
  })

  it('READ-07: a late answer that somebody has seen to is said by what they did', () => {
    const before = aCancelledOrder({ openFollowUps: [], npTransaction: { state: 'none', id: null } })
    const diff = diffOf(before, lived(before, approved, done('cancel_in_np_console')))
    expect(diff).toMatchObject({ kind: 'operator', course: ['followUp.done'] })
  })

  it('nothing happened between an order and itself', () => {
    const order = anOrder({ in: 'screening_on_hold' })
    const diff = diffOf(order, order)
    expect(diff).toMatchObject({ kind: 'unchanged', course: [], changes: [] })
    expect(diff.findings).toStrictEqual([{ code: 'as_known', rule: 'LINK-06', detail: 'screening_on_hold' }])
  })

  it('LINK-06: a lower version is outdated, and nothing is made of it', () => {
    const later = lived(anOrder({ in: 'screening_preparing' }), requested)
    const diff = diffOf(later, anOrder({ in: 'screening_preparing' }))
    expect(diff).toMatchObject({ kind: 'outdated', course: [] })
    expect(diff.findings).toStrictEqual([{ code: 'older_than_known', rule: 'LINK-06', detail: 'screening_preparing' }])
  })

  it('FLOW-06: what leads nowhere is unexplained', () => {
    const done = anOrder({ in: 'shipment_report_completed' })
    const other = anOrder({ in: 'screening_approved', version: 9 })
    expect(diffOf(done, other)).toMatchObject({ kind: 'unexplained', course: [] })
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
    expect(faultOf(order, { ...order, npTransaction: unreadable(npTransaction, 'state') })).toBe('after')
    const once = { ...order, npTransaction: throwsWhenReadAgain(npTransaction, 'state') }
    expect(diffOrders(order, once)).toStrictEqual(diffOrders(order, order))
  })

  it(`lists exactly what changed between two orders of a history, and explains each pair (seed ${RUN.seed})`, () => {
    fc.assert(
      fc.property(histories(20), ({ start, events }) => {
        let now = start
        for (const event of events) {
          const decided = decide(now, event)
          if (!decided.ok) continue
          const { changes, kind, course } = diffOf(now, decided.val.order)
          const merged: Order = Object.assign(
            { ...now },
            ...changes.map((change) => ({ [change.field]: change.after })),
          )
          const { statusSince, version } = decided.val.order
          expect({ ...merged, statusSince, version }).toStrictEqual(decided.val.order)
          // READ-15, READ-21: whom a doubt is by isn't told.
          if (kind === 'unexplained') expect(course).toStrictEqual(['sync.doubted'])
          if (changes.length > 0) expect(kind).not.toBe('unchanged')
          // READ-07: NP took a closed order on after all.
          if (changes.length > 0 && course.length === 0) expect(kind).toBe('closed')
          if (now.paymentStatus !== decided.val.order.paymentStatus) expect(course.length).toBeGreaterThan(0)
          now = decided.val.order
        }
      }),
      RUN,
    )
  })
})
