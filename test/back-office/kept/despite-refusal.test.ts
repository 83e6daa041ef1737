import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideKept,
  type KeptOrder,
  keepDespiteRefusal,
  keepOrder,
  observeKept,
  parcelGate,
  triage,
  triageKept,
} from '../../../src/back-office/index.js'
import {
  type EditField,
  type OrderEvent,
  PAYMENT_METHODS,
  PAYMENT_STATUSES,
  type PaymentStatus,
  paymentStatusLabel,
} from '../../../src/index.js'
import { impliesApproval } from '../../../src/status/implies-approval.js'
import { arbitraryKeptOrder } from '../../../src/testing/arbitraries/index.js'
import { confirmed, correctionOpened, edited } from '../../support/an-event.js'
import { anOrder, aSuspectOrder, aWizOrder } from '../../support/an-order.js'
import { hourOf, morningOf } from './kept-orders.js'

/** What is kept after something that is refused and was done all the same. */
function despite(kept: KeptOrder, event: OrderEvent): KeptOrder {
  expect(decideKept(kept, event).ok).toBe(false)
  return keepDespiteRefusal(kept, event).unwrap()
}
const seenApproved = (kept: KeptOrder, day: number) =>
  observeKept(kept, { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(day) }).unwrap().kept
const gate = (kept: KeptOrder, day: number) => parcelGate(kept, { seenSince: morningOf(day) })

describe('READ-11, SHIP-08: an edit that is refused and was made all the same', () => {
  const printed = keepOrder(
    aWizOrder({ in: 'screening_approved', invoicePrintedAt: hourOf(1, 12) }),
    morningOf(2),
  ).unwrap()
  const edit = (time: string, ...fields: readonly EditField[]) => ({ ...edited(...fields), at: time })

  it.each<{ readonly fields: readonly EditField[] }>([
    { fields: ['buyer'] },
    { fields: ['destination'] },
    { fields: ['items'] },
    { fields: ['amount'] },
    { fields: ['email', 'amount'] },
  ])('makes an invoice stale that was printed before it, so that no parcel leaves with it: $fields', ({ fields }) => {
    const after = seenApproved(despite(printed, edit(hourOf(2, 13), ...fields)), 3)
    const looked = { type: 'followUp.done', kind: 'check_np_console', at: hourOf(3, 10) } as const
    expect(gate(decideKept(after, looked).unwrap().kept, 3)).toMatchObject({
      verdict: 'hold',
      findings: [{ code: 'invoice_not_printed' }],
    })
  })

  it('makes none stale that was printed after it, nor where it is of what is not on the invoice', () => {
    expect(despite(printed, edit(hourOf(1, 11), 'amount')).order.invoicePrintedAt).toBe(hourOf(1, 12))
    for (const event of [edit(hourOf(2, 13), 'shipping'), edit(hourOf(2, 13), 'email')]) {
      // An edit of the e-mail address is taken; the order goes on all the same.
      const after = keepDespiteRefusal(printed, event).unwrap()
      expect(after.order).toStrictEqual(printed.order)
      expect(gate(seenApproved(after, 3), 3).verdict).toBe('ship')
    }
  })

  it('LINK-06: makes one stale that was printed within ten minutes, since NP may have had the old contents', () => {
    for (const [time, printedAt] of [
      ['2026-04-01T11:50:00+09:00', null],
      ['2026-04-01T11:49:59+09:00', hourOf(1, 12)],
    ] as const)
      expect(despite(printed, edit(time, 'amount')).order.invoicePrintedAt).toBe(printedAt)
  })

  it('makes one stale of the same moment, and where nobody knows when it was made, or what was edited (READ-24)', () => {
    for (const event of [
      edit(hourOf(1, 12), 'amount'),
      edit('today', 'amount'),
      { type: 'order.edited', at: hourOf(2, 13) },
      { type: 'order.edited', fields: [], at: hourOf(2, 13) },
      { type: 'order.edited', fields: 'email', at: hourOf(2, 13) },
    ])
      expect(despite(printed, event as never).order.invoicePrintedAt).toBeNull()
  })

  it('is a change of the order, which says so by its version', () => {
    const { order } = despite(printed, edit(hourOf(2, 13), 'amount'))
    expect(order).toStrictEqual({
      ...printed.order,
      invoicePrintedAt: null,
      openFollowUps: ['check_np_console'],
      version: printed.order.version + 1,
    })
  })

  it('leaves an order without a printed invoice, and what else is refused, as they are', () => {
    const plain = keepOrder(anOrder({ in: 'screening_in_progress' }), morningOf(2)).unwrap()
    expect(despite(plain, edit(hourOf(2, 13), 'amount')).order).toStrictEqual(plain.order)
    const waiting = keepOrder(
      aWizOrder({ in: 'screening_in_progress', invoicePrintedAt: hourOf(1, 12) }),
      morningOf(2),
    ).unwrap()
    expect(despite(waiting, { ...correctionOpened, at: hourOf(2, 13) }).order).toStrictEqual(waiting.order)
  })
})

