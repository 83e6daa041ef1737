import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideKept,
  explainAnswer,
  type KeptOrder,
  keepOrder,
  NP_STATUSES,
  type NpState,
  parcelGate,
  parcelToStop,
  reconcile,
  reconcileList,
} from '../../../src/back-office/index.js'
import type { Order } from '../../../src/index.js'
import { cancelled, completed, correctionOpened, done, NP_ID, reverted } from '../../support/an-event.js'
import { aCancelledOrder, anOrder, aWizOrder } from '../../support/an-order.js'
import { someOrder } from '../arbitraries.js'
import { given, hourOf, morningOf } from './kept-orders.js'

const approved = anOrder({ in: 'screening_approved' })
const claim = { name: 'pick-1', isToStop: false }
/** Goods that left by a way that isn't linked (SHIP-07), whose order was put back to 未配送 to be reported (SHIP-05). */
const putBack = given(approved)
  .records(completed({ channel: 'sanchoku' }))
  .records(reverted)
const here = (kept: KeptOrder): KeptOrder => ({ ...kept, goodsHaveLeft: false })
const keptOf = (order: Order, also: Partial<KeptOrder> = {}): KeptOrder => ({
  ...keepOrder(order, morningOf(1)).unwrap(),
  ...also,
})

const later = hourOf(3, 18)
const says = (status: NpState['status'], at = later): NpState => ({ status, at })
const compared = (order: KeptOrder | Order, npState: NpState) => reconcile(order, npState).unwrap()
const said = ({ findings }: { readonly findings: readonly { readonly code: string; readonly rule: string }[] }) =>
  findings.map(({ code, rule }) => `${rule} ${code}`)
const nextOf = ({ next }: { readonly next: readonly { readonly step: string }[] }) => next.map(({ step }) => step)

