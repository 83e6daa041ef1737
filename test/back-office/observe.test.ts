import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainAnswer, observe, type ShownOrder, shippingGate } from '../../src/back-office/index.js'
import { isNews } from '../../src/back-office/take-over/is-news.js'
import {
  adoptOrder,
  CARRIERS,
  countsAsReceived,
  decide,
  type Order,
  PAYMENT_STATUSES,
  type PaymentStatus,
} from '../../src/index.js'
import { showsProblem } from '../../src/status/shows-problem.js'
import { carrierText, slipText } from '../arbitraries/deliveries.js'
import { histories } from '../arbitraries/histories.js'
import { anyOrder } from '../arbitraries/orders.js'
import { codes, npId, plain } from '../arbitraries/values.js'
import { aSnapshot, LINKED_SHOP } from '../support/a-draft.js'
import { completed, confirmed, NP_ID, OTHER_NP_ID, SLIP } from '../support/an-event.js'
import { aCancelledOrder, anOrder, aSuspectOrder, aWizOrder, since } from '../support/an-order.js'
import { at, codesIn, seen } from './seen.js'

const RUN = { seed: 20260502, numRuns: 1_000 }

const link = ['screening.requested', 'screening.accepted', 'screening.approved'] as const
const report = ['delivery.completed', 'shipment.requested', 'shipment.reported'] as const

describe('observe: what must have happened', () => {
  it.each([
    // FLOW-01 to FLOW-03: the link alone.
    ['screening_preparing', 'screening_waiting', 'expected', ['screening.requested']],
    ['screening_preparing', 'screening_approved', 'expected', link],
    ['screening_preparing', 'screening_on_hold', 'expected', [link[0], link[1], 'screening.held']],
    ['screening_waiting', 'screening_rejected', 'expected', ['screening.accepted', 'screening.rejected']],
    ['screening_in_progress', 'screening_approved', 'expected', ['screening.approved']],
    // FLOW-04: one refusal is shorter than an approval that somebody takes back. Before a request there is nothing to
    // refuse.
    ['screening_preparing', 'needs_attention', 'expected', ['screening.requested', 'screening.failed']],
    ['screening_waiting', 'needs_attention', 'expected', ['screening.failed']],
    ['screening_in_progress', 'needs_attention', 'expected', ['screening.failed']],
    ['shipment_report_in_progress', 'needs_attention', 'expected', ['shipment.failed']],
    // READ-15: NP decides after all.
    ['screening_on_hold', 'screening_approved', 'expected', ['screening.approved']],
    ['screening_on_hold', 'screening_rejected', 'expected', ['screening.rejected']],
    // FLOW-05.
    ['shipment_report_preparing', 'shipment_report_completed', 'expected', ['shipment.requested', 'shipment.reported']],
    // CORR-02, CORR-03: somebody corrected it.
    ['screening_on_hold', 'needs_attention', 'operator', ['correction.opened']],
    ['screening_on_hold', 'screening_preparing', 'operator', ['correction.opened', 'order.edited']],
    ['needs_attention', 'screening_approved', 'operator', ['order.edited', ...link]],
    // SHIP-09: somebody shipped it.
    ['screening_approved', 'shipment_report_completed', 'operator', report],
    ['screening_preparing', 'shipment_report_completed', 'operator', [...link, ...report]],
    // READ-02, READ-10: 審査OK given up.
    ['screening_approved', 'needs_attention', 'approval_taken_back', ['correction.opened']],
    [
      'screening_approved',
      'screening_on_hold',
      'approval_taken_back',
      ['correction.opened', 'order.edited', link[0], link[1], 'screening.held'],
    ],
    // SHIP-05, READ-09: goods that left don't become free to leave again by an approval that nobody saw.
    ['shipment_report_in_progress', 'screening_approved', 'unexplained', []],
    ['shipment_report_preparing', 'screening_approved', 'unexplained', []],
    // STAT-05, FLOW-06: nothing leads on from here.
    ['screening_rejected', 'screening_approved', 'unexplained', []],
    ['screening_rejected', 'needs_attention', 'unexplained', []],
    ['shipment_report_completed', 'screening_approved', 'unexplained', []],
    ['shipment_report_completed', 'needs_attention', 'unexplained', []],
  ] as const)('%s, shown %s: %s', (from, shown, kind, course) => {
    const observation = seen(anOrder({ in: from }), { paymentStatus: shown })
    expect(observation.kind).toBe(kind)
    expect(observation.course).toStrictEqual(course)
  })

  it.each(PAYMENT_STATUSES)('%s, shown as it was known: nothing', (status) => {
    const order = anOrder({ in: status })
    const observation = seen(order, { paymentStatus: status })
    expect(observation).toMatchObject({ kind: 'unchanged', course: [], events: [], toConfirm: null })
    expect(observation.order).toBe(order)
  })

  it('SHIP-08: of a wiz order the invoice must have been printed before', () => {
    const order = aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })
    const { course } = seen(order, { paymentStatus: 'shipment_report_preparing' })
    expect(course).toStrictEqual(['invoice.printed', 'delivery.completed'])
  })

  it('takes makeshop’s labels too', () => {
    const order = anOrder({ in: 'screening_in_progress' })
    expect(seen(order, { paymentStatus: '［審査ＯＫ］', deliveryStatus: '未配送' }).order).toMatchObject({
      paymentStatus: 'screening_approved',
      statusSince: at,
      receiptStatus: 'received',
      everApproved: true,
    })
  })
})