describe('READ-11, SHIP-08: a correction that nobody recorded, of an order in doubt', () => {
  const doubted = aWizOrder({ in: 'screening_approved', invoicePrintedAt: hourOf(1, 12) })
  const linked = keepOrder(doubted, morningOf(1)).unwrap()
  const printed = decideKept(linked, { type: 'sync.doubted', reason: 'other', at: hourOf(2, 10) }).unwrap().kept
  const confirms = (kept: KeptOrder, status: PaymentStatus, time: string) =>
    decideKept(kept, { ...confirmed(status), at: time }).unwrap().kept
  const shows = (paymentStatus: string, at: string, kept = printed) =>
    observeKept(kept, { paymentStatus, deliveryStatus: '未配送', at }).unwrap()

  it.each(['screening_preparing', 'screening_waiting', 'screening_in_progress', 'screening_on_hold'] as const)(
    'is told by the confirmation of %s, so that the invoice is printed anew',
    (status) => {
      const after = confirms(printed, status, hourOf(2, 13))
      expect(after.order).toMatchObject({ paymentStatus: status, invoicePrintedAt: null })
      // Makeshop shows that status, before it shows 審査OK (READ-21).
      const seen = shows(paymentStatusLabel(status), hourOf(2, 14), after).kept
      expect(gate(seenApproved(seen, 3), 3)).toMatchObject({
        verdict: 'hold',
        findings: [{ code: 'invoice_not_printed' }],
      })
    },
  )

  it.each(['要確認', '審査待ち(準備中)', '審査待ち', '審査中', '審査保留'])('is told by a row with %s', (shown) => {
    const seen = shows(shown, hourOf(2, 12))
    expect(seen.kept.order).toMatchObject({ syncTrust: 'suspect', invoicePrintedAt: null })
    expect(seen.order, 'as its events say').toStrictEqual(printed.order)
    const later = shows('審査OK', hourOf(2, 14), seen.kept).kept
    const after = confirms(later, 'screening_approved', hourOf(2, 15))
    expect(gate(seenApproved(after, 3), 3)).toMatchObject({
      verdict: 'hold',
      findings: [{ code: 'invoice_not_printed' }],
    })
  })

  it('is told by nothing that is of before the printing', () => {
    const early = confirms(
      decideKept(linked, { type: 'sync.doubted', reason: 'other', at: hourOf(1, 10) }).unwrap().kept,
      'screening_in_progress',
      hourOf(1, 11),
    )
    expect(early.order.invoicePrintedAt).toBe(hourOf(1, 12))
  })

  it('CORR-03, READ-06: is told by no status that came without an edit, or of one that is on record', () => {
    const invoice = { invoicePrintedAt: hourOf(1, 12), syncTrust: 'suspect' } as const
    for (const [order, status] of [
      [aWizOrder({ in: 'needs_attention', ...invoice }), 'needs_attention'],
      [aWizOrder({ in: 'needs_attention', ...invoice, deliveryStatus: 'shipped' }), 'screening_in_progress'],
      [aWizOrder({ in: 'screening_preparing', ...invoice }), 'screening_in_progress'],
      [aWizOrder({ in: 'screening_waiting', ...invoice }), 'screening_on_hold'],
    ] as const) {
      const kept = keepOrder(order, morningOf(2)).unwrap()
      expect(confirms(kept, status, hourOf(2, 13)).order.invoicePrintedAt).toBe(hourOf(1, 12))
    }
    const gone = observeKept(printed, { paymentStatus: '要確認', deliveryStatus: '配送完了', at: hourOf(2, 12) })
    expect(gone.unwrap().kept.order.invoicePrintedAt).toBe(hourOf(1, 12))
    const corrected = keepOrder(aWizOrder({ in: 'needs_attention', ...invoice }), morningOf(2)).unwrap()
    expect(confirms(corrected, 'screening_waiting', hourOf(2, 13)).order.invoicePrintedAt).toBeNull()
  })

  it('is told by nothing else: 審査OK and 審査NG leave the invoice as it is', () => {
    const after = confirms(shows('審査OK', hourOf(2, 12)).kept, 'screening_approved', hourOf(2, 13))
    expect(gate(seenApproved(after, 3), 3).verdict).toBe('ship')
    expect(confirms(printed, 'screening_rejected', hourOf(2, 13)).order.invoicePrintedAt).toBe(hourOf(1, 12))
    const linkedStill = observeKept(linked, { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(2) })
    expect(linkedStill.unwrap().order.invoicePrintedAt).toBe(hourOf(1, 12))
  })
})