describe('reconcile of a kept order whose goods left before 未配送', () => {
  it('READ-05, READ-09: NP approved them and has no report: it is behind, and no parcel leaves', () => {
    const { kept } = putBack
    expect(compared(kept.order, says('approved'))).toMatchObject({
      verdict: 'in_step',
      next: [{ step: 'complete_delivery' }],
    })
    const both = compared(kept, says('approved'))
    expect(both).toMatchObject({ verdict: 'np_behind', repair: [], repairKind: 'none' })
    expect(said(both)).toStrictEqual(['READ-05 shipment_not_at_np', 'READ-09 goods_left_before'])
    // As the gate says.
    expect(both.next).toStrictEqual(parcelGate(kept, { seenSince: morningOf(1) }).next)
    expect(nextOf(both)).toStrictEqual(['complete_delivery_again'])
    // Of goods that came back it is in step.
    expect(compared(here(kept), says('approved'))).toStrictEqual(compared(kept.order, says('approved')))
  })

  it('SHIP-08: of wiz the invoice that may be gone with them comes first', () => {
    const order = { ...aWizOrder({ in: 'screening_approved' }), invoicePrintedAt: null }
    expect(nextOf(compared({ ...putBack.kept, order }, says('approved')))).toStrictEqual(['record_printed_invoice'])
  })

  it('FLOW-04, SHIP-05: in 要確認 NP is behind as well, for the reason that is on record', () => {
    const { kept } = given(approved)
      .records(completed())
      .shows(2, { paymentStatus: '要確認', deliveryStatus: '配送完了', problemCodes: ['E0100110'] })
      .records({ ...reverted, at: hourOf(2, 11) })
    expect(compared(kept.order, says('approved')).verdict).toBe('in_step')
    expect(said(compared(kept, says('approved')))[0]).toBe('FLOW-04 shipment_not_at_np')
    const opened = putBack.records(correctionOpened)
    expect(said(compared(opened.kept, says('approved')))[0]).toBe('SHIP-05 shipment_not_at_np')
    expect(compared(here(opened.kept), says('approved')).verdict).toBe('in_step')
  })

  it('CANC-01: once it is cancelled, where they are comes before the cancel at NP, as the gate says', () => {
    const { kept } = putBack.records(cancelled)
    expect(nextOf(compared(kept.order, says('approved')))).toStrictEqual(['settle_follow_ups'])
    const both = compared(kept, says('approved'))
    expect(said(both)).toStrictEqual(['CANC-01 np_to_cancel_unless_kept', 'CANC-01 cancelled_after_shipping'])
    expect(nextOf(both)).toStrictEqual(['find_goods', 'report_goods_with_buyer', 'settle_by_goods'])
    expect(parcelGate(kept, { seenSince: morningOf(1) }).next[0]?.step).toBe('find_goods')
    // Where NP holds nothing, nobody looks for them.
    expect(nextOf(compared(kept, says('cancelled')))).not.toContain('find_goods')
  })

  it('READ-07, READ-09: of goods known to be here nobody asks whether the buyer keeps them', () => {
    const ended = given(approved).records(cancelled).records(done('cancel_in_np_console'))
    expect(said(compared(ended.kept.order, says('approved')))).toContain('CANC-01 goods_perhaps_with_buyer')
    expect(said(compared(ended.kept, says('approved')))).toStrictEqual(['READ-07 np_goes_on'])
    expect(nextOf(compared(ended.kept, says('approved')))).not.toContain('find_goods')
    const left = putBack.records(cancelled).records(done('cancel_in_np_console'))
    expect(said(compared(left.kept, says('approved')))).toContain('CANC-01 cancelled_after_shipping')
    // NP's own word that they left counts, whatever is kept.
    expect(said(compared(ended.kept, says('reported')))).toContain('CANC-01 cancelled_after_shipping')
  })

  it('PAY-01, READ-25: NP cancelled it: the goods are found, and paid for in another way', () => {
    const { kept } = putBack
    expect(nextOf(compared(kept.order, says('cancelled')))).toStrictEqual(['doubt_sync', 'cancel_order'])
    const both = compared(kept, says('cancelled'))
    expect(nextOf(both)).toStrictEqual(['record_doubt', 'find_goods', 'confirm_sync', 'change_method_if_kept'])
    expect(said(both)).toContain('PAY-01 goods_to_be_paid')
    // In doubt as well, where NP's word may be of before.
    const doubtful = { ...kept, order: { ...kept.order, syncTrust: 'suspect' } as const }
    expect(nextOf(compared(doubtful, says('cancelled', morningOf(1))))).toContain('find_goods')
  })

  it('SHIP-09: NP has their report: nobody has to see whether they have left', () => {
    const { kept } = putBack
    expect(said(compared(kept.order, says('reported')))).toContain('SHIP-09 delivery_not_on_record')
    expect(said(compared(kept, says('reported')))).not.toContain('SHIP-09 delivery_not_on_record')
    expect(said(compared(here(kept), says('reported')))).toContain('SHIP-09 delivery_not_on_record')
  })

  it('READ-08: an approval of what NP had rejected isn’t cancelled there: they are to be reported', () => {
    const order = anOrder({
      in: 'needs_attention',
      npTransaction: { state: 'rejected', id: NP_ID },
      problem: { stage: 'operator', codes: [] },
    })
    expect(said(compared(keptOf(order), says('approved')))).toContain('READ-08 transaction_perhaps_stands')
    const gone = compared(keptOf(order, { goodsHaveLeft: true }), says('approved'))
    expect(said(gone)).not.toContain('READ-08 transaction_perhaps_stands')
  })
})

