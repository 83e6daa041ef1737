import { describe, expect, it } from 'vitest'
import {
  decideKept,
  type KeptOrder,
  keepDespiteRefusal,
  keepOrder,
  observe,
  observeKept,
  observeKeptRow,
  parcelGate,
  parcelToStop,
  planCorrection,
  reconcile,
  triageKept,
} from '../../../src/back-office/index.js'
import {
  decide,
  EDIT_FIELDS,
  type EditField,
  type Order,
  type OrderEvent,
  paymentStatusLabel,
} from '../../../src/index.js'
import { completed, correctionOpened, edited } from '../../support/an-event.js'
import { anOrder, aSuspectOrder, aWizOrder } from '../../support/an-order.js'
import { ALL_STATUSES } from '../../support/statuses.js'
import { hourOf, morningOf } from './kept-orders.js'

const APPROVED = anOrder({ in: 'screening_approved', statusSince: morningOf(1) })
const keptOf = (order: Order = APPROVED) => keepOrder(order, morningOf(1)).unwrap()
const edit = (at: string, ...fields: readonly EditField[]) => ({ ...edited(...fields), at })
const amount = edit(hourOf(1, 12), 'amount')
const opened = (at: string) => ({ ...correctionOpened, at })
const records = (kept: KeptOrder, event: OrderEvent) => decideKept(kept, event).unwrap().kept
const shows = (kept: KeptOrder, paymentStatus: string, at: string) =>
  observeKept(kept, { paymentStatus, deliveryStatus: '未配送', at }).unwrap()
const seenApproved = (kept: KeptOrder, day: number) => shows(kept, '審査OK', morningOf(day)).kept
const gate = (kept: KeptOrder, day: number) => parcelGate(kept, { seenSince: morningOf(day) })
const ships = (kept: KeptOrder) => gate(seenApproved(kept, 2), 2).verdict

/** What is kept after an edit that is refused and was made all the same. */
function despite(kept: KeptOrder, event: OrderEvent): KeptOrder {
  expect(decideKept(kept, event).ok).toBe(false)
  return keepDespiteRefusal(kept, event).unwrap()
}
const looks = ({ order }: KeptOrder) => order.openFollowUps

