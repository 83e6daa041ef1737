import { describe, expect, it } from 'vitest'
import {
  explainAnswer,
  type NpStatus,
  planCancellation,
  planPaymentMethodChange,
  type Reconciliation,
  reconcileList,
  shippingGate,
} from '../../src/back-office/index.js'
import { type Order, type OrderEvent, PAYMENT_METHODS } from '../../src/index.js'
import { cancelled, confirmed, NP_ID, overridden, screeningHeld } from '../support/an-event.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment, aSuspectOrder } from '../support/an-order.js'
import { compared, lived } from './compared.js'
import { days, itemOf } from './sorted.js'

const LIVE = { npTransaction: { state: 'live', id: NP_ID } } as const
const UNKNOWN = { npTransaction: { state: 'unknown', id: null } } as const

const stepsOf = ({ next }: Pick<Reconciliation, 'next'>) => next.map(({ step }) => step)
const codesOf = ({ findings }: Pick<Reconciliation, 'findings'>) => findings.map(({ code }) => code)
const late = (event: OrderEvent, day: number): OrderEvent => ({ ...event, at: days(day) })
const doubted = (order: Order, day: number) => lived(order, { type: 'sync.doubted', reason: 'other', at: days(day) })

describe('reconcile: STAT-04, 審査保留 of which the books lack the codes', () => {
  const unread = anOrder({ in: 'screening_on_hold', problem: null })

  it.each<readonly [string, Order]>([
    ['met without them, as the order API shows it (READ-26)', unread],
    ['held without any', anOrder({ in: 'screening_on_hold', problem: { stage: 'screening', codes: [] } })],
    [
      'set by hand from 要確認, whose cause it still has (READ-17)',
      anOrder({ in: 'screening_on_hold', problem: { stage: 'shipment', codes: ['E0100110'] } }),
    ],
  ])('makeshop shows 審査保留 already: a person acts, and nobody waits: %s', (_, order) => {
    for (const day of [1, 5, 9]) {
      const said = compared(order, { status: 'held', codes: ['RE009'] }, days(day))
      expect(said).toMatchObject({
        verdict: 'in_step',
        repairKind: 'codes',
        repair: [late(screeningHeld('RE009'), day)],
      })
      expect(said.findings).toStrictEqual([
        { code: 'both_agree', rule: 'LINK-08', detail: 'held' },
        { code: 'codes_to_record', rule: 'READ-17', detail: 'held' },
      ])
      expect(stepsOf(said)).toStrictEqual(['open_correction', 'check_payment_information'])
    }
  })

  it('READ-17: recorded, the codes are the cause by which a correction is planned', () => {
    const { repair } = compared(unread, { status: 'held', codes: ['RE009'] }, days(1))
    const known = lived(unread, ...repair)
    expect(known.problem).toStrictEqual({ stage: 'screening', codes: ['RE009'] })
    expect(stepsOf(compared(known, { status: 'held', codes: ['RE009'] }, days(2)))).toStrictEqual(
      stepsOf(shippingGate(known)),
    )
    expect(compared(known, { status: 'held', codes: ['RE009'] }, days(2))).toMatchObject({
      repair: [],
      repairKind: 'none',
    })
  })

  it('STAT-04: what NP alone reviews is waited for', () => {
    const said = compared(unread, { status: 'held', codes: ['RE029'] }, days(1))
    expect(said).toMatchObject({ verdict: 'in_step', repairKind: 'codes' })
    expect(stepsOf(said)).toStrictEqual(['wait_for_link'])
  })

  it('READ-20: the codes of a hold that NP showed before this 審査保留 may be of another', () => {
    const said = compared(unread, { status: 'held', codes: ['RE009'] }, days(-1))
    expect(said).toMatchObject({ verdict: 'in_step', repair: [], repairKind: 'none' })
    expect(codesOf(said)).toStrictEqual(['both_agree'])
  })

  it('READ-21: of a doubted one they come after the confirmation', () => {
    const order = aSuspectOrder({ in: 'screening_on_hold', problem: null })
    const said = compared(order, { status: 'held', codes: ['RE009'] }, days(1))
    expect(said).toMatchObject({ verdict: 'shop_behind', repairKind: 'confirm' })
    expect(said.repair).toStrictEqual([late(confirmed('screening_on_hold'), 1), late(screeningHeld('RE009'), 1)])
  })

  it('counts as in step in a list', () => {
    const list = [{ orderNumber: unread.orderNumber, status: 'held', codes: ['RE009'] }] as const
    const { counts } = reconcileList([unread], list, { at: days(9), isComplete: true }).unwrap()
    expect(counts).toMatchObject({ in_step: 1, shop_behind: 0 })
  })
})