describe('reconcile of a kept order whose parcel is claimed', () => {
  const claimed = keptOf(approved, { parcelClaim: claim })

  it('SHIP-01: a doubt that is proposed has the parcel stopped, as decideKept says of it', () => {
    const both = compared(claimed, says('cancelled'))
    expect(both.repairKind).toBe('doubt')
    // Until then it may leave.
    expect(parcelToStop(claimed)).toBeNull()
    expect(both.findings.at(-1)).toStrictEqual({ code: 'parcel_to_stop_first', rule: 'SHIP-01', detail: 'pick-1' })
    expect(explainAnswer(both, 'en')).toMatch(
      /The parcel is claimed as .*pick-1.*Before you do it, have the parcel stopped, and release the claim/,
    )
    const [event] = both.repair
    const after = event && decideKept(claimed, event).unwrap()
    expect(after?.parcelToStop).toMatchObject({ code: 'claimed_parcel_to_stop', detail: 'pick-1' })
  })

  it('READ-09: in step nothing stops it, and next is for whoever hands it out', () => {
    const both = compared(claimed, says('approved'))
    expect(said(both)).toStrictEqual(['LINK-08 both_agree'])
    expect(nextOf(both)).toStrictEqual(['complete_claimed_delivery'])
    const stopped = { ...claimed, parcelClaim: { ...claim, isToStop: true } }
    expect(nextOf(compared(stopped, says('approved')))).toStrictEqual(['stop_parcel'])
  })

  it('SHIP-01, SHIP-09: a report whose display is to be set has it stopped, though its end is a report, and none sent', () => {
    const both = compared(claimed, says('reported'))
    expect(both.repairKind).toBe('display')
    const [override] = both.repair
    expect(override && decideKept(claimed, override).unwrap().parcelToStop).not.toBeNull()
    expect(said(both)).toContain('SHIP-01 parcel_to_stop_first')
    expect(said(both)).toContain('SHIP-09 report_not_explained')
    expect(explainAnswer(both, 'en')).not.toContain('send them')
    // Without a claim, goods that are here may be sent.
    expect(said(compared(keptOf(approved), says('reported')))).toContain('SHIP-09 delivery_not_on_record')
  })

  it('SHIP-01: whatever the repair, a parcel that decideKept would stop on the way is said to be stopped', () => {
    fc.assert(
      fc.property(someOrder, fc.constantFrom(...NP_STATUSES), (order, status) => {
        const held = keptOf({ ...order, deliveryStatus: 'not_shipped' }, { parcelClaim: claim })
        const both = compared(held, says(status))
        let kept: KeptOrder = held
        let isStopped = parcelToStop(held) !== null
        for (const event of both.repair) {
          const decision = decideKept(kept, event).unwrap()
          isStopped ||= decision.parcelToStop !== null
          kept = decision.kept
        }
        const codes = both.findings.map(({ code }) => code)
        const isSaid = codes.includes('claimed_parcel_to_stop') || codes.includes('parcel_to_stop_first')
        expect(isSaid).toBe(isStopped)
        if (isSaid) expect(codes).not.toContain('delivery_not_on_record')
      }),
      { numRuns: 150 },
    )
  })

  it('SHIP-01: of an order that is over it is stopped, too', () => {
    const over = keptOf(aCancelledOrder(), { parcelClaim: claim })
    expect(parcelToStop(over)).not.toBeNull()
    expect(said(compared(over, says('cancelled')))).toContain('SHIP-01 claimed_parcel_to_stop')
  })
})