describe('READ-02: an edit that may have been made straight in 審査OK, of goods that are here', () => {
  it('holds them until somebody looked into NP’s console, whatever makeshop shows of 審査OK', () => {
    const after = despite(keptOf(), amount)
    expect(looks(after)).toStrictEqual(['check_np_console'])
    for (const day of [2, 3])
      expect(gate(seenApproved(after, day), day)).toMatchObject({
        verdict: 'hold',
        findings: [{ code: 'console_check_open', rule: 'READ-05' }],
        next: [{ step: 'check_np_console' }, { step: 'record_follow_ups', event: 'followUp.done' }],
      })
    const looked = { type: 'followUp.done', kind: 'check_np_console', at: hourOf(2, 10) } as const
    const settled = records(seenApproved(after, 2), looked)
    expect(gate(settled, 2).verdict).toBe('ship')
    expect(gate(records(after, looked), 1), 'it has to be seen, too').toMatchObject({
      findings: [{ code: 'not_seen_since_confirmed' }],
    })
  })

  it('stands on the list of what is in doubt, and a plan begins with that look', () => {
    const after = seenApproved(despite(keptOf(), amount), 2)
    const { lists } = triageKept([after], morningOf(2)).unwrap()
    expect(lists.filter(({ count }) => count > 0)).toMatchObject([
      { list: 'sync_suspect', items: [{ findings: [{ code: 'console_check_open' }] }] },
    ])
    const [first, second] = planCorrection(after, ['amount']).unwrap().steps
    expect([first?.step, first?.followUps, second?.step]).toStrictEqual([
      'settle_follow_ups',
      ['check_np_console'],
      'open_correction',
    ])
  })

  it('SHIP-01: has the parcel stopped that somebody hands out', () => {
    const claimed = { ...keptOf(), parcelClaim: { name: 'pick-17', isToStop: false } }
    expect(parcelToStop(despite(claimed, amount))).toMatchObject({ code: 'claimed_parcel_to_stop', detail: 'pick-17' })
  })

  it('READ-13, READ-11: is one of what NP screens; carrier and slip reach NP with the report alone (LINK-08)', () => {
    for (const field of EDIT_FIELDS) {
      const isScreened = field !== 'email' && field !== 'shipping'
      const after = keepDespiteRefusal(keptOf(), edit(hourOf(1, 12), field)).unwrap()
      expect([field, looks(after).length]).toStrictEqual([field, isScreened ? 1 : 0])
    }
    expect(looks(despite(keptOf(), edit(hourOf(1, 12), 'email', 'shipping')))).toStrictEqual([])
    expect(looks(despite(keptOf(), edit(hourOf(1, 12), 'shipping', 'items')))).toHaveLength(1)
  })

  it('READ-24: so is one of which nobody can read when it was made, or what was edited', () => {
    for (const event of [
      edit('today', 'amount'),
      { type: 'order.edited', at: hourOf(1, 12) },
      { type: 'order.edited', fields: [], at: hourOf(1, 12) },
    ])
      expect(looks(despite(keptOf(), event as never))).toStrictEqual(['check_np_console'])
    expect(looks(despite(keptOf(), edit('today', 'shipping')))).toStrictEqual([])
  })

  it('changes the order once, also where its invoice is stale by it (READ-11)', () => {
    const wiz = aWizOrder({ in: 'screening_approved', statusSince: morningOf(1), invoicePrintedAt: hourOf(1, 11) })
    const { order } = despite(keptOf(wiz), amount)
    expect(order).toStrictEqual({
      ...wiz,
      invoicePrintedAt: null,
      openFollowUps: ['check_np_console'],
      version: wiz.version + 1,
    })
    expect(despite({ ...keptOf(), order }, amount).order, 'told twice').toStrictEqual(order)
  })

  it('is told late all the same: 審査OK of since then says nothing of it', () => {
    const seen = seenApproved(keptOf(), 3)
    const after = despite(seen, amount)
    expect(gate(after, 3)).toMatchObject({ verdict: 'hold', findings: [{ code: 'console_check_open' }] })
  })

  it('is none where the order came to 審査OK since: a status of the correction was recorded or seen', () => {
    const atOnce = edit(morningOf(1), 'amount')
    expect(looks(despite(keptOf(), atOnce))).toStrictEqual(['check_np_console'])
    expect(looks(despite(keptOf(), edit('2026-04-01T08:59:59+09:00', 'amount')))).toStrictEqual([])
    // Recorded twice, it was accepted the first time.
    const corrected = records(records(keptOf(), opened(hourOf(1, 11))), amount)
    const twice = despite(seenApproved(corrected, 2), amount)
    expect(gate(seenApproved(twice, 3), 3).verdict).toBe('ship')
  })

  it('is none of goods that have left, of an order in doubt, that ended, or isn’t known as 審査OK', () => {
    const isNone = (kept: KeptOrder) => expect(despite(kept, amount).order).toStrictEqual(kept.order)
    isNone({ ...keptOf(), goodsHaveLeft: true })
    isNone(keptOf({ ...APPROVED, deliveryStatus: 'shipped' }))
    isNone(keptOf(aSuspectOrder({ in: 'screening_approved', openFollowUps: [] })))
    isNone(keptOf({ ...APPROVED, closed: { reason: 'cancelled', at: hourOf(1, 10) } }))
    for (const status of ['screening_in_progress', 'screening_on_hold', 'screening_rejected'] as const)
      isNone(keptOf(anOrder({ in: status, statusSince: morningOf(1) })))
  })
})