describe('observe: what was not shown stays unknown', () => {
  it('READ-26: NP’s id, where NP took the request', () => {
    const order = anOrder({ in: 'screening_waiting' })
    const { order: now } = seen(order, { paymentStatus: 'screening_in_progress' })
    expect(now).toMatchObject({ paymentStatus: 'screening_in_progress', syncTrust: 'linked', openFollowUps: [] })
    expect(now.npTransaction).toStrictEqual({ state: 'live', id: null })
    const told = seen(order, { paymentStatus: 'screening_in_progress', npTransactionId: NP_ID })
    expect(told.order.npTransaction).toStrictEqual({ state: 'live', id: NP_ID })
    expect(told.events.map(({ type }) => type)).toStrictEqual(['screening.accepted'])
  })

  it('SHIP-09: carrier and slip, where the shipment was reported', () => {
    const order = anOrder({ in: 'screening_approved' })
    const unseen = seen(order, { paymentStatus: 'shipment_report_in_progress' })
    expect(unseen.order).toMatchObject({
      deliveryStatus: 'shipped',
      shipment: null,
      syncTrust: 'linked',
      openFollowUps: [],
    })
    expect(codesIn(unseen)).toContain('shipment_not_shown')
    const told = seen(order, {
      paymentStatus: 'shipment_report_in_progress',
      carrier: 'ﾔﾏﾄ運輸',
      slipNumber: '１２３４-５６７８-９０１３',
    })
    expect(told.order.shipment).toStrictEqual({ carrier: 'yamato', slipNumber: '1234-5678-9013' })
    expect(codesIn(told)).not.toContain('shipment_not_shown')
  })

  it('CORR-06: the cause of a problem', () => {
    const order = anOrder({ in: 'screening_in_progress' })
    const unseen = seen(order, { paymentStatus: 'screening_on_hold' })
    expect(unseen.order.problem).toStrictEqual({ stage: 'screening', codes: [] })
    expect(codesIn(unseen)).toContain('cause_not_shown')
    const told = seen(order, { paymentStatus: 'screening_on_hold', problemCodes: ['RE009'] })
    expect(told.order.problem?.codes).toStrictEqual(['RE009'])
    expect(codesIn(told)).not.toContain('cause_not_shown')
    // READ-17: they are filled in when they are shown.
    expect(seen(unseen.order, { paymentStatus: '審査保留', problemCodes: ['RE009'] })).toMatchObject({
      kind: 'expected',
      order: { problem: { codes: ['RE009'] } },
    })
  })

  it('CORR-06: codes belong to the status that is shown, not to what came before', () => {
    const order = anOrder({ in: 'shipment_report_in_progress' })
    const shown = { paymentStatus: 'screening_rejected', deliveryStatus: 'not_shipped', problemCodes: ['NG001'] }
    const codes = seen(order, shown).events.flatMap((event) => ('codes' in event ? [[event.type, ...event.codes]] : []))
    expect(codes).toStrictEqual([['shipment.failed'], ['screening.rejected', 'NG001']])
  })

  it('READ-11: an edit of something not shown leaves no invoice printed', () => {
    const order = aWizOrder({ in: 'needs_attention' })
    expect(seen(order, { paymentStatus: 'screening_preparing' }).order.invoicePrintedAt).toBeNull()
  })

  it('READ-21: while somebody has to look into NP’s console, nothing is confirmed behind their back', () => {
    const order = anOrder({ in: 'screening_waiting', openFollowUps: ['check_np_console'] })
    const { kind, order: now, toConfirm } = seen(order, { paymentStatus: 'screening_approved' })
    expect([kind, now.syncTrust, toConfirm]).toStrictEqual(['unexplained', 'suspect', 'screening_approved'])
    expect(now.openFollowUps).toStrictEqual(['check_np_console'])
  })
})