describe('reconcile of what somebody denied', () => {
  const knownAt = hourOf(2, 12)
  const denied = keptOf(approved, { approvalDenied: true, lastKnownAt: knownAt })

  it('READ-21: NP’s approval of since then is to be confirmed, which ends the denial', () => {
    expect(compared(denied.order, says('approved'))).toMatchObject({ verdict: 'in_step', repair: [] })
    const both = compared(denied, says('approved'))
    expect(both).toMatchObject({
      verdict: 'shop_behind',
      repairKind: 'confirm',
      repair: [{ type: 'sync.confirmed', status: 'screening_approved', at: later }],
      next: [{ step: 'confirm_sync' }],
    })
    expect(said(both)).toContain('READ-21 confirmed_otherwise')
    const [event] = both.repair
    const after = event && decideKept(denied, event).unwrap().kept
    expect(after?.approvalDenied).toBe(false)
  })

  it('LINK-06, READ-20: one of before the denial is what was denied, and the order is doubted first', () => {
    const both = compared(denied, says('approved', hourOf(2, 11)))
    expect(both).toMatchObject({ verdict: 'cannot_tell', repairKind: 'doubt', next: [{ step: 'doubt_sync' }] })
    expect(said(both)).toStrictEqual(['READ-20 np_may_be_earlier', 'READ-21 confirmed_otherwise'])
    expect(both.repair).toMatchObject([{ type: 'sync.doubted' }])
  })

  it.each([
    ['in_review', 'screening_in_progress'],
    ['held', 'screening_on_hold'],
    ['rejected', 'screening_rejected'],
    ['not_found', 'needs_attention'],
  ] as const)('SYNC-01: that NP says %s is set and confirmed', (status, paymentStatus) => {
    const both = compared(denied, says(status))
    expect(both).toMatchObject({ verdict: 'contradiction', repairKind: 'display' })
    // Before that is set, decideKept takes the confirmation of no other status than the one that is shown.
    expect(nextOf(both)[0]).toBe('doubt_sync')
    expect(nextOf(both)).not.toContain('confirm_sync')
    const next = { type: 'sync.confirmed', status: paymentStatus, at: hourOf(2, 14) } as const
    expect(decideKept(denied, next).val).toMatchObject({ code: 'confirm_without_doubt' })
    const after = both.repair.reduce((kept, event) => decideKept(kept, event).unwrap().kept, denied)
    expect(after.order).toMatchObject({ paymentStatus, syncTrust: 'linked' })
  })

  it.each(['unknown', 'cancelled', 'paid'] as const)(
    'READ-21: by %s the order is doubted first, as the gate and the lists say',
    (status) => {
      const both = compared(denied, says(status))
      expect(both).toMatchObject({ repairKind: 'doubt', repair: [{ type: 'sync.doubted' }] })
      expect(nextOf(both)).toStrictEqual(['doubt_sync'])
      expect(nextOf(parcelGate(denied, { seenSince: morningOf(1) }))).toStrictEqual(['doubt_sync'])
    },
  )

  it('READ-20: only what NP said before the denial may be what was denied', () => {
    const mayBeEarlier = (status: NpState['status'], at: string) =>
      said(compared(denied, says(status, at))).includes('READ-20 np_may_be_earlier')
    for (const status of NP_STATUSES) expect(mayBeEarlier(status, later), status).toBe(false)
    for (const status of NP_STATUSES) expect(mayBeEarlier(status, hourOf(2, 11)), status).toBe(status !== 'unknown')
    expect(compared(denied, says('cancelled')).verdict).not.toBe('cannot_tell')
  })

  it('READ-21: a report that NP’s console doesn’t have is waited for by nobody', () => {
    const order = anOrder({ in: 'shipment_report_in_progress' })
    const report = keptOf(order, { reportDenied: true, lastKnownAt: knownAt })
    const now = says('approved', hourOf(2, 13))
    expect(nextOf(compared(report, now))).not.toContain('wait_for_link')
    expect(said(compared(report, now))).toContain('READ-21 confirmed_otherwise')
    expect(compared(report, says('reported', hourOf(2, 13)))).toMatchObject({ repairKind: 'display' })
  })
})