describe('reconcile: SYNC-01, a sync that is lost', () => {
  const missing: readonly (readonly [string, NpStatus, Order, Order['paymentStatus']])[] = [
    ['審査待ち', 'approved', anOrder({ in: 'screening_waiting' }), 'screening_approved'],
    ['審査中', 'approved', anOrder({ in: 'screening_in_progress' }), 'screening_approved'],
    ['審査中', 'held', anOrder({ in: 'screening_in_progress' }), 'screening_on_hold'],
    ['審査保留', 'rejected', anOrder({ in: 'screening_on_hold' }), 'screening_rejected'],
    ['出荷報告中', 'reported', anOrder({ in: 'shipment_report_in_progress' }), 'shipment_report_completed'],
  ]

  it.each(missing)(
    '%s for days, while NP says %s: where waiting brings nothing, the doubt that leads on is named',
    (_, np, order, truth) => {
      const fresh = compared(order, np, days(0))
      expect(stepsOf(fresh)).toStrictEqual(['wait_for_link'])
      const said = compared(order, np, days(9))
      expect(said).toMatchObject({ verdict: 'shop_behind', repairKind: 'link' })
      expect(said.findings).toStrictEqual([
        { code: 'makeshop_to_catch_up', rule: 'LINK-06', detail: np },
        { code: 'sync_perhaps_lost', rule: 'SYNC-01', detail: np },
      ])
      // READ-20: NP may have decided just now.
      expect(stepsOf(said)).toStrictEqual(['wait_for_link', 'doubt_sync'])
      const doubtful = doubted(order, 9)
      const repair = compared(doubtful, np, days(10))
      expect(repair).toMatchObject({ repairKind: 'display', next: [{ step: 'confirm_sync' }] })
      const mended = lived(doubtful, ...repair.repair)
      expect(mended).toMatchObject({ paymentStatus: truth, syncTrust: 'linked' })
      expect(compared(mended, np, days(11)).verdict).toBe('in_step')
    },
  )

  it.each<readonly [string, NpStatus, Order]>([
    ['審査待ち(準備中), first met', 'approved', anOrder({ in: 'screening_preparing', ...UNKNOWN })],
    ['審査待ち, first met', 'approved', anOrder({ in: 'screening_waiting', ...UNKNOWN })],
    ['審査待ち, corrected', 'held', anOrder({ in: 'screening_waiting', ...LIVE })],
    ['審査待ち(準備中), corrected', 'approved', anOrder({ in: 'screening_preparing', ...LIVE })],
  ])('CORR-03: whether NP’s word is of what was ordered last, its console tells: %s, %s', (_, np, order) => {
    const said = compared(order, np, days(9))
    expect(stepsOf(said)).toStrictEqual(['check_np_console', 'doubt_sync'])
    expect(codesOf(said).slice(1)).toStrictEqual(['link_stalled', 'contents_to_compare'])
    expect(said.repair).toStrictEqual([])
    const again = compared(doubted(order, 9), np, days(10))
    expect(stepsOf(again)).toContain('confirm_sync')
    expect(codesOf(again)).toContain('contents_to_compare')
    expect(again.repair).toStrictEqual([])
    expect(codesOf(compared(order, np, days(0)))).not.toContain('contents_to_compare')
  })

  it.each<readonly [string, NpStatus, Order]>([
    ['a request that was never sent', 'not_found', anOrder({ in: 'screening_preparing' })],
    ['one that NP never got', 'not_found', anOrder({ in: 'screening_waiting' })],
    ['one of which NP has nothing', 'not_found', anOrder({ in: 'screening_in_progress' })],
    ['a correction of which NP has nothing', 'not_found', anOrder({ in: 'screening_preparing', ...LIVE })],
    ['a report that NP never got', 'approved', anOrder({ in: 'shipment_report_in_progress' })],
    ['a report that may be paid', 'paid', anOrder({ in: 'shipment_report_in_progress' })],
  ])('LINK-06: %s (%s) is doubted, not only looked at', (_, np, order) => {
    expect(stepsOf(compared(order, np, days(9)))).toContain('doubt_sync')
  })

  it.each(['screening_preparing', 'screening_waiting', 'screening_in_progress'] as const)(
    'CORR-03: NP has nothing of a doubted order in %s: 要確認 is set by hand, and an edit sends it anew, or it is cancelled',
    (status) => {
      const order = doubted(anOrder({ in: status }), 8)
      const said = compared(order, 'not_found', days(9))
      expect(said).toMatchObject({ verdict: 'contradiction', repairKind: 'display', truth: null })
      expect(said.repair).toStrictEqual([
        { type: 'status.overridden', to: 'needs_attention', reason: 'reconciliation', at: days(9) },
        late(confirmed('needs_attention'), 9),
      ])
      expect(said.findings).toStrictEqual([
        { code: 'missing_at_np', rule: 'CORR-03', detail: 'not_found' },
        { code: 'override_may_lose_sync', rule: 'SYNC-03', detail: null },
      ])
      expect(stepsOf(said)).toStrictEqual(['confirm_sync', 'cancel_order'])
      const mended = lived(order, ...said.repair)
      expect(stepsOf(compared(mended, 'not_found', days(10)))).toContain('edit_order')
      const sent = lived(mended, { type: 'order.edited', fields: ['items'], at: days(10) })
      expect(sent.paymentStatus).toBe('screening_preparing')
      expect(stepsOf(compared(sent, 'not_found', days(10)))).toStrictEqual(['wait_for_link'])
    },
  )

  it('READ-20: 要確認 of which NP had a transaction, and has none: it is edited or cancelled; a doubt would tell nothing', () => {
    const order = anOrder({ in: 'needs_attention', ...LIVE })
    const said = compared(order, 'not_found', days(9))
    expect(said).toMatchObject({ verdict: 'contradiction', repair: [], findings: [{ code: 'missing_at_np' }] })
    expect(stepsOf(said)).toStrictEqual(['edit_order', 'cancel_order'])
    const confirmation = compared(doubted(order, 9), 'not_found', days(10))
    expect(confirmation).toMatchObject({ repairKind: 'confirm', repair: [late(confirmed('needs_attention'), 10)] })
    // That NP should hold it stays a contradiction, whatever a person confirms.
    expect(confirmation.verdict).toBe('contradiction')
    // SHIP-05: goods that have left are put back to 未配送 first.
    const gone = { ...order, deliveryStatus: 'shipped' } as const
    expect(stepsOf(compared(gone, 'not_found', days(9)))).toStrictEqual(['revert_delivery', 'cancel_order'])
    // READ-06, READ-09: 未配送 would settle what a person is to report, or asks NP about.
    for (const followUp of ['report_in_np_console', 'ask_np_shipping_option'] as const) {
      const left = { ...gone, openFollowUps: [followUp] } as const
      const said = stepsOf(compared(left, 'not_found', days(9)))
      expect(said).toStrictEqual(['check_np_console', 'settle_follow_ups', 'cancel_order'])
    }
    // Nor does it help once that is settled, as far as anybody knows; and nobody is sent to look twice.
    const settled = anUnsupportedShipment({ openFollowUps: [] })
    expect(stepsOf(compared(settled, 'not_found', days(9)))).toStrictEqual(['check_np_console', 'cancel_order'])
    // READ-05: what was looked up is recorded first.
    const open = { ...order, openFollowUps: ['check_np_console'] } as const
    expect(stepsOf(compared(open, 'not_found', days(9)))).toStrictEqual(['check_np_console', 'record_follow_ups'])
  })

  it('CANC-01: 要確認 in doubt, of which NP holds a transaction or not, and has one cancelled: a cancel leads on too', () => {
    const unclear = { npTransaction: { state: 'requested', id: null } } as const
    const order = doubted(anOrder({ in: 'needs_attention', ...unclear }), 8)
    const said = compared(order, 'cancelled', days(9))
    expect(said).toMatchObject({ verdict: 'cannot_tell', findings: [{ code: 'agreement_not_known' }] })
    expect(stepsOf(said)).toStrictEqual(['check_np_console', 'confirm_sync', 'cancel_order'])
    expect(stepsOf(compared(order, 'approved', days(9)))).not.toContain('cancel_order')
  })

  describe('CANC-01, READ-26: 要確認 that was met so, whose own transaction NP has cancelled: no edit of it is taken', () => {
    const met = (id: string | null, ...codes: readonly string[]) =>
      anOrder({
        in: 'needs_attention',
        npTransaction: { state: 'unknown', id },
        problem: { stage: 'screening', codes },
      })
    const gone = (order: Order): Order => ({ ...order, deliveryStatus: 'shipped' })
    const [itself, another] = [NP_ID, null].map(
      (npTransactionId) => ({ status: 'cancelled', npTransactionId }) as const,
    )

    it.each<readonly [string, Order, typeof itself]>([
      ['by its NP取引ID', met(NP_ID, 'RE009'), itself],
      ['by the code that NP refused its report with', met(null, 'E0100114'), another],
      ['by its NP取引ID, without a code of NP’s', { ...met(NP_ID), problem: null }, itself],
    ])('%s', (_, order, np) => {
      const said = compared(order, np, days(9))
      expect(said).toMatchObject({ verdict: 'cannot_tell', repair: [] })
      expect(stepsOf(said)).toStrictEqual(['check_np_console', 'cancel_order'])
      expect(said.inTurn).toBe(true)
    })

    it('READ-20: not by an id that neither side names; and by that code beside others', () => {
      expect(stepsOf(compared(met(null, 'RE009'), another, days(9)))).not.toContain('cancel_order')
      expect(stepsOf(compared(met(null, 'RE009', 'E0100114'), another, days(9)))).toContain('cancel_order')
    })

    it('PAY-01: goods that have left are still to be paid for, in another way', () => {
      const said = compared(gone(met(NP_ID, ' Ｅ０１００１１４')), itself, days(9))
      expect(stepsOf(said)).toStrictEqual(['check_np_console', 'find_goods', 'change_method_if_kept'])
      expect(stepsOf(compared(met(null, ' Ｅ０１００１１４'), another, days(9)))).toContain('cancel_order')
    })

    it('READ-05: a look that is open is recorded first', () => {
      const order = { ...met(NP_ID, 'E0100114'), openFollowUps: ['check_np_console'] } as const
      expect(stepsOf(compared(order, itself, days(9)))).toStrictEqual(['check_np_console', 'record_follow_ups'])
    })

    it('CORR-03: where nobody knows that it is its own, an edit is what leads on', () => {
      for (const [order, np] of [
        [met(null, 'RE009'), itself],
        [met(NP_ID, 'RE009'), another],
        [met(NP_ID, 'E0100114'), { status: 'held', npTransactionId: NP_ID }],
        [met(NP_ID, 'RE009'), { status: 'in_review', npTransactionId: NP_ID }],
      ] as const) {
        expect(stepsOf(compared(order, np, days(9)))).toContain('edit_order')
      }
    })
  })

  describe('READ-20, READ-26: 要確認 that was met without its NP取引ID, of an order that NP holds', () => {
    const met = (codes: readonly string[], told: Partial<Order> = {}) =>
      anOrder({
        in: 'needs_attention',
        ...UNKNOWN,
        problem: { stage: 'screening', codes },
        everApproved: null,
        ...told,
      })
    const gone = met(['E0100110'], { deliveryStatus: 'shipped', problem: { stage: 'shipment', codes: ['E0100110'] } })
    const NAMED = { status: 'approved', npTransactionId: NP_ID } as const
    const ID = { code: 'np_id_not_on_record', rule: 'READ-20', detail: 'approved' }

    it('SHIP-05, FLOW-04: NP refused its report, so NP had it before: what the list names follows the look, and no doubt', () => {
      for (const np of ['approved', NAMED] as const) {
        const said = compared(gone, np, days(3))
        expect(said).toMatchObject({ verdict: 'cannot_tell', repair: [], inTurn: true })
        expect(stepsOf(said)).toStrictEqual(['check_np_console', ...stepsOf(itemOf(gone))])
        expect(codesOf(said)).not.toContain('np_id_not_on_record')
      }
    })

    it.each(['approved', 'in_review'] as const)(
      'NP names the id of what is %s: nothing is doubted for it',
      (status) => {
        const states = ['unknown', 'requested', 'live'] as const
        for (const state of states) {
          const order = met(['E0100060'], { npTransaction: { state, id: null }, everApproved: false })
          const said = compared(order, { ...NAMED, status }, days(3))
          expect(stepsOf(said)).not.toContain('doubt_sync')
          // What says that an edit may be a second registration names none.
          expect(codesOf(said)).not.toContain('np_id_not_on_record')
        }
      },
    )

    it('SYNC-01: NP reviews it, so that it is set to 審査中, from where no edit sends it a second time', () => {
      const order = met(['RE009'], { npTransaction: { state: 'live', id: null } })
      const said = compared(order, 'in_review', days(3))
      expect(said).toMatchObject({ verdict: 'contradiction', repairKind: 'display' })
      expect(codesOf(said)).not.toContain('np_id_not_on_record')
    })

    it('where nobody names it, the doubt that keeps it from being edited says how to do without', () => {
      const order = met(['E0100060'])
      const said = compared(order, 'approved', days(3))
      expect(stepsOf(said)).toStrictEqual(['check_np_console', 'doubt_sync'])
      expect(said.findings).toContainEqual(ID)
      const inDoubt = compared(doubted(order, 3), 'approved', days(4))
      expect(stepsOf(inDoubt)).toStrictEqual(['check_np_console', 'confirm_sync'])
      expect(inDoubt.findings).toContainEqual(ID)
      // Adopted anew with the id that NP’s console shows, it is as one that was known by it.
      const anew = met(['E0100060'], { npTransaction: { state: 'unknown', id: NP_ID } })
      expect(codesOf(compared(anew, NAMED, days(4)))).toStrictEqual(['agreement_not_known'])
      expect(stepsOf(compared(anew, NAMED, days(4)))).toStrictEqual(['check_np_console', 'edit_order'])
    })

    it.each(['in_review', 'held', 'approved'] as const)(
      'FLOW-04, READ-15: where NP refused it, and has it after all (%s), the doubt says how to do without, too',
      (np) => {
        const refused = met(['E0100060'], { npTransaction: { state: 'none', id: null }, everApproved: false })
        for (const told of [{ status: np }, { status: np, npTransactionId: NP_ID }]) {
          const said = compared(refused, told, days(3))
          expect(said).toMatchObject({ verdict: 'contradiction', repairKind: 'doubt' })
          expect(said.findings).toContainEqual({ ...ID, detail: np })
        }
        const anew = met(['E0100060'], { npTransaction: { state: 'unknown', id: NP_ID }, everApproved: false })
        expect(stepsOf(compared(anew, { ...NAMED, status: np }, days(4)))).not.toContain('doubt_sync')
      },
    )

    it('CANC-01: one that was cancelled since isn’t adopted anew, nor edited', () => {
      const closed = lived(met(['E0100060']), { type: 'order.cancelled', deleted: false, at: days(2) })
      const settled = lived(closed, { type: 'followUp.done', kind: 'cancel_in_np_console', at: days(2) })
      for (const order of [closed, settled])
        for (const np of ['in_review', 'held', 'approved'] as const)
          expect(codesOf(compared(order, np, days(3)))).not.toContain('np_id_not_on_record')
    })

    it('of what NP doesn’t hold, or held before, no id is asked for', () => {
      for (const [np, day] of [
        ['cancelled', 3],
        ['unknown', 3],
        ['approved', -3],
      ] as const)
        expect(codesOf(compared(gone, np, days(day)))).not.toContain('np_id_not_on_record')
      expect(codesOf(compared(anOrder({ in: 'screening_waiting', ...UNKNOWN }), 'approved', days(3)))).not.toContain(
        'np_id_not_on_record',
      )
    })
  })

  describe('READ-08, READ-21: 要確認 of an order that NP rejected, as far as is known', () => {
    const order = lived(anOrder({ in: 'screening_rejected' }), overridden('needs_attention'))
    const trusted = lived(order, confirmed('needs_attention'))

    it.each(['held', 'in_review'] as const)('%s after all: that is set, and so its cancel at NP is asked for', (np) => {
      for (const each of [order, trusted]) {
        const change = planPaymentMethodChange(each, PAYMENT_METHODS.bank_transfer).unwrap()
        expect(change.openFollowUps).toStrictEqual(['check_np_console'])
        const said = compared(each, np, days(3))
        expect(said).toMatchObject({ verdict: 'contradiction', repairKind: 'display' })
        const set = lived(each, ...said.repair)
        expect(set).toMatchObject({ syncTrust: 'linked', npTransaction: { state: 'live', id: NP_ID } })
        expect(planCancellation(set).unwrap().opened).toStrictEqual(['cancel_in_np_console'])
      }
    })

    it('READ-20: its approval may be of what was ordered before an edit: no repair makes it 審査OK, and no doubt comes back to it', () => {
      for (const [each, then] of [
        [trusted, 'edit_order'],
        [{ ...trusted, npTransaction: { state: 'rejected', id: null } } as const, 'edit_order'],
        [order, 'confirm_sync'],
      ] as const) {
        const said = compared(each, 'approved', days(3))
        expect(said).toMatchObject({ verdict: 'cannot_tell', repair: [], inTurn: true })
        expect(said.findings).toContainEqual({ code: 'transaction_perhaps_stands', rule: 'READ-08', detail: null })
        expect(stepsOf(said).slice(0, 2)).toStrictEqual(['check_np_console', then])
      }
      // Goods that left by that approval are to be reported, not given up (READ-16).
      expect(codesOf(compared({ ...trusted, deliveryStatus: 'shipped' }, 'approved', days(3)))).not.toContain(
        'transaction_perhaps_stands',
      )
      // What NP said before it came to that is no such word.
      expect(codesOf(compared(trusted, 'approved', days(-3)))).not.toContain('transaction_perhaps_stands')
    })
  })

  it('SHIP-05: of a doubted report that NP never got, 審査OK is set by hand, so that it can be reported again', () => {
    const order = doubted(anOrder({ in: 'shipment_report_in_progress' }), 8)
    const said = compared(order, 'approved', days(9))
    expect(said).toMatchObject({ verdict: 'contradiction', repairKind: 'display' })
    const mended = lived(order, ...said.repair)
    expect(mended).toMatchObject({ paymentStatus: 'screening_approved', syncTrust: 'linked' })
    expect(compared(mended, 'approved', days(10))).toMatchObject({ findings: [{ code: 'shipment_not_at_np' }] })
    // READ-16: goods of which 配送完了 isn't on record would be free to leave by that.
    const unrecorded = { ...order, deliveryStatus: 'not_shipped' } as const
    expect(compared(unrecorded, 'approved', days(9))).toMatchObject({ verdict: 'np_behind', repair: [] })
    const completed = { ...anOrder({ in: 'shipment_report_completed' }), deliveryStatus: 'not_shipped' } as const
    for (const [each, repairKind] of [
      [completed, 'doubt'],
      [doubted(completed, 8), 'none'],
    ] as const) {
      const said = compared(each, 'approved', days(9))
      expect(said).toMatchObject({ verdict: 'contradiction', repairKind })
      expect(shippingGate(lived(each, ...said.repair)).verdict).not.toBe('ship')
    }
    // LINK-06: within the hour it may be on its way still.
    const early = compared(aSuspectOrder({ in: 'shipment_report_in_progress' }), 'approved')
    expect(early).toMatchObject({ verdict: 'np_behind', repair: [] })
  })

  it('SYNC-02, CORR-03: an override hides that what NP approved was edited since, so the contents are to be compared', () => {
    const opened = { type: 'correction.opened', at: days(7) } as const
    const edited = { type: 'order.edited', fields: ['amount'], at: days(7) } as const
    const overridden = {
      type: 'status.overridden',
      to: 'screening_rejected',
      reason: 'a mistake',
      at: days(8),
    } as const
    const order = lived(anOrder({ in: 'screening_approved' }), opened, edited, overridden)
    const said = compared(order, 'approved', days(9))
    expect(said.findings).toContainEqual({ code: 'contents_to_compare', rule: 'CORR-03', detail: 'approved' })
    const shown = lived(order, { ...overridden, to: 'screening_approved' })
    const confirmed = compared(shown, 'approved', days(9))
    expect(confirmed.repairKind).toBe('confirm')
    expect(confirmed.findings.map(({ code }) => code)).toStrictEqual(['sync_to_confirm', 'contents_to_compare'])
    // What leads to no 審査OK frees no goods.
    expect(compared(order, 'held', days(9)).findings.map(({ code }) => code)).not.toContain('contents_to_compare')
  })

  it('CANC-01: what NP cancelled while a request should have reached it long ago is cancelled here too', () => {
    const order = anOrder({ in: 'screening_waiting', ...UNKNOWN })
    const said = compared(order, 'cancelled', days(9))
    expect(said).toMatchObject({ verdict: 'cannot_tell', repair: [] })
    expect(stepsOf(said)).toStrictEqual(['check_np_console', 'doubt_sync'])
    expect(compared(doubted(order, 9), 'cancelled', days(10))).toMatchObject({
      verdict: 'contradiction',
      findings: [{ code: 'cancelled_at_np', rule: 'CANC-01' }],
      next: [{ step: 'check_np_console' }, { step: 'cancel_order' }],
    })
  })

  it('E0100118: whether NP has the report of what is paid, its console tells, and that is confirmed', () => {
    const order = anOrder({ in: 'screening_approved' })
    expect(stepsOf(compared(order, 'paid', days(9)))).toStrictEqual(['check_np_console', 'doubt_sync'])
    expect(stepsOf(compared(doubted(order, 9), 'paid', days(10)))).toStrictEqual(['check_np_console', 'confirm_sync'])
  })

  it('is worded', () => {
    const order = anOrder({ in: 'screening_in_progress' })
    const said = [
      compared(order, 'approved', days(9)),
      compared(doubted(order, 9), 'not_found', days(10)),
      compared(anOrder({ in: 'screening_waiting', ...UNKNOWN }), 'approved', days(9)),
    ]
    const [lost, nothing, compare] = said.map((each) => explainAnswer(each))
    expect(lost).toContain('1時間たっても')
    expect(nothing).toMatch(/「要確認」で注文内容を修正/u)
    expect(compare).toMatch(/NP管理画面の注文内容/u)
    const [lostEn, nothingEn, compareEn] = said.map((each) => explainAnswer(each, 'en'))
    expect(lostEn).toMatch(/an hour/)
    expect(nothingEn).toMatch(/Needs attention/)
    expect(compareEn).toMatch(/ordered last/)
  })
})

