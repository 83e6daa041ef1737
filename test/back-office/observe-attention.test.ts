import { describe, expect, it } from 'vitest'
import type { ShownOrder } from '../../src/back-office/index.js'
import { decide, PAYMENT_METHODS } from '../../src/index.js'
import { cancelled, correctionOpened, NP_ID, OTHER_NP_ID, paymentChanged } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { seen } from './seen.js'

const NONE = { state: 'none', id: null } as const
const REQUESTED = { state: 'requested', id: null } as const

const preparing = anOrder({ in: 'screening_preparing', npTransaction: NONE, everApproved: false })
const waiting = anOrder({ in: 'screening_waiting', npTransaction: REQUESTED, everApproved: false })
const shown = { paymentStatus: '要確認', deliveryStatus: '未配送' } as const

describe('observe: 要確認 of an order of which nobody saw what NP made of it', () => {
  const cases: readonly (readonly [string, Partial<ShownOrder>, 'requested' | 'none' | 'live'])[] = [
    ['READ-20, READ-26: nothing of its cause is shown: NP may have taken the request', {}, 'requested'],
    ['READ-20: an empty list of codes shows nothing', { problemCodes: [] }, 'requested'],
    ['FLOW-04: a code by which NP refuses a request: it holds nothing', { problemCodes: ['E0100048'] }, 'none'],
    ['FLOW-03: a code of a hold: NP screened it, and somebody corrects it', { problemCodes: ['RE009'] }, 'live'],
    ['READ-20: a code that nobody knows is no refusal', { problemCodes: ['E0100048', 'E0199999'] }, 'live'],
    ['FLOW-04: a code about a shipment: NP must have had the order before', { problemCodes: ['E0100110'] }, 'live'],
    ['FLOW-02: an NP取引ID: NP has it', { npTransactionId: NP_ID }, 'live'],
    [
      'FLOW-02: or had it, whatever it says of a request',
      { npTransactionId: NP_ID, problemCodes: ['E0100048'] },
      'live',
    ],
  ]

  for (const [from, order] of [
    ['審査待ち(準備中)', preparing],
    ['審査待ち', waiting],
  ] as const) {
    it.each(cases)(`${from}: %s`, (_, more, state) => {
      const observation = seen(order, { ...shown, ...more })
      expect(observation.kind).toBe('expected')
      expect(observation.order).toMatchObject({
        paymentStatus: 'needs_attention',
        syncTrust: 'linked',
        npTransaction: { state, id: more.npTransactionId ?? null },
        everApproved: false,
        openFollowUps: [],
      })
      expect(observation.order.problem?.codes ?? []).toStrictEqual(more.problemCodes ?? [])
    })

    it.each(cases)(`READ-08: ${from}: %s: so is what is left to cancel at NP`, (_, more, state) => {
      const { order: now } = seen(order, { ...shown, ...more })
      const changed = decide(now, paymentChanged(PAYMENT_METHODS.bank_transfer))
      const opened = changed.ok ? changed.val.opened : null
      expect(opened).toStrictEqual(state === 'none' ? [] : ['cancel_in_np_console'])
    })

    it(`FLOW-07, READ-10: ${from}: an 入金完了 that is new shows an approval that was given up since`, () => {
      const { kind, order: now } = seen(order, { ...shown, receiptStatus: '入金完了' })
      expect(kind).toBe('operator')
      expect(now).toMatchObject({
        paymentStatus: 'needs_attention',
        deliveryStatus: 'not_shipped',
        receiptStatus: 'received',
        everApproved: true,
        npTransaction: { state: 'live' },
      })
      const changed = decide(now, paymentChanged(PAYMENT_METHODS.bank_transfer))
      expect(changed.ok && changed.val.opened).toStrictEqual(['cancel_in_np_console', 'reset_receipt_status'])
    })
  }

  it.each([
    ['a hold', ['RE009'], 'live'],
    ['a code that nobody knows', ['E0199999'], 'live'],
    ['another refusal of a request', ['E0100049'], 'none'],
  ] as const)(
    'READ-15: corrected after a refusal, and then %s: what NP holds follows from that',
    (_, problemCodes, state) => {
      const refused = anOrder({
        in: 'needs_attention',
        npTransaction: NONE,
        everApproved: false,
        problem: { stage: 'screening', codes: ['E0100048'] },
      })
      const { kind, order: now } = seen(refused, { ...shown, problemCodes })
      expect(kind).toBe('operator')
      expect(now).toMatchObject({ npTransaction: { state }, problem: { codes: problemCodes } })
    },
  )

  describe('FLOW-02, READ-08: an NP取引ID of an order of which NP was known to hold nothing', () => {
    const problem = { stage: 'screening', codes: ['E0100048'] } as const
    const refused = anOrder({ in: 'needs_attention', npTransaction: NONE, everApproved: false, problem })
    const withId = { deliveryStatus: '未配送', npTransactionId: NP_ID }

    it.each([
      ['the same code', refused, '要確認', ['E0100048']],
      ['no code', refused, '要確認', []],
      ['codes that aren’t shown', refused, '要確認', null],
      ['審査待ち(準備中), corrected once more', refused, '審査待ち(準備中)', null],
      ['審査待ち(準備中), as it was first known', preparing, '審査待ち(準備中)', null],
    ] as const)(
      'beside %s: NP has taken it on since, and it is to be cancelled there',
      (_, before, paymentStatus, codes) => {
        const observation = seen(before, { ...withId, paymentStatus, problemCodes: codes })
        const { kind, order: now, course } = observation
        expect(kind).toBe('operator')
        expect(course).toContain('order.edited')
        expect(now).toMatchObject({
          syncTrust: 'linked',
          everApproved: false,
          npTransaction: { state: 'live', id: NP_ID },
        })
        expect(now.problem?.codes ?? []).toStrictEqual(codes ?? [])
        expect(decide(now, cancelled).unwrap().opened).toStrictEqual(['cancel_in_np_console'])
        expect(seen(now, { ...withId, paymentStatus, problemCodes: codes })).toMatchObject({
          kind: 'unchanged',
          order: now,
        })
      },
    )

    it('READ-16: beside 配送完了, too, which isn’t recorded', () => {
      const { findings, order: now } = seen(refused, { ...shown, ...withId, deliveryStatus: '配送完了' })
      expect(findings[0]?.code).toBe('shipped_without_approval')
      expect(now).toMatchObject({ deliveryStatus: 'not_shipped', npTransaction: { state: 'live', id: NP_ID } })
    })

    it('READ-03: of a suspect order nothing is recorded', () => {
      const before = { ...refused, syncTrust: 'suspect' } as const
      expect(seen(before, { ...shown, ...withId }).order).toMatchObject({ syncTrust: 'suspect', npTransaction: NONE })
    })

    it('without an id nothing says so', () => {
      expect(seen(refused, { ...shown, problemCodes: ['E0100048'] })).toMatchObject({ kind: 'unchanged' })
    })
  })

  it('SHIP-05: a 未配送 beside a new 入金完了 is recorded, though no approval can be', () => {
    const before = anOrder({
      in: 'needs_attention',
      deliveryStatus: 'shipped',
      receiptStatus: 'not_received',
      everApproved: null,
    })
    const { course, order: now } = seen(before, { ...shown, receiptStatus: '入金完了' })
    expect(course).toStrictEqual(['delivery.reverted'])
    expect(now).toMatchObject({ deliveryStatus: 'not_shipped', everApproved: null })
  })

  it('READ-10: an 入金完了 that was kept from before shows nothing', () => {
    const before = anOrder({
      in: 'screening_preparing',
      npTransaction: { state: 'live', id: NP_ID },
      everApproved: true,
    })
    const { course } = seen({ ...before, receiptStatus: 'received' }, { ...shown, receiptStatus: '入金完了' })
    expect(course).toStrictEqual(['screening.failed'])
  })

  it.each([
    ['審査NG', 'screening_rejected', 'NG001', ['reset_receipt_status']],
    ['審査保留', 'screening_on_hold', 'RE009', ['cancel_in_np_console', 'reset_receipt_status']],
  ] as const)(
    'FLOW-07, READ-10, PAY-06: %s with an 入金完了 that is new: approved, corrected and screened anew since, which is set back once it is paid otherwise',
    (paymentStatus, status, npCode, opened) => {
      const before = anOrder({ in: 'screening_in_progress', receiptStatus: 'not_received', everApproved: false })
      const more = { problemCodes: [npCode], receiptStatus: '入金完了' }
      const { kind, course, order: now } = seen(before, { ...shown, paymentStatus, ...more })
      expect(kind).toBe('operator')
      expect(course).toContain('screening.approved')
      expect(now).toMatchObject({
        paymentStatus: status,
        deliveryStatus: 'not_shipped',
        receiptStatus: 'received',
        everApproved: true,
        problem: { codes: [npCode] },
      })
      const inAttention = decide(now, correctionOpened)
        .map(({ order }) => order)
        .unwrapOr(now)
      const changed = decide(inAttention, paymentChanged(PAYMENT_METHODS.bank_transfer))
      expect(changed.ok && changed.val.opened).toStrictEqual(opened)
    },
  )

  it('READ-09: nor behind goods that left and came back', () => {
    const before = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', receiptStatus: 'not_received' })
    const { kind, course } = seen(before, { ...shown, paymentStatus: '審査NG', receiptStatus: '入金完了' })
    expect(kind).toBe('operator')
    expect(course).not.toContain('screening.approved')
  })

  it('LINK-07: after the acts that nobody saw it says where NP’s next decision led', () => {
    const before = anOrder({ in: 'screening_in_progress', receiptStatus: 'not_received', everApproved: false })
    const { findings } = seen(before, { ...shown, paymentStatus: '審査保留', receiptStatus: '入金完了' })
    const decisions = findings.filter(({ code }) => code === 'link_moved_on').map(({ detail, rule }) => [detail, rule])
    expect(decisions).toStrictEqual([
      ['screening_approved', 'LINK-07'],
      ['screening_on_hold', 'LINK-07'],
    ])
    const inAttention = seen(before, { ...shown, receiptStatus: '入金完了' }).findings
    expect(inAttention.map(({ detail }) => detail)).not.toContain('needs_attention')
  })

  describe('審査NG with an 入金完了 that is new, and nobody saw NP’s reason', () => {
    const before = anOrder({ in: 'screening_in_progress', receiptStatus: 'not_received', everApproved: false })
    const rejected = seen(before, { ...shown, paymentStatus: '審査NG', receiptStatus: '入金完了' })

    it('SYNC-02, READ-10: it was approved, and the display may just have been set: NP is to be asked', () => {
      expect(rejected).toMatchObject({
        kind: 'approval_taken_back',
        course: ['screening.approved', 'status.overridden'],
        toConfirm: 'screening_rejected',
        order: {
          paymentStatus: 'screening_rejected',
          receiptStatus: 'received',
          everApproved: true,
          syncTrust: 'suspect',
          npTransaction: { state: 'live' },
        },
      })
      expect(rejected.findings.map(({ code, detail }) => [code, detail])).toStrictEqual([
        ['rejected_unseen', null],
        ['link_moved_on', 'screening_approved'],
        ['reason_not_shown', null],
      ])
    })

    it('READ-08: paid otherwise, NP’s approval is to be cancelled there', () => {
      const changed = decide(rejected.order, paymentChanged(PAYMENT_METHODS.bank_transfer)).unwrap()
      expect(changed.opened).toContain('cancel_in_np_console')
    })
  })

  it('READ-15: another NP取引ID isn’t explained by a correction that is made up', () => {
    const live = { state: 'live', id: NP_ID } as const
    const before = anOrder({ in: 'screening_in_progress', npTransaction: live, receiptStatus: 'not_received' })
    for (const paymentStatus of ['審査保留', '審査NG']) {
      const other = { ...shown, paymentStatus, receiptStatus: '入金完了', npTransactionId: OTHER_NP_ID }
      const observation = seen(before, other)
      expect(observation.findings.map(({ code }) => code)).toContain('np_transaction_differs')
      expect(observation.order).toMatchObject({ syncTrust: 'suspect', npTransaction: { id: NP_ID } })
      expect(seen(before, { ...other, npTransactionId: NP_ID }).order).toMatchObject({ everApproved: true })
    }
  })

  it('READ-15: nor does it matter that none was known before', () => {
    const before = anOrder({ in: 'screening_waiting', receiptStatus: 'not_received', everApproved: false })
    const held = { ...shown, paymentStatus: '審査保留', receiptStatus: '入金完了', npTransactionId: NP_ID }
    const { course, order: now } = seen(before, held)
    expect(course).toContain('screening.approved')
    expect(now).toMatchObject({ everApproved: true, npTransaction: { state: 'live', id: NP_ID } })
  })

  it('READ-17: 審査保留 that is shown again keeps why it is one', () => {
    const problem = { stage: 'screening', codes: ['RE029'] } as const
    const before = anOrder({ in: 'screening_on_hold', problem, receiptStatus: 'not_received' })
    const { kind, order: now } = seen(before, { ...shown, paymentStatus: '審査保留', receiptStatus: '入金完了' })
    expect(kind).toBe('unchanged')
    expect(now).toBe(before)
  })

  it('READ-02: nor is any correction made up for goods that are gone, whatever 入金ステータス says', () => {
    const before = anOrder({ in: 'screening_in_progress', receiptStatus: 'not_received', everApproved: false })
    const { course, order: now } = seen(before, {
      ...shown,
      paymentStatus: '審査NG',
      deliveryStatus: '配送完了',
      receiptStatus: '入金完了',
    })
    expect(course).not.toContain('order.edited')
    expect(now).toMatchObject({ deliveryStatus: 'not_shipped' })
  })

  it('READ-02: nor for those of a report that is shown beside 未配送', () => {
    const before = anOrder({
      in: 'shipment_report_in_progress',
      deliveryStatus: 'not_shipped',
      receiptStatus: 'not_received',
    })
    const refused = { ...shown, deliveryStatus: '配送完了', receiptStatus: '入金完了', problemCodes: ['E0100114'] }
    const { course, findings } = seen(before, refused)
    expect(course).toStrictEqual(['shipment.failed'])
    expect(findings.map(({ code }) => code)).toContain('shipped_without_approval')
  })

  it('READ-20: what NP holds of an order from before doesn’t depend on whether it refused', () => {
    const before = anOrder({ in: 'screening_waiting', npTransaction: { state: 'live', id: NP_ID } })
    expect(seen(before, shown).order).toMatchObject({
      npTransaction: { state: 'live', id: NP_ID },
      problem: { codes: [] },
    })
  })

  it('READ-03: while NP’s console has to be looked into, it isn’t recorded, but doubted', () => {
    const before = { ...waiting, openFollowUps: ['check_np_console'] } as const
    expect(seen(before, shown)).toMatchObject({ kind: 'unexplained', order: { syncTrust: 'suspect' } })
  })

  it('is the same when it is seen again', () => {
    for (const order of [preparing, waiting]) {
      const { order: now } = seen(order, shown)
      expect(seen(now, shown)).toMatchObject({ kind: 'unchanged', order: now })
    }
  })
})