describe('observe: what follows from nothing', () => {
  it('READ-26: an unknown status is reported, and no event follows from it', () => {
    const order = anOrder({ in: 'screening_waiting' })
    const observation = seen(order, { paymentStatus: '与信中', deliveryStatus: '一部配送', receiptStatus: '過入金' })
    expect(observation).toMatchObject({ kind: 'not_understood', course: [], events: [], toConfirm: null })
    expect(observation.order).toBe(order)
    expect(observation.findings).toStrictEqual([
      { code: 'status_not_understood', rule: 'READ-26', detail: '与信中' },
      { code: 'delivery_not_understood', rule: 'READ-26', detail: '一部配送' },
      { code: 'receipt_not_understood', rule: 'READ-26', detail: '過入金' },
    ])
    expect(explainAnswer(observation)).toContain('「与信中」')
  })

  it.each([
    ['キャンセル', '未配送'],
    ['審査OK', 'キャンセル'],
    ['与信中', '配送完了'],
  ])('READ-26: nobody is told to ship an order of which %s, %s is shown', (paymentStatus, deliveryStatus) => {
    const approved = anOrder({ in: 'screening_approved' })
    const observation = seen(approved, { paymentStatus, deliveryStatus })
    expect(observation.order).toBe(approved)
    expect(observation.next.map(({ step }) => step)).toStrictEqual(['fix_input'])
    const wiz = aWizOrder({ in: 'screening_approved', deliveryStatus: 'not_shipped', invoicePrintedAt: null })
    expect(seen(wiz, { paymentStatus, deliveryStatus }).next.map(({ step }) => step)).toStrictEqual(['fix_input'])
  })

  it.each(PAYMENT_STATUSES)(
    'READ-26: nobody is told what to do with an order in %s of which nobody can read the status',
    (status) => {
      for (const order of [anOrder({ in: status }), aSuspectOrder({ in: status })])
        expect(seen(order, { paymentStatus: '審査中断' }).next.map(({ step }) => step)).toStrictEqual(['fix_input'])
    },
  )

  it('READ-26: what an order waits for otherwise is said beside what isn’t understood', () => {
    const doubted = aSuspectOrder({ in: 'screening_approved' })
    const { next } = seen(doubted, { paymentStatus: '審査OK', deliveryStatus: 'キャンセル' })
    expect(next.map(({ step }) => step)).toStrictEqual(['confirm_sync'])
    const approved = anOrder({ in: 'screening_approved' })
    const received = seen(approved, { paymentStatus: '審査OK', deliveryStatus: '未配送', receiptStatus: '過入金' })
    expect(received.next.map(({ step }) => step)).toStrictEqual(['complete_delivery'])
  })

  it('LINK-06: what was seen before the known status moves nothing back', () => {
    const order = anOrder({ in: 'screening_approved' })
    const observation = seen(order, { paymentStatus: 'screening_in_progress', at: '2026-04-01T08:59:59+09:00' })
    expect(observation.kind).toBe('outdated')
    expect(observation.order).toBe(order)
    expect(seen(order, { paymentStatus: 'screening_in_progress', at: since }).kind).toBe('approval_taken_back')
    const early = { paymentStatus: '審査保留', problemCodes: ['RE014'], at: '2026-04-01T08:59:59+09:00' }
    const held = anOrder({ in: 'screening_on_hold' })
    expect(seen(held, early)).toMatchObject({ kind: 'unchanged', events: [] })
    expect(codesIn(seen(held, early))).toStrictEqual(['as_known'])
  })

  it('READ-21: what was seen before the status was confirmed says all the same that the goods are gone', () => {
    const known = anOrder({ in: 'screening_in_progress' })
    const shown = { paymentStatus: '要確認', deliveryStatus: '配送完了', at: '2026-05-01T08:30:00+09:00' }
    const doubted = seen(anOrder({ in: 'screening_rejected' }), shown)
    expect(doubted.order.syncTrust).toBe('suspect')
    const status = 'needs_attention'
    const confirmed = decide(doubted.order, { type: 'sync.confirmed', status, at: '2026-05-01T09:00:00+09:00' })
    const again = seen(confirmed.unwrap().order, shown)
    expect(again.kind).not.toBe('outdated')
    // Of 審査OK, the parcel would go out twice.
    const ok = decide(seen(known, { paymentStatus: '？', at: shown.at }).order, {
      type: 'sync.doubted',
      reason: 'other',
      at: shown.at,
    })
    const approved = decide(ok.unwrap().order, {
      type: 'sync.confirmed',
      status: 'screening_approved',
      at: '2026-05-01T09:00:00+09:00',
    }).unwrap().order
    expect(shippingGate(approved).verdict).toBe('ship')
    const gone = seen(approved, { ...shown, paymentStatus: '審査OK' })
    expect(shippingGate(gone.order).verdict).toBe('stop')
    expect(gone.order.openFollowUps).toContain('complete_delivery_again')
    // Another status is from before.
    expect(seen(approved, { ...shown, paymentStatus: '審査中' }).kind).toBe('outdated')
  })

  it('LINK-06: what was seen before, of goods that are known as gone, says nothing new', () => {
    const problem = { stage: 'shipment', codes: ['E0100110'] } as const
    const known = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', problem })
    const shown = { paymentStatus: '要確認', deliveryStatus: '配送完了', problemCodes: ['E0100121'] }
    const older = seen(known, { ...shown, at: '2026-01-01T00:00:00Z' })
    expect([older.kind, codesIn(older)]).toStrictEqual(['unchanged', ['as_known']])
    expect(codesIn(seen(known, shown))).toStrictEqual(['as_known', 'cause_differs'])
  })

  it('READ-07: what a closed order shows', () => {
    const order = aCancelledOrder()
    for (const paymentStatus of ['needs_attention', 'screening_in_progress', order.paymentStatus]) {
      expect(seen(order, { paymentStatus })).toMatchObject({ kind: 'closed', events: [] })
    }
  })

  describe('LINK-06: an approval that is shown sooner than NP can have heard of a correction', () => {
    const approved = anOrder({ in: 'screening_approved' })
    const opened = decide(approved, { type: 'correction.opened', at: '2026-04-01T10:00:00+09:00' }).unwrap().order
    const edited = decide(opened, { type: 'order.edited', fields: ['amount'], at: '2026-04-01T10:00:00+09:00' })
    const corrected = edited.unwrap().order

    it.each(['審査OK', '出荷報告(準備中)', '出荷報告中', '出荷報告完了'])(
      '%s: is the one from before',
      (paymentStatus) => {
        for (const order of [opened, corrected]) {
          const observation = seen(order, { paymentStatus, at: '2026-04-01T10:09:59.999+09:00' })
          expect(observation).toMatchObject({ kind: 'outdated', events: [], order })
          expect(observation.findings).toMatchObject([{ code: 'too_soon_for_np', rule: 'LINK-06' }])
          expect(shippingGate(observation.order).verdict).not.toBe('ship')
        }
      },
    )

    it('ten minutes later it is a new one', () => {
      const observation = seen(corrected, { paymentStatus: '審査OK', at: '2026-04-01T10:10:00+09:00' })
      expect(observation).toMatchObject({ kind: 'expected', order: { paymentStatus: 'screening_approved' } })
    })

    it('READ-15: so is that of an order which NP held: it may have approved what was there before', () => {
      const held = anOrder({ in: 'screening_on_hold', statusSince: '2026-04-01T09:00:00+09:00' })
      const at = '2026-04-01T10:00:00+09:00'
      const reopened = decide(held, { type: 'correction.opened', at }).unwrap().order
      const order = decide(reopened, { type: 'order.edited', fields: ['amount'], at }).unwrap().order
      const early = seen(order, { paymentStatus: '審査OK', at: '2026-04-01T10:09:59.999+09:00' })
      expect(early).toMatchObject({ kind: 'outdated', order })
      expect(codesIn(early)).toStrictEqual(['too_soon_for_np'])
      expect(seen(order, { paymentStatus: '審査OK', at: '2026-04-01T10:10:00+09:00' }).kind).toBe('expected')
    })

    it.each([
      ['screening_preparing', 'unknown'],
      ['screening_preparing', 'requested'],
      ['needs_attention', 'unknown'],
      ['needs_attention', 'requested'],
    ] as const)(
      'LINK-06, READ-08: so is that of an order in %s, of which NP may have a transaction (%s), whatever 入金ステータス shows',
      (status, state) => {
        const statusSince = '2026-04-01T10:00:00+09:00'
        const npTransaction = { state, id: null }
        const corrected = anOrder({ in: status, everApproved: null, npTransaction, statusSince })
        const early = seen(corrected, { paymentStatus: '審査OK', at: '2026-04-01T10:09:59.999+09:00' })
        expect(early).toMatchObject({ kind: 'outdated', order: corrected })
        expect(codesIn(early)).toStrictEqual(['too_soon_for_np'])
        expect(seen(corrected, { paymentStatus: '審査OK', at: '2026-04-01T10:10:00+09:00' }).kind).not.toBe('outdated')
      },
    )

    describe('READ-26: an order that an export shows for the first time', () => {
      const metIn = (paymentStatus: PaymentStatus) => {
        const snapshot = aSnapshot({ in: paymentStatus, at: '2026-04-01T10:00:00+09:00' })
        return adoptOrder(snapshot, LINKED_SHOP).unwrap()
      }
      const approved = { paymentStatus: '審査OK', receiptStatus: '入金完了', at: '2026-04-01T10:06:00+09:00' }

      it('FLOW-01, LINK-07: in 審査待ち(準備中) it is new, and what is shown minutes later is the link’s', () => {
        const met = metIn('screening_preparing')
        expect(met).toMatchObject({ npTransaction: { state: 'unknown' }, everApproved: null })
        const observation = seen(met, approved)
        expect(observation).toMatchObject({ kind: 'expected', order: { paymentStatus: 'screening_approved' } })
        expect(codesIn(observation)).toStrictEqual(['link_moved_on'])
      })

      it('LINK-06: in 要確認, and edited since, NP may have approved what was there before', () => {
        const edited = { type: 'order.edited', fields: ['amount'], at: '2026-04-01T10:00:00+09:00' } as const
        const corrected = decide(metIn('needs_attention'), edited).unwrap().order
        expect(corrected.paymentStatus).toBe('screening_preparing')
        expect(codesIn(seen(corrected, approved))).toStrictEqual(['too_soon_for_np'])
      })
    })

    it('anything else is what NP, or somebody, did', () => {
      const at = '2026-04-01T10:00:01+09:00'
      expect(seen(corrected, { paymentStatus: '審査中', at }).kind).toBe('expected')
      expect(seen(corrected, { paymentStatus: '要確認', at }).kind).toBe('expected')
      // NP never had it: there is none from before.
      const placed = anOrder({ in: 'screening_preparing', everApproved: false, statusSince: at })
      expect(seen(placed, { paymentStatus: '審査OK', at }).kind).toBe('expected')
      // Met in mid-life, it may have been, if it is 入金完了 (READ-10, READ-26).
      for (const [receiptStatus, kind] of [
        ['received', 'outdated'],
        ['not_received', 'expected'],
      ] as const) {
        const adopted = anOrder({ in: 'screening_preparing', everApproved: null, receiptStatus })
        expect(seen({ ...adopted, statusSince: at }, { paymentStatus: '審査OK', at }).kind).toBe(kind)
      }
    })

    it.each([
      ['出荷報告(準備中)', 'screening_approved', 'operator'],
      ['出荷報告中', 'shipment_report_preparing', 'expected'],
      ['審査OK', 'screening_in_progress', 'expected'],
    ] as const)('FLOW-05, LINK-07: %s a second after %s is no correction’s: %s', (paymentStatus, status, kind) => {
      const order = anOrder({ in: status, everApproved: true, statusSince: '2026-04-01T10:00:00+09:00' })
      expect(seen(order, { paymentStatus, at: '2026-04-01T10:00:01+09:00' }).kind).toBe(kind)
    })

    describe('SHIP-09: 審査OK of a 配送完了 that was just set is the one from before its report', () => {
      const recorded = decide(approved, completed()).unwrap().order

      it.each([
        ['配送完了', { carrier: 'クロネコヤマト', slipNumber: SLIP }],
        ['配送完了', {}],
        ['未配送', {}],
        [null, {}],
      ])('%s, %j', (deliveryStatus, shipment) => {
        const shown = { paymentStatus: '審査OK', deliveryStatus, ...shipment, at: '2026-04-01T10:09:59.999+09:00' }
        const observation = seen(recorded, shown)
        expect(observation).toMatchObject({ kind: 'outdated', events: [], toConfirm: null })
        expect(observation.order).toBe(recorded)
        expect(codesIn(observation)).toStrictEqual(['too_soon_for_np'])
      })

      it.each(['出荷報告中', '出荷報告完了', '要確認'])('%s isn’t', (paymentStatus) => {
        const shown = { paymentStatus, deliveryStatus: '配送完了', at: '2026-04-01T10:01:00+09:00' }
        expect(seen(recorded, shown).kind).toBe('expected')
      })

      it.each(['shipment_report_in_progress', 'shipment_report_completed'] as const)(
        'FLOW-05: nor is it of %s, which the link showed before',
        (status) => {
          const order = anOrder({ in: status, statusSince: '2026-04-01T10:00:00+09:00' })
          const shown = { paymentStatus: '審査OK', deliveryStatus: '配送完了', at: '2026-04-01T10:01:00+09:00' }
          expect(seen(order, shown).kind).toBe('unexplained')
        },
      )
    })

    it('READ-03: of a suspect order nothing is taken over anyhow', () => {
      const order = { ...corrected, syncTrust: 'suspect' } as const
      expect(codesIn(seen(order, { paymentStatus: '審査OK', at: '2026-04-01T10:01:00+09:00' }))).toContain(
        'still_suspect',
      )
    })
  })

  describe('READ-15: other codes in 要確認 than are known', () => {
    const refused = anOrder({
      in: 'needs_attention',
      npTransaction: { state: 'live', id: NP_ID },
      problem: { stage: 'shipment', codes: ['E0100110'] },
    })

    it('come of another refusal, for which somebody corrected the order', () => {
      const observation = seen(refused, { paymentStatus: '要確認', problemCodes: ['RE009', 'RE021'] })
      expect(observation).toMatchObject({
        kind: 'operator',
        course: ['order.edited', 'screening.failed'],
        order: { paymentStatus: 'needs_attention', problem: { stage: 'screening', codes: ['RE009', 'RE021'] } },
      })
      expect(codesIn(observation)).not.toContain('cause_differs')
    })

    it('the same codes in another order, or none, say nothing new', () => {
      const known = { ...refused, problem: { stage: 'screening', codes: ['RE009', 'RE021'] } } as const
      for (const problemCodes of [['RE021', 'RE009'], [], null]) {
        const observation = seen(known, { paymentStatus: '要確認', problemCodes })
        expect(observation.order).toBe(known)
        expect(codesIn(observation)).toStrictEqual(['as_known'])
      }
    })

    it.each([
      ['SHIP-05: the goods are gone, so nobody corrected it', { ...refused, deliveryStatus: 'shipped' }, {}],
      ['SHIP-05: nor where they are shown as gone', refused, { deliveryStatus: '配送完了' }],
      ['READ-03: it is suspect', { ...refused, syncTrust: 'suspect' }, {}],
    ] as const)('CORR-06: %s: they are said, and not taken over', (_, order, shown) => {
      const observation = seen(order, { paymentStatus: '要確認', problemCodes: ['E0100114'], ...shown })
      expect(observation.order).toBe(order)
      expect(observation.findings).toContainEqual({ code: 'cause_differs', rule: 'CORR-06', detail: 'E0100114' })
    })

    it.each([
      ['READ-26: none were known', null],
      ['READ-02: somebody opened it in 審査OK', { stage: 'operator', codes: [] }],
    ] as const)('CORR-06: %s: nothing records them', (_, problem) => {
      const order = { ...refused, problem }
      const observation = seen(order, { paymentStatus: '要確認', problemCodes: ['E0100115', 'E0100114'] })
      expect(observation.order).toBe(order)
      const finding = { code: 'cause_not_recorded', rule: 'CORR-06', detail: 'E0100115, E0100114' }
      expect(observation.findings).toContainEqual(finding)
    })

    it('CORR-06, READ-06: the carrier of a shipment that NP isn’t told of is no code, so that those shown are new', () => {
      const byHand = anOrder({
        in: 'needs_attention',
        deliveryStatus: 'shipped',
        shipment: null,
        problem: { stage: 'shipment', codes: ['ネコポス'] },
        openFollowUps: ['report_in_np_console'],
      })
      const observation = seen(byHand, { paymentStatus: '要確認', problemCodes: ['E0100110'] })
      expect(observation.order).toBe(byHand)
      expect(codesIn(observation)).toStrictEqual(['as_known', 'cause_not_recorded'])
    })

    it('READ-15: those of a repeated 審査NG aren’t compared', () => {
      const rejected = anOrder({ in: 'screening_rejected', problem: { stage: 'screening', codes: ['RE001'] } })
      expect(codesIn(seen(rejected, { paymentStatus: '審査NG', problemCodes: ['RE002'] }))).toStrictEqual(['as_known'])
    })
  })

  it('READ-10: another 入金ステータス', () => {
    const order = anOrder({ in: 'screening_in_progress' })
    const observation = seen(order, { paymentStatus: '審査中', receiptStatus: '入金完了' })
    expect(observation.order).toBe(order)
    expect(observation.findings).toContainEqual({ code: 'receipt_differs', rule: 'READ-10', detail: 'received' })
    expect(isNews(observation)).toBe(false)
  })

  it.each([
    ['needs_attention', '要確認', ['check_np_console', 'check_payment_information', 'edit_order']],
    ['screening_on_hold', '審査保留', ['check_np_console', 'check_payment_information', 'open_correction']],
    ['screening_rejected', '審査NG', ['check_np_console', 'change_payment_method']],
  ] as const)(
    'READ-10, PAY-06: 入金完了 in %s, without an approval on record, is news each day, and looked up at NP',
    (status, label, steps) => {
      for (const everApproved of [false, null]) {
        const order = anOrder({ in: status, problem: null, everApproved, receiptStatus: 'not_received' })
        const observation = seen(order, { paymentStatus: label, receiptStatus: '入金完了' })
        expect(observation).toMatchObject({ kind: 'unchanged', order, inTurn: true })
        expect(observation.findings).toContainEqual({ code: 'receipt_without_approval', rule: 'READ-10', detail: null })
        expect(observation.next.map(({ step }) => step)).toStrictEqual(steps)
        expect(isNews(observation)).toBe(true)
      }
    },
  )

  it('READ-10: what nobody knows in its place may be 入金完了, and is news as that is', () => {
    const look = { paymentStatus: '要確認', receiptStatus: '入金済み' }
    const newsOf = (order: Order, more = {}) => {
      const observation = seen(order, { ...look, ...more })
      const unknown = { code: 'receipt_not_understood', rule: 'READ-26', detail: '入金済み' }
      expect(observation.findings).toContainEqual(unknown)
      return isNews(observation)
    }
    expect(newsOf(anOrder({ in: 'needs_attention', everApproved: null }))).toBe(true)
    expect(newsOf(anOrder({ in: 'needs_attention', everApproved: true }))).toBe(false)
    expect(newsOf(anOrder({ in: 'screening_approved' }), { paymentStatus: '審査OK' })).toBe(false)
    expect(newsOf(anOrder({ in: 'screening_in_progress' }), { paymentStatus: '審査中' })).toBe(false)
    // A closed order (READ-07).
    const closed = { reason: 'cancelled', at: since } as const
    expect(newsOf(anOrder({ in: 'needs_attention', everApproved: null, closed }))).toBe(false)
  })

  it.each<readonly [string, Partial<Order>, string]>([
    ['it was approved', { everApproved: true }, '入金完了'],
    ['the other way round', { receiptStatus: 'received' }, '未入金'],
  ])('READ-10: which isn’t said where %s', (_, told, receiptStatus) => {
    const order = anOrder({ in: 'needs_attention', receiptStatus: 'not_received', everApproved: false, ...told })
    const observation = seen(order, { paymentStatus: '要確認', receiptStatus })
    expect(codesIn(observation)).toStrictEqual(['as_known', 'receipt_differs'])
    expect(isNews(observation)).toBe(false)
  })

  it('SYNC-01: a look that is next already isn’t named twice', () => {
    const told = {
      deliveryStatus: 'shipped',
      problem: null,
      everApproved: null,
      receiptStatus: 'not_received',
    } as const
    const order = anOrder({ in: 'needs_attention', ...told })
    const { next } = seen(order, { paymentStatus: '要確認', deliveryStatus: '配送完了', receiptStatus: '入金完了' })
    expect(next.map(({ step }) => step)).toStrictEqual(['check_np_console'])
  })

  it('READ-05, READ-21: a look that is open already stands for it', () => {
    const order = anOrder({ in: 'needs_attention', receiptStatus: 'not_received', openFollowUps: ['check_np_console'] })
    const { next } = seen({ ...order, everApproved: null }, { paymentStatus: '要確認', receiptStatus: '入金完了' })
    expect(next.map(({ step }) => step)).toStrictEqual(['check_np_console', 'record_follow_ups'])
  })

  it('READ-03: a suspect order takes nothing over', () => {
    const order = aSuspectOrder({ in: 'screening_in_progress' })
    const observation = seen(order, { paymentStatus: 'screening_approved' })
    expect(observation).toMatchObject({ kind: 'unexplained', events: [], toConfirm: 'screening_approved' })
    expect(observation.order).toBe(order)
    expect(codesIn(observation)).toStrictEqual(['still_suspect'])
    expect(observation.next.map(({ step }) => step)).toStrictEqual(['confirm_sync'])
  })

  it.each(['screening_in_progress', 'screening_rejected'] as const)(
    'READ-09: 配送完了 before and after, but %s: nothing leads there, and what is left to do stays',
    (status) => {
      const order = anOrder({
        in: 'screening_approved',
        deliveryStatus: 'shipped',
        openFollowUps: ['complete_delivery_again'],
      })
      expect(seen(order, { paymentStatus: status, deliveryStatus: '配送完了' })).toMatchObject({
        kind: 'unexplained',
        toConfirm: status,
        order: {
          deliveryStatus: 'shipped',
          syncTrust: 'suspect',
          openFollowUps: ['complete_delivery_again', 'check_np_console'],
        },
      })
    },
  )

  it('READ-15: another NP取引ID makes the order suspect', () => {
    const order = anOrder({ in: 'screening_approved' })
    const observation = seen(order, { paymentStatus: 'screening_approved', npTransactionId: OTHER_NP_ID })
    expect(observation).toMatchObject({ kind: 'unexplained', order: { syncTrust: 'suspect' } })
    // The status itself is as it was known.
    expect(codesIn(observation)).toStrictEqual(['np_transaction_differs'])
  })

  it('READ-21, READ-26: a confirmation brings no NP取引ID, and an order that is adopted anew has it', () => {
    const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送', npTransactionId: OTHER_NP_ID }
    const doubted = seen(anOrder({ in: 'screening_approved' }), shown).order
    const { order } = decide(doubted, { ...confirmed('screening_approved'), at }).unwrap()
    expect(codesIn(seen(order, shown))).toStrictEqual(['np_transaction_differs'])

    const anew = adoptOrder(aSnapshot({ in: 'screening_approved', npTransactionId: OTHER_NP_ID }), LINKED_SHOP).unwrap()
    expect(seen(anew, shown)).toMatchObject({ kind: 'unchanged', order: anew })
    expect(shippingGate(anew).verdict).toBe('ship')
  })

  it.each([
    [{ paymentStatus: 1, at }, 'shown.paymentStatus'],
    [{ paymentStatus: '審査OK' }, 'shown.at'],
    [{ paymentStatus: '審査OK', at: '2026-02-30T00:00:00Z' }, 'shown.at'],
    [{ paymentStatus: '審査OK', at, carrier: 2 }, 'shown.carrier'],
    [{ paymentStatus: '審査OK', at, problemCodes: 'RE009' }, 'shown.problemCodes'],
    [{ paymentStatus: '審査OK', at, npTransactionId: '' }, 'shown.npTransactionId'],
    [null, 'shown'],
  ])('READ-24: %j is malformed: %s', (shown, path) => {
    const outcome = Reflect.apply(observe, undefined, [anOrder({ in: 'screening_waiting' }), shown])
    expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', detail: path } })
  })
})