describe('READ-21: a confirmation of another status, that is refused since nobody doubted the order', () => {
  const shown = keepOrder(anOrder({ in: 'screening_approved' }), morningOf(2)).unwrap()
  const confirm = (time: string) => ({ ...confirmed('screening_rejected'), at: time })

  it('is a doubt: no parcel leaves by 審査OK until NP’s console was looked into once more', () => {
    const after = despite(shown, confirm(hourOf(2, 13)))
    expect(after.order).toMatchObject({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
    expect(gate(seenApproved(after, 3), 3)).toMatchObject({ verdict: 'hold', findings: [{ code: 'sync_suspect' }] })
    const settled = decideKept(after, confirm(hourOf(2, 14))).unwrap()
    expect(settled.order).toMatchObject({ syncTrust: 'linked', paymentStatus: 'screening_rejected' })
  })

  it('is one also where the order was seen since, in the status that it had before', () => {
    const seen = keepOrder(anOrder({ in: 'screening_approved', statusSince: morningOf(1) }), morningOf(2)).unwrap()
    const after = despite(seen, confirm(hourOf(1, 13)))
    expect(after.order.syncTrust).toBe('suspect')
    expect(gate(after, 2)).toMatchObject({ verdict: 'hold', findings: [{ code: 'sync_suspect' }] })
  })

  it('SYNC-01: is one, too, of before the order came to its status: by what somebody set it may have come there', () => {
    const came = keepOrder(anOrder({ in: 'screening_approved', statusSince: morningOf(1) }), morningOf(1)).unwrap()
    for (const time of ['2026-04-01T00:00:00Z', '2026-03-31T23:59:59.999Z']) {
      const after = despite(came, confirm(time))
      expect(after.order).toMatchObject({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
      expect(gate(after, 1).verdict).toBe('hold')
    }
    const corrected = decideKept(came, { ...correctionOpened, at: hourOf(1, 11) }).unwrap().kept
    const approval = despite(corrected, { ...confirmed('screening_approved'), at: hourOf(1, 10) })
    expect(approval).toMatchObject({ order: { syncTrust: 'suspect' }, approvalDenied: false })
  })

  it('SHIP-05, READ-09: so is a report that NP has, of an order that is known as 審査OK: its goods have left', () => {
    const came = keepOrder(anOrder({ in: 'screening_approved', statusSince: morningOf(2) }), morningOf(2)).unwrap()
    const after = despite(came, { ...confirmed('shipment_report_completed'), at: hourOf(1, 12) })
    expect(after).toMatchObject({ order: { syncTrust: 'suspect' }, approvalDenied: false })
    expect(gate(seenApproved(after, 3), 3).verdict).toBe('hold')
  })

  it('leaves an order that is closed as it is, and one that is in doubt already', () => {
    const closed = keepOrder(
      anOrder({ in: 'screening_approved', closed: { reason: 'cancelled', at: hourOf(1, 12) } }),
      morningOf(2),
    ).unwrap()
    const suspect = keepOrder(aSuspectOrder({ in: 'screening_approved' }), morningOf(2)).unwrap()
    expect(despite(closed, confirm(hourOf(2, 13))).order).toStrictEqual(closed.order)
    const misspelt = { ...confirm(hourOf(2, 13)), status: 'rejected' } as never
    expect(despite(suspect, misspelt).order).toStrictEqual(suspect.order)
  })

  it('has the parcel stopped that somebody handed out by it', () => {
    const claimed = { ...shown, parcelClaim: { name: 'pick-17', isToStop: false } }
    expect(despite(claimed, confirm(hourOf(2, 13))).parcelClaim).toStrictEqual({ name: 'pick-17', isToStop: true })
  })

  const APPROVALS = PAYMENT_STATUSES.filter(impliesApproval)
  const OTHERS = PAYMENT_STATUSES.filter((status) => !impliesApproval(status))
  const keptIn = (status: PaymentStatus) =>
    keepOrder(anOrder({ in: status, statusSince: morningOf(2) }), morningOf(2)).unwrap()
  const times = [hourOf(1, 10), morningOf(2), hourOf(2, 13)]

  it.each(APPROVALS.flatMap((known) => OTHERS.map((status) => [known, status] as const)))(
    'SYNC-02: denies the approval of %s by %s, whenever NP’s console was read, until NP’s approval is confirmed',
    (known, status) => {
      for (const time of times) {
        const after = despite(keptIn(known), { ...confirmed(status), at: time })
        expect(after).toMatchObject({ order: { syncTrust: 'suspect' }, approvalDenied: true })
        const seen = observeKept(after, {
          paymentStatus: paymentStatusLabel(known),
          deliveryStatus: '未配送',
          at: morningOf(3),
        }).unwrap()
        expect([seen.kept.order.syncTrust, seen.kept.approvalDenied]).toStrictEqual(['suspect', true])
        expect(gate(seen.kept, 3).verdict).not.toBe('ship')
        const looked = { type: 'followUp.done', kind: 'check_np_console', at: hourOf(3, 10) } as const
        const settled = decideKept(decideKept(seen.kept, looked).unwrap().kept, {
          ...confirmed(known),
          at: hourOf(3, 11),
        }).unwrap().kept
        expect(settled).toMatchObject({ order: { syncTrust: 'linked' }, approvalDenied: false })
      }
    },
  )

  it('SYNC-02: denies nothing of an order without an approval, nor where an approval is confirmed', () => {
    const confirms = (known: PaymentStatus, status: PaymentStatus) =>
      despite(keptIn(known), { ...confirmed(status), at: hourOf(2, 13) }).approvalDenied
    expect(confirms('screening_in_progress', 'screening_rejected')).toBe(false)
    expect(confirms('screening_rejected', 'screening_approved')).toBe(false)
    expect(confirms('screening_approved', 'shipment_report_completed')).toBe(false)
  })

  it('READ-24: nor where nobody can read what was confirmed, which is a doubt', () => {
    const hostile = {
      ...confirm(hourOf(2, 13)),
      get status(): PaymentStatus {
        throw new Error('hostile')
      },
    }
    for (const event of [hostile, { ...confirm(hourOf(2, 13)), status: '審査NG' } as never]) {
      const after = keepDespiteRefusal(shown, event).unwrap()
      expect(after).toMatchObject({ order: { syncTrust: 'suspect' }, approvalDenied: false })
    }
  })

  it('READ-07: nor of one that is closed', () => {
    const closed = anOrder({ in: 'screening_approved', closed: { reason: 'cancelled', at: hourOf(1, 12) } })
    expect(despite(keepOrder(closed, morningOf(2)).unwrap(), confirm(hourOf(2, 13))).approvalDenied).toBe(false)
  })

  it('FLOW-03: told twice, it costs one more look into NP’s console', () => {
    const waiting = keepOrder(anOrder({ in: 'screening_in_progress' }), morningOf(1)).unwrap()
    const first = { ...confirmed('screening_in_progress'), at: hourOf(1, 10) }
    const known = decideKept(waiting, first).unwrap().kept
    const shown = observeKept(known, { paymentStatus: '審査中', deliveryStatus: '未配送', at: hourOf(1, 12) }).unwrap()
    const told = despite(seenApproved(shown.kept, 2), first)
    expect(gate(told, 2).verdict).toBe('hold')
    // A third time it is what somebody confirms of the order that is in doubt.
    for (const each of [told, decideKept(told, first).unwrap().kept]) {
      const seen = seenApproved(each, 3)
      expect(seen.order.syncTrust).toBe('suspect')
      expect(gate(seen, 3).verdict).toBe('hold')
      const looked = decideKept(seen, { ...confirmed('screening_approved'), at: hourOf(3, 10) }).unwrap().kept
      expect(gate(seenApproved(looked, 4), 4).verdict).toBe('ship')
    }
  })
})

describe('READ-24, READ-21: what is malformed of a doubt, an override or a confirmation', () => {
  const shown = keepOrder(anOrder({ in: 'screening_approved' }), morningOf(2)).unwrap()
  const time = hourOf(2, 13)

  it.each<[string, object]>([
    ['a doubt in words of its own', { type: 'sync.doubted', reason: 'customer called', at: time }],
    ['an override without a reason', { type: 'status.overridden', to: 'screening_approved', reason: '', at: time }],
    ['a confirmation by its label', { type: 'sync.confirmed', status: '審査NG', at: time }],
    ['a confirmation of this very status, by its label', { type: 'sync.confirmed', status: '審査OK', at: time }],
  ])('is a doubt, which no look at makeshop ends: %s', (_, event) => {
    const after = despite(shown, event as never)
    expect(after.order).toMatchObject({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
    expect(after.lastKnownAt).toBe(time)
    expect(gate(seenApproved(after, 3), 3)).toMatchObject({ verdict: 'hold', findings: [{ code: 'sync_suspect' }] })
  })

  it.each(['sync.doubted', 'status.overridden', 'sync.confirmed'])(
    'is one where nobody knows when, or of what: %s',
    (type) => {
      for (const event of [{ type }, { type, at: 'today' }]) {
        const { order, ...kept } = despite(shown, event as never)
        expect(order).toMatchObject({ syncTrust: 'suspect' })
        expect(kept).toStrictEqual({
          lastKnownAt: morningOf(2),
          lastSeenAt: null,
          approvalDenied: false,
          reportDenied: false,
          goodsHaveLeft: false,
          parcelClaim: null,
        })
      }
    },
  )

  it('is none of anything else: that has to be seen once more', () => {
    for (const type of ['order.cancelled', 'followUp.done', 'sync.doubt'])
      expect(despite(shown, { type, at: time } as never).order).toStrictEqual(shown.order)
  })
})

describe('READ-08, SYNC-02: what is told of the sync only after the order ended', () => {
  const closed = { reason: 'cancelled', at: hourOf(2, 12) } as const
  const ended = (told: Partial<Parameters<typeof anOrder>[0]> = {}) =>
    keepOrder(anOrder({ in: 'screening_rejected', closed, ...told }), morningOf(3)).unwrap()
  const acts = [
    ['an override', { type: 'status.overridden', to: 'screening_rejected', reason: 'by mistake' }],
    ['a doubt', { type: 'sync.doubted', reason: 'other' }],
  ] as const

  it.each(acts)(
    '%s from before leaves a look into NP’s console, where NP holds nothing as far as is known',
    (_, act) => {
      for (const npTransaction of [
        { state: 'rejected', id: 'NP1' },
        { state: 'none', id: null },
      ] as const) {
        const { order } = despite(ended({ npTransaction }), { ...act, at: hourOf(1, 12) })
        expect(order.openFollowUps).toStrictEqual(['check_np_console'])
        expect(order).toMatchObject({ closed, npTransaction })
      }
      expect(despite(ended(), { ...act, at: closed.at }).order.openFollowUps, 'at the same time').toHaveLength(1)
    },
  )

  it('what is left stands on a list, and ends once NP’s console was looked into', () => {
    const after = despite(ended(), { ...acts[1][1], at: hourOf(1, 12) })
    const listed = triage([after.order], morningOf(3))
      .unwrap()
      .lists.find(({ items }) => items.length > 0)
    expect(listed?.list).toBe('follow_ups_open')
    const looked = decideKept(after, { type: 'followUp.done', kind: 'check_np_console', at: hourOf(3, 12) }).unwrap()
    expect(looked.order.openFollowUps).toStrictEqual([])
  })

  it.each(acts)('%s of which nobody can read when it was does so, too', (_, act) => {
    const undated = { ...act, at: '2026-04-01 12:00' } as never
    expect(despite(ended(), undated).order.openFollowUps).toStrictEqual(['check_np_console'])
  })

  it.each(acts)('%s changes nothing where NP is to be cancelled, or was, or from after the end', (_, act) => {
    const live = ended({ npTransaction: { state: 'live', id: 'NP1' }, openFollowUps: ['cancel_in_np_console'] })
    const cancelledAtNp = ended({ npTransaction: { state: 'cancelled', id: 'NP1' } })
    for (const kept of [live, cancelledAtNp]) {
      expect(despite(kept, { ...act, at: hourOf(1, 12) }).order).toStrictEqual(kept.order)
    }
    expect(despite(ended(), { ...act, at: hourOf(2, 13) }).order).toStrictEqual(ended().order)
    const open = ended({ openFollowUps: ['check_np_console'] })
    expect(despite(open, { ...act, at: hourOf(1, 12) }).order, 'a look is open').toStrictEqual(open.order)
  })
})

describe('READ-08, READ-21: what NP’s console showed, told only after the order ended', () => {
  const cancelled = { reason: 'cancelled', at: hourOf(2, 12) } as const
  const paidOtherwise = { ...cancelled, reason: 'payment_method_changed' } as const
  const ended = (told: Partial<Parameters<typeof anOrder>[0]> = {}) =>
    keepOrder(anOrder({ in: 'screening_rejected', closed: cancelled, ...told }), morningOf(3)).unwrap()
  const told = (kept: KeptOrder, status: PaymentStatus, time = hourOf(1, 12)) =>
    despite(kept, { ...confirmed(status), at: time })
  const followUps = (kept: KeptOrder) => kept.order.openFollowUps

  /** By READ-21 NP holds it, or at least a request went out. */
  const HELD = [
    'screening_waiting',
    'screening_in_progress',
    'screening_on_hold',
    'screening_approved',
    'shipment_report_preparing',
    'shipment_report_in_progress',
    'shipment_report_completed',
  ] as const satisfies readonly PaymentStatus[]

  it.each(HELD)('SYNC-02: %s leaves a look into NP’s console, whenever it was read', (status) => {
    for (const npTransaction of [
      { state: 'rejected', id: 'NP1' },
      { state: 'none', id: null },
    ] as const)
      for (const time of [hourOf(1, 12), cancelled.at, hourOf(2, 13)]) {
        const { order } = told(ended({ npTransaction }), status, time)
        expect(order).toMatchObject({ closed: cancelled, npTransaction, openFollowUps: ['check_np_console'] })
      }
  })

  it('READ-07: so it does on an order that showed that status when it ended, in doubt', () => {
    const suspect = { syncTrust: 'suspect', npTransaction: { state: 'none', id: null } } as const
    expect(followUps(told(ended({ in: 'screening_approved', ...suspect }), 'screening_approved'))).toStrictEqual([
      'check_np_console',
    ])
  })

  it('READ-21: one that says nothing of NP, and isn’t what was known, does where it is of before the end', () => {
    for (const status of ['needs_attention', 'screening_preparing'] as const) {
      expect(followUps(told(ended(), status))).toStrictEqual(['check_np_console'])
      expect(followUps(told(ended(), status, cancelled.at))).toStrictEqual(['check_np_console'])
      expect(followUps(told(ended(), status, hourOf(2, 13)))).toStrictEqual([])
    }
  })

  it('READ-21: what was known changes nothing', () => {
    expect(told(ended(), 'screening_rejected').order).toStrictEqual(ended().order)
    const unasked = ended({ in: 'needs_attention' })
    expect(told(unasked, 'needs_attention').order).toStrictEqual(unasked.order)
  })

  it('READ-24: one that can’t be read does as a doubt would', () => {
    const byLabel = (time: string) => ({ type: 'sync.confirmed', status: '審査OK', at: time }) as never
    for (const time of [hourOf(1, 12), '2026-04-01 12:00'])
      expect(followUps(despite(ended(), byLabel(time)))).toStrictEqual(['check_np_console'])
    expect(followUps(despite(ended(), byLabel(hourOf(2, 13))))).toStrictEqual([])
  })

  it('READ-08: nothing is left where NP is to be cancelled already, was, or is looked up', () => {
    for (const kept of [
      ended({ npTransaction: { state: 'live', id: 'NP1' }, openFollowUps: ['cancel_in_np_console'] }),
      ended({ npTransaction: { state: 'cancelled', id: 'NP1' } }),
      ended({ openFollowUps: ['check_np_console'] }),
    ])
      expect(told(kept, 'screening_approved').order).toStrictEqual(kept.order)
  })

  it('READ-07: NP’s own approval after that has it cancelled there', () => {
    const after = told(ended(), 'screening_approved')
    const { order } = decideKept(after, { type: 'screening.approved', at: hourOf(3, 12) }).unwrap()
    expect(order.openFollowUps).toStrictEqual(['check_np_console', 'cancel_in_np_console'])
  })

  it('PAY-06, FLOW-07: an approval made it 入金完了, which stays behind when it is paid otherwise', () => {
    const other = { closed: paidOtherwise, paymentMethod: PAYMENT_METHODS.bank_transfer } as const
    for (const status of PAYMENT_STATUSES) {
      const asks = followUps(told(ended(other), status)).includes('reset_receipt_status')
      expect([status, asks]).toStrictEqual([status, impliesApproval(status)])
      expect(followUps(told(ended(), status)), 'of a cancelled one').not.toContain('reset_receipt_status')
    }
    expect(followUps(told(ended(other), 'screening_approved'))).toStrictEqual([
      'reset_receipt_status',
      'check_np_console',
    ])
    const overAtNp = { npTransaction: { state: 'cancelled', id: 'NP1' } } as const
    expect(followUps(told(ended({ ...other, ...overAtNp }), 'screening_approved'))).toStrictEqual([
      'reset_receipt_status',
    ])
    const asked = ended({ ...other, receiptStatus: 'received' })
    expect(followUps(told(asked, 'screening_approved')), 'asked when it ended').toStrictEqual(['check_np_console'])
  })

  it('CANC-01: a report says that the goods have left, which are found before anything is cancelled at NP', () => {
    const live = { npTransaction: { state: 'live', id: 'NP1' }, openFollowUps: ['cancel_in_np_console'] } as const
    for (const kept of [ended(), ended(live)])
      for (const status of PAYMENT_STATUSES) {
        const after = told(kept, status)
        const isReport = status.startsWith('shipment_report')
        expect(after.goodsHaveLeft).toBe(isReport)
        if (!isReport) continue
        const [item] = triageKept([after], morningOf(3))
          .unwrap()
          .lists.flatMap(({ items }) => items)
        expect([item?.findings[0]?.code, item?.next[0]?.step]).toStrictEqual(['cancelled_after_shipping', 'find_goods'])
      }
    const open = keepOrder(anOrder({ in: 'screening_approved' }), morningOf(2)).unwrap()
    expect(told(open, 'shipment_report_completed').goodsHaveLeft, 'it is confirmed once more').toBe(false)
  })

  const RUN = { seed: 20261202, numRuns: 1_000 }

  it(`READ-08: whatever ended, and whenever it is told that NP holds it, somebody looks or cancels there (seed ${RUN.seed})`, () => {
    let told = 0
    const orders = arbitraryKeptOrder().filter(
      ({ order }) => order.closed !== null && order.npTransaction.state !== 'cancelled',
    )
    const holds = (kept: KeptOrder, status: PaymentStatus, at: string): void => {
      const { order } = despite(kept, { ...confirmed(status), at })
      const mayBeHeld = ['requested', 'live', 'unknown'].includes(kept.order.npTransaction.state)
      // Of what NP may hold, that is asked when the order ends; whether it is settled is not for who tells of it.
      if (!mayBeHeld) expect(order.openFollowUps).toContain('check_np_console')
      for (const each of kept.order.openFollowUps) expect(order.openFollowUps).toContain(each)
      told += 1
    }
    const times = fc.constantFrom('2000-01-01T00:00:00Z', hourOf(1, 12), '2027-01-01T00:00:00Z')
    fc.assert(fc.property(orders, fc.constantFrom(...HELD), times, holds), RUN)
    expect(told).toBe(RUN.numRuns)
  })
})