describe('reconcile: CANC-01, what the buyer has paid can’t be cancelled at NP any more', () => {
  const reported = anOrder({ in: 'shipment_report_completed' })
  const closed = lived(reported, cancelled)

  it('it says so, and how the follow-up is settled', () => {
    const said = compared(closed, 'paid', days(3))
    expect(said).toMatchObject({ verdict: 'contradiction', repair: [], repairKind: 'none' })
    expect(said.findings).toStrictEqual([{ code: 'paid_after_cancel', rule: 'CANC-01', detail: 'paid' }])
    expect(stepsOf(said)).toStrictEqual(['find_goods', 'settle_refund'])
    expect(said.next[1]?.followUps).toStrictEqual(['cancel_in_np_console'])
    // Whoever keeps the goods has paid for them.
    expect(explainAnswer(said)).toMatch(
      /受け取るなら、返金は不要.*返金が必要なら.*返金が不要なら、残作業「NPでキャンセル」の完了を記録/u,
    )
    expect(explainAnswer(said, 'en')).toMatch(
      /keeps them, no refund is due.*settle a refund.*or if none is due, record as done: cancel at NP/,
    )
    expect(explainAnswer(said)).not.toMatch(/NP管理画面でキャンセル|NPでキャンセルして/u)
    expect(explainAnswer(said, 'en')).not.toMatch(/cancel it/i)
  })

  it('READ-07: once that is recorded nothing is left, and the money is still told', () => {
    const settled = lived(closed, { type: 'followUp.done', kind: 'cancel_in_np_console', at: days(3) })
    expect(itemOf(settled, days(4)).list).toBe('done')
    expect(compared(settled, 'paid', days(4))).toMatchObject({
      verdict: 'contradiction',
      findings: [{ code: 'paid_after_cancel' }],
      next: [{ step: 'find_goods' }, { step: 'check_np_console' }],
    })
  })

  it('another transaction’s payment says nothing of it, but is a refund to settle itself', () => {
    const known = aCancelledOrder({ npTransaction: { state: 'live', id: NP_ID } })
    const said = compared(known, { status: 'paid', npTransactionId: 'NP9' }, days(3))
    expect(codesOf(said)).toStrictEqual(['other_transaction', 'paid_after_cancel', 'cancelled_after_shipping'])
  })

  it('the work lists, which don’t know what NP says, say what to do if it is so', () => {
    const item = itemOf(closed, days(3))
    expect(explainAnswer(item)).toMatch(
      /NPに支払うなら.*だけを残し.*キャンセルしてください。支払い後は.*返金.*完了を記録/u,
    )
    expect(explainAnswer(item, 'en')).toMatch(
      /If the buyer keeps the goods.*Cancel in NP's console whatever else.*\. Once paid.*refund.*Once done, record it/,
    )
    const other = { ...closed, openFollowUps: ['reset_receipt_status'] } as const
    expect(explainAnswer(itemOf(other, days(3)))).not.toContain('返金')
  })
})