describe('observe: laws', () => {
  /** An order of a history, and a later one of the same as makeshop would show it. */
  const pairs = fc
    .tuple(histories(30), fc.nat(), fc.nat(), fc.boolean())
    .map(([{ start, events }, one, other, all]) => {
      const orders = [start]
      for (const event of events) {
        const decided = decide(orders.at(-1) ?? start, event)
        if (decided.ok && decided.val.changed) orders.push(decided.val.order)
      }
      const [from, to] = [one % orders.length, other % orders.length].sort((a, b) => a - b)
      const [before = start, after = start] = [orders[from ?? 0], orders[to ?? 0]]
      const told = {
        deliveryStatus: after.deliveryStatus,
        receiptStatus: after.receiptStatus,
        ...(after.shipment === null
          ? {}
          : { carrier: CARRIERS[after.shipment.carrier].label, slipNumber: after.shipment.slipNumber }),
        npTransactionId: after.npTransaction.id,
        problemCodes: after.problem?.codes ?? null,
      }
      return { before, shown: { paymentStatus: after.paymentStatus, at, ...(all ? told : {}) } }
    })

  const anything = fc
    .tuple(
      anyOrder,
      plain({
        paymentStatus: fc.constantFrom(...PAYMENT_STATUSES),
        deliveryStatus: fc.constantFrom('not_shipped', 'shipped', null, undefined),
        receiptStatus: fc.constantFrom('received', 'not_received', undefined),
        carrier: carrierText,
        slipNumber: slipText,
        npTransactionId: fc.option(npId),
        problemCodes: fc.option(codes),
        at: fc.constant(at),
      }),
    )
    .map(([before, shown]) => ({ before, shown }))

  const law = (
    title: string,
    holds: (before: Order, shown: ShownOrder & { readonly paymentStatus: PaymentStatus }) => void,
  ) =>
    it(`${title} (seed ${RUN.seed})`, () => {
      fc.assert(
        fc.property(fc.oneof(pairs, anything), ({ before, shown }) => holds(before, shown)),
        RUN,
      )
    })

  law('ends in the shown status, or suspect with the shown status named', (before, shown) => {
    const { order, toConfirm } = seen(before, shown)
    if (before.closed !== null) {
      // READ-07: nothing but what NP took on after all.
      const { npTransaction, openFollowUps, version } = order
      expect(order).toStrictEqual({ ...before, npTransaction, openFollowUps, version })
      if (order !== before) expect(npTransaction.state).toBe('live')
      return
    }
    if (order.paymentStatus === shown.paymentStatus) return
    expect([order.syncTrust, toConfirm]).toStrictEqual(['suspect', shown.paymentStatus])
  })

  law(
    'READ-26: the events, decided one after another, give the order, but for an invoice that nobody recorded',
    (before, shown) => {
      const { order, events } = seen(before, shown)
      let now = before
      for (const event of events) now = decide(now, event).unwrap().order
      const isImplied = events.some(({ type }) => type === 'invoice.printed')
      expect(order).toStrictEqual(isImplied ? { ...now, invoicePrintedAt: null } : now)
      if (events.length === 0) expect(order).toBe(before)
    },
  )

  law('observed again, it changes nothing more', (before, shown) => {
    const first = seen(before, shown)
    const again = seen(first.order, shown)
    expect(again.order).toBe(first.order)
    expect(again.events).toStrictEqual([])
  })

  law('no approval is guessed that isn’t shown', (before, shown) => {
    const { course, events, order } = seen(before, shown)
    if (countsAsReceived(shown.paymentStatus)) return
    // FLOW-07, READ-10: an 入金完了 that is new.
    const isReceivedAnew = before.receiptStatus === 'not_received' && shown.receiptStatus === 'received'
    if (isReceivedAnew && showsProblem(shown.paymentStatus)) {
      expect(shippingGate(order).verdict).not.toBe('ship')
      return
    }
    expect(course).not.toContain('screening.approved')
    // FLOW-04: it was known, and NP refused the report of it.
    if (countsAsReceived(before.paymentStatus)) return
    for (const event of events) expect(event.type === 'sync.confirmed' && countsAsReceived(event.status)).toBe(false)
    expect(order.everApproved).toBe(before.everApproved)
  })

  law('a suspect order is never confirmed, and no check in NP’s console settled', (before, shown) => {
    const { order, findings } = seen(before, shown)
    if (before.syncTrust === 'suspect') expect(order.syncTrust).toBe('suspect')
    // SHIP-11: but for the one about a report that is shown.
    if (findings.some(({ code }) => code === 'shipment_taken_up')) return
    if (before.openFollowUps.includes('check_np_console')) expect(order.openFollowUps).toContain('check_np_console')
  })

  law('READ-09: goods that left never become free to leave again by an approval that nobody saw', (before, shown) => {
    const { order, course } = seen(before, shown)
    if (before.deliveryStatus === 'not_shipped' || !course.includes('screening.approved')) return
    expect(shippingGate(order).verdict).not.toBe('ship')
  })

  law('READ-09: goods that are gone never come back, unless 未配送 is shown', (before, shown) => {
    if (before.deliveryStatus !== 'shipped' || shown.deliveryStatus === 'not_shipped') return
    expect(seen(before, shown).order.deliveryStatus).toBe('shipped')
  })

  law('every observation is worded in both languages, with its rules', (before, shown) => {
    const observation = seen(before, shown)
    expect(observation.findings.length).toBeGreaterThan(0)
    for (const locale of ['ja', 'en'] as const) {
      const text = explainAnswer(observation, locale)
      for (const { rule } of observation.findings) expect(text).toContain(rule)
      // What was typed as a carrier or a slip stands in the text as it is.
      const typed = [shown.carrier || 'none', shown.slipNumber || 'none']
      expect(typed.reduce((rest, each) => rest.replaceAll(each, ''), text)).not.toMatch(/\{|_|undefined/)
    }
  })
})