describe('reconcileList of kept orders', () => {
  const options = { at: later, isComplete: true }
  const listed = (status: NpState['status']) => ({ orderNumber: approved.orderNumber, npTransactionId: NP_ID, status })

  it('says of each what reconcile says of it', () => {
    fc.assert(
      fc.property(
        someOrder,
        fc.constantFrom(...NP_STATUSES),
        fc.boolean(),
        fc.boolean(),
        (order, status, left, isDenied) => {
          const kept = keptOf(order, {
            goodsHaveLeft: left,
            approvalDenied: isDenied,
            parcelClaim: isDenied ? claim : null,
          })
          const at = { orderNumber: order.orderNumber, npTransactionId: order.npTransaction.id, status }
          const [report] = reconcileList([kept], [at], { at: later, isComplete: false }).unwrap().compared
          const { orderNumber, transaction, ...rest } = report ?? expect.fail('not compared')
          if (transaction === null) return
          expect(rest).toStrictEqual(compared(kept, { status, at: later, npTransactionId: order.npTransaction.id }))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('READ-09, CANC-01: knows goods that left, of its own transaction and of several', () => {
    const { kept } = putBack.records(cancelled)
    const [alone] = reconcileList([kept.order], [listed('approved')], options).unwrap().compared
    const [both] = reconcileList([kept], [listed('approved')], options).unwrap().compared
    expect([alone, both].map((each) => each?.next[0]?.step)).toStrictEqual(['settle_follow_ups', 'find_goods'])
    const several = [listed('approved'), { ...listed('approved'), npTransactionId: 'NP000000009' }]
    const leftOf = (order: KeptOrder | Order) => reconcileList([order], several, options).unwrap().leftOver
    expect(leftOf(kept.order).flatMap(nextOf)).not.toContain('find_goods')
    expect(leftOf(kept).map((left) => nextOf(left)[1])).toStrictEqual(['find_goods', 'find_goods'])
    expect(leftOf(kept).map((left) => said(left).at(-1))).toStrictEqual(
      Array(2).fill('CANC-01 cancelled_after_shipping'),
    )
  })

  it('READ-15, SHIP-01: an order that is doubted by its own transaction, which is over, has its parcel stopped', () => {
    const order = { ...approved, npTransaction: { state: 'live', id: NP_ID } } as const
    const list = [listed('cancelled'), { ...listed('approved'), npTransactionId: 'NP000000009' }]
    const [report] = reconcileList([keptOf(order, { parcelClaim: claim })], list, options).unwrap().compared
    expect(said(report ?? { findings: [] })).toStrictEqual([
      'READ-15 own_transaction_over',
      'SHIP-01 parcel_to_stop_first',
    ])
  })

  it('READ-24: kept orders and others stand beside each other, and what can’t be read has its path', () => {
    const other = { ...approved, orderNumber: 'P99' }
    const broken = { ...keptOf(approved), order: { ...approved, orderNumber: 'P98', version: -1 } }
    const orders = [keptOf(approved), other, keptOf(other), broken, { ...keptOf(approved), lastKnownAt: '' }]
    const list = [{ orderNumber: 'P98', npTransactionId: 'NP000000098', status: 'approved' as const }]
    const report = reconcileList(orders, list, options).unwrap()
    expect(report.compared.map(({ orderNumber }) => orderNumber)).toStrictEqual([approved.orderNumber, 'P99'])
    expect(report.unread.map(({ detail }) => detail)).toStrictEqual([
      'orders[2].order.orderNumber',
      'orders[3].order.version',
      'orders[4].lastKnownAt',
    ])
    expect(report.leftOver.map((left) => left.findings[0]?.code)).toStrictEqual(['order_not_read'])
  })
})

describe('READ-24: reconcile of what is no kept order', () => {
  it.each([
    [{ order: approved }, 'kept.lastKnownAt'],
    [{ ...keptOf(approved), order: {} }, 'kept.order.orderNumber'],
    [{ ...keptOf(approved), reportDenied: 1 }, 'kept.reportDenied'],
    [null, 'order'],
    ['order_cancelled', 'order'],
  ])('%j: %s', (kept, detail) => {
    expect(reconcile(kept as never, says('approved')).val).toMatchObject({ code: 'malformed', rule: 'READ-24', detail })
  })

  it('is taken for an order where not even its fields can be looked for', () => {
    const { proxy, revoke } = Proxy.revocable(keptOf(approved), {})
    revoke()
    expect(reconcile(proxy, says('approved')).val).toMatchObject({
      code: 'malformed',
      rule: 'READ-24',
      detail: 'order',
    })
  })
})

describe('the same order, kept and alone', () => {
  it('READ-14: where 配送完了 says where the goods are, nothing that is kept changes what is compared', () => {
    fc.assert(
      fc.property(someOrder, fc.constantFrom(...NP_STATUSES), fc.boolean(), (order, status, goodsHaveLeft) => {
        const gone: Order = { ...order, deliveryStatus: 'shipped' }
        const at = says(status, '2027-01-01T09:00:00+09:00')
        expect(compared(keptOf(gone, { goodsHaveLeft }), at)).toStrictEqual(compared(gone, at))
      }),
      { numRuns: 300 },
    )
  })

  it('READ-09: of goods that left before nobody is told to let a parcel leave, whatever NP says', () => {
    fc.assert(
      fc.property(someOrder, fc.constantFrom(...NP_STATUSES), (order, status) => {
        const kept = keptOf({ ...order, deliveryStatus: 'not_shipped' }, { goodsHaveLeft: true })
        const steps = nextOf(compared(kept, says(status, '2027-01-01T09:00:00+09:00')))
        expect(steps).not.toContain('complete_delivery')
        expect(steps).not.toContain('print_invoice')
      }),
      { numRuns: 300 },
    )
  })
})