describe('CORR-03: a correction since an edit that was refused ends the look for it', () => {
  const left = despite(keptOf(), amount)

  it('where 要確認 was set before the edit, and both are recorded once more', () => {
    const reopened = records(left, opened(hourOf(1, 11)))
    expect(looks(reopened), 'it may be of another correction, before the edit').toStrictEqual(['check_np_console'])
    const again = records(reopened, amount)
    expect(again.order).toMatchObject({ paymentStatus: 'screening_preparing', openFollowUps: [] })
    expect(ships(again)).toBe('ship')
  })

  it('where 要確認 is set after it, since only an edit leads back', () => {
    const decision = decideKept(left, opened(amount.at)).unwrap()
    expect(decision.order).toMatchObject({ paymentStatus: 'needs_attention', openFollowUps: [] })
    expect([decision.kept.order, decision.opened, decision.changed]).toStrictEqual([decision.order, [], true])
    expect(ships(records(decision.kept, edit(hourOf(1, 13), 'amount')))).toBe('ship')
  })

  it('but not of before the edit, nor by what changes nothing or is no correction', () => {
    const reopened = records(left, opened(hourOf(1, 11)))
    for (const event of [opened(hourOf(1, 13)), edit(hourOf(1, 11), 'amount'), edit(hourOf(1, 13), 'email')])
      expect(looks(records(reopened, event))).toStrictEqual(['check_np_console'])
    expect(looks(records(left, { type: 'delivery.reverted', at: hourOf(1, 13) }))).toStrictEqual(['check_np_console'])
  })

  it.each(['要確認', '審査待ち(準備中)', '審査待ち', '審査中', '審査保留'])('where %s is seen since', (status) => {
    const seen = shows(left, status, hourOf(1, 14))
    expect(seen).toMatchObject({ kind: 'approval_taken_back', order: { syncTrust: 'linked', openFollowUps: [] } })
    const replayed = seen.events.reduce((order, event) => decide(order, event).unwrap().order, left.order)
    expect(replayed, 'as its events say').toStrictEqual(seen.order)
    expect(ships(seen.kept)).toBe('ship')
  })

  it('so does a row of an export', () => {
    const shown = { paymentStatus: '審査中', deliveryStatus: '未配送', at: hourOf(1, 14) }
    const row = { outcome: 'imported', orderNumber: APPROVED.orderNumber, shown } as const
    const seen = observeKeptRow(left, row, { at: shown.at }).unwrap()
    expect(seen.kept.order).toMatchObject({ paymentStatus: 'screening_in_progress', openFollowUps: [] })
  })

  it.each(['要確認', '審査待ち(準備中)', '審査中'])('LINK-06: where %s was seen within ten minutes of it', (status) => {
    const seen = shows(left, status, '2026-04-01T12:05:00+09:00')
    expect(seen).toMatchObject({ kind: 'outdated', order: left.order })
    expect(looks(seen.kept)).toStrictEqual([])
    expect(gate(seen.kept, 1).verdict).toBe('hold')
    expect(ships(seen.kept)).toBe('ship')
    expect(looks(shows(left, status, amount.at).kept)).toStrictEqual([])
    const before = shows(left, status, '2026-04-01T11:59:59+09:00')
    expect(looks(before.kept), 'of another correction').toStrictEqual(['check_np_console'])
  })

  it('READ-21: 審査NG without NP’s reason doesn’t: it puts the order in doubt', () => {
    const seen = shows(left, '審査NG', hourOf(1, 14))
    expect(seen.kept.order).toMatchObject({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
  })

  it.each(['審査OK', '出荷報告中', '出荷報告完了'])(
    'SHIP-09, READ-02: nor does 配送完了 beside %s, which is taken over: NP may bill the old amount',
    (paymentStatus) => {
      const shown = { paymentStatus, deliveryStatus: '配送完了', carrier: 'ヤマト運輸', slipNumber: '123456789013' }
      const seen = observeKept(left, { ...shown, at: hourOf(1, 14) }).unwrap()
      expect(seen.kind).toBe('operator')
      expect(looks(seen.kept)).toContain('check_np_console')
      expect(seen.kept.order).toMatchObject({ deliveryStatus: 'shipped', syncTrust: 'linked' })
      expect(seen.next[0]?.step).toBe('check_np_console')
      const replayed = seen.events.reduce((order, event) => decide(order, event).unwrap().order, left.order)
      expect(replayed, 'as its events say').toStrictEqual(seen.order)
    },
  )

  it('READ-02, READ-21: nor does an approval, which may be of a correction from before the edit', () => {
    const seen = seenApproved(left, 2)
    const recorded = records(records(seen, opened(hourOf(1, 11))), amount)
    expect(recorded.order).toMatchObject({ paymentStatus: 'screening_preparing', openFollowUps: ['check_np_console'] })
    const between = records(records(left, opened(hourOf(1, 11))), edit('2026-04-01T11:30:00+09:00', 'items'))
    for (const kept of [recorded, records(left, opened(hourOf(1, 11))), between]) {
      const approved = shows(kept, '審査OK', morningOf(3))
      expect([approved.kind, looks(approved.kept)]).toStrictEqual(['unexplained', ['check_np_console']])
      expect(gate(approved.kept, 3).verdict).toBe('hold')
    }
  })

  it('SHIP-08, READ-21: nor does 配送完了 after a correction from before it, by which no wiz invoice was printed', () => {
    const wiz = despite(keptOf(aWizOrder({ in: 'screening_approved', statusSince: morningOf(1) })), amount)
    const corrected = records(records(seenApproved(wiz, 2), opened(hourOf(1, 11))), amount)
    const shown = { paymentStatus: '審査OK', deliveryStatus: '配送完了', at: morningOf(3) }
    const seen = observeKept(corrected, { ...shown, carrier: 'ヤマト運輸', slipNumber: '123456789013' }).unwrap()
    expect(seen.kind).toBe('unexplained')
    expect(seen.kept.order).toMatchObject({ invoicePrintedAt: null, openFollowUps: ['check_np_console'] })
  })

  it.each([{}, { carrier: '', slipNumber: '' }, { slipNumber: '123456789013' }])(
    'READ-02, READ-21: nor does a report whose shipment isn’t shown, which puts the order in doubt: %o',
    (beside) => {
      const shown = { paymentStatus: '出荷報告完了', deliveryStatus: '配送完了', at: morningOf(2), ...beside }
      const seen = observeKept(left, shown).unwrap()
      expect(looks(seen.kept)).toStrictEqual(['check_np_console'])
      expect(seen.next[0]?.step).toBe('confirm_sync')
    },
  )

  it('CORR-03: a comparison with NP has what was ordered compared, though both say 審査OK', () => {
    const npState = { status: 'approved', at: hourOf(1, 14) } as const
    const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
      findings.map(({ code }) => code)
    expect(codes(reconcile(left, npState).unwrap())).toStrictEqual(['both_agree', 'contents_to_compare'])
    expect(codes(reconcile(keptOf(), npState).unwrap())).toStrictEqual(['both_agree'])
  })

  it('READ-09: of goods that somebody said are here, though 配送完了 is on record, no look is left', () => {
    const shipped = { ...APPROVED, deliveryStatus: 'shipped' } as const
    const gone = { ...keptOf(shipped), goodsHaveLeft: false }
    expect(looks(keepDespiteRefusal(gone, amount).unwrap())).toStrictEqual([])
  })

  it('READ-05: beside one that is left for goods that have left nothing is taken over', () => {
    const gone = records(keptOf(), { ...completed({ channel: 'other' }), at: hourOf(1, 12) })
    const kinds = ALL_STATUSES.map((status) => {
      const shown = { paymentStatus: paymentStatusLabel(status), deliveryStatus: '配送完了', at: morningOf(2) }
      const { kind } = observe(gone.order, shown).unwrap()
      expect([status, observeKept(gone, shown).unwrap().kind]).toStrictEqual([status, kind])
      return kind
    })
    expect(kinds).toContain('unexplained')
  })

  it('READ-05: a look that is left for goods that have left is none for an edit', () => {
    const gone = { ...left, goodsHaveLeft: true }
    expect(looks(records(gone, opened(hourOf(1, 13))))).toStrictEqual(['check_np_console'])
    expect(looks(shows(gone, '要確認', hourOf(1, 14)).kept)).toStrictEqual(['check_np_console'])
  })
})