describe('reconcile: what a lost sync says nothing of', () => {
  const UNCLEAR = { npTransaction: { state: 'requested', id: null } } as const

  it('READ-07: a closed order, whatever its status was, and however long ago', () => {
    const open = ['cancel_in_np_console', 'check_np_console'] as const
    const beside = { in: 'screening_waiting', syncTrust: 'suspect', ...UNCLEAR } as const
    const closed = aCancelledOrder({ ...beside, openFollowUps: open })
    expect(compared(closed, 'not_found', days(9))).toMatchObject({ verdict: 'shop_behind', repairKind: 'settle' })
    for (const paymentStatus of ['screening_waiting', 'needs_attention'] as const) {
      const over = compared(aCancelledOrder({ in: paymentStatus, openFollowUps: [] }), 'unknown', days(9))
      expect(codesOf(over)).toStrictEqual(['np_not_known'])
      expect(stepsOf(over)).toStrictEqual(['check_np_console'])
    }
  })

  it('READ-16: an approval of goods that left before it, which no report contradicts', () => {
    const early = doubted(anOrder({ in: 'screening_in_progress', deliveryStatus: 'shipped' }), 8)
    expect(compared(early, 'approved', days(9))).toMatchObject({ verdict: 'shop_behind', repairKind: 'display' })
  })

  it('READ-03: a doubt that is there already', () => {
    const waiting = anOrder({ in: 'screening_waiting', ...UNKNOWN })
    expect(codesOf(compared(waiting, 'approved', days(9)))).toContain('link_stalled')
    const inDoubt = compared(doubted(waiting, 8), 'approved', days(9))
    expect(codesOf(inDoubt)).not.toContain('link_stalled')
    expect(stepsOf(inDoubt)).toStrictEqual(['check_np_console', 'confirm_sync'])
  })

  it('STAT-04: a hold that NP ends by itself', () => {
    const inDetail = anOrder({ in: 'screening_on_hold', problem: { stage: 'screening', codes: ['RE029'] } })
    const said = compared(inDetail, 'in_review', days(9))
    expect(codesOf(said)).toStrictEqual(['agreement_not_known'])
    expect(stepsOf(said)).toStrictEqual(['check_np_console'])
  })

  it('READ-20: what nobody has asked NP', () => {
    for (const order of [anOrder({ in: 'screening_in_progress' }), aSuspectOrder({ in: 'needs_attention' })]) {
      const said = compared(order, 'unknown', days(9))
      expect(codesOf(said)).toStrictEqual(['np_not_known'])
      expect(stepsOf(said)).toStrictEqual(['check_np_console'])
    }
  })

  it('READ-05: a look that is open: it is named once', () => {
    const open = anOrder({ in: 'needs_attention', ...UNCLEAR, openFollowUps: ['check_np_console'] })
    expect(stepsOf(compared(open, 'cancelled', days(9)))).toStrictEqual(['check_np_console', 'record_follow_ups'])
  })
})
