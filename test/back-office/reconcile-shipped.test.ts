import { describe, expect, it } from 'vitest'
import { explainAnswer, NP_STATUSES, reconcile, triage } from '../../src/back-office/index.js'
import type { Order } from '../../src/index.js'
import { at, completed, confirmed, done, NP_ID, OTHER_NP_ID, reverted } from '../support/an-event.js'
import { anOrder, anUnsupportedShipment, aSuspectOrder, aWizOrder } from '../support/an-order.js'
import { compared, lived } from './compared.js'

const APPROVED = anOrder({ in: 'screening_approved' })
const NO_SLIP = lived(APPROVED, completed({ slipNumber: null }))
const MAIL_SERVICE = lived(APPROVED, completed({ carrier: 'ネコポス' }))
const OTHER_CARRIER = lived(APPROVED, completed({ carrier: '第一貨物' }))
const refused = (told: Partial<Order> = {}) =>
  anUnsupportedShipment({ openFollowUps: [], problem: { stage: 'shipment', codes: ['E0100110'] }, ...told })

describe('SHIP-05, SYNC-01: reconcile, of 要確認 beside 配送完了 without NP’s code, of which NP might have a report', () => {
  const causes = [null, { stage: 'shipment', codes: [] }, { stage: 'screening', codes: [] }] as const
  const gone = causes.map((problem) =>
    anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', everApproved: true, problem }),
  )

  it.each(['held', 'not_found'] as const)('%s: it has none, as NP just said, so 未配送 is next', (status) => {
    for (const order of gone) {
      const said = reconcile({ ...order, npTransaction: { state: 'requested', id: null } }, { status, at }).unwrap()
      expect(said.next.map(({ step }) => step)).not.toContain('check_np_console')
      expect(said.next[0]?.step).toBe('revert_delivery')
    }
  })

  it('unknown: it is asked first', () => {
    for (const order of gone) {
      const said = reconcile(order, { status: 'unknown', at }).unwrap()
      expect(said.next.map(({ step }) => step)).toStrictEqual(['check_np_console'])
    }
  })
})

describe('reconcile: goods that have left, and of which NP has no report', () => {
  it.each<readonly [string, Order, string, readonly string[]]>([
    ['READ-05: no slip number', NO_SLIP, 'READ-05', ['revert_delivery']],
    ['READ-05: 産直', lived(APPROVED, completed({ channel: 'sanchoku' })), 'READ-05', ['revert_delivery']],
    [
      'READ-05: a way that isn’t known to be linked',
      lived(APPROVED, completed({ channel: 'other' })),
      'READ-05',
      // What NP says may be from before the goods left, so it isn't that look; once it was taken, that is recorded.
      ['check_np_console', 'record_follow_ups'],
    ],
    [
      'READ-05: that it was done once more is said, and not so',
      lived(NO_SLIP, done('complete_delivery_again')),
      'READ-05',
      // NP's word may be of before that: only a look says whether 配送完了 is to be set once more.
      ['check_np_console', 'revert_delivery'],
    ],
    [
      'READ-05: wiz',
      lived(aWizOrder({ in: 'screening_approved' }), completed({ slipNumber: null })),
      'READ-05',
      ['revert_delivery'],
    ],
    [
      'READ-05: wiz, met without a printed invoice',
      aWizOrder({
        in: 'screening_approved',
        deliveryStatus: 'shipped',
        invoicePrintedAt: null,
        openFollowUps: ['complete_delivery_again'],
      }),
      'READ-05',
      ['revert_delivery'],
    ],
    ['READ-06: a mail service, to be reported by hand', MAIL_SERVICE, 'READ-06', ['settle_follow_ups']],
    [
      'READ-06: a mail service, reported by hand as it is said, and not so',
      lived(MAIL_SERVICE, done('report_in_np_console')),
      'READ-06',
      ['check_np_console', 'report_at_np'],
    ],
    ['READ-06: another carrier, to be asked about', OTHER_CARRIER, 'READ-06', ['settle_follow_ups']],
    [
      'READ-06: another carrier, asked about',
      lived(OTHER_CARRIER, done('ask_np_shipping_option')),
      'READ-06',
      ['check_np_console', 'report_at_np'],
    ],
    ['FLOW-04: a report that NP refused', refused(), 'FLOW-04', ['revert_delivery', 'check_payment_information']],
    [
      'FLOW-04: one that was refused, while NP’s console is to be looked into',
      refused({ openFollowUps: ['check_np_console'] }),
      'FLOW-04',
      ['check_np_console', 'record_follow_ups'],
    ],
    [
      'SHIP-05: a cause that isn’t known: 要確認 may have been set after a report (SYNC-01)',
      refused({ problem: null }),
      'SHIP-05',
      ['check_np_console', 'revert_delivery'],
    ],
    [
      'SHIP-05: what is on record is the name of a carrier, and no refusal (READ-06)',
      lived(APPROVED, completed({ carrier: 'FedEx' }), done('ask_np_shipping_option')),
      'SHIP-05',
      ['check_payment_information'],
    ],
    [
      'SHIP-05: nor is 要確認 beside goods that left a refusal, with no code on record (CORR-06, SYNC-01)',
      refused({ problem: { stage: 'shipment', codes: [] } }),
      'SHIP-05',
      ['check_np_console', 'revert_delivery'],
    ],
    [
      'SHIP-05: nor whether it ever was 審査OK (READ-26)',
      refused({ problem: { stage: 'screening', codes: ['RE009'] }, everApproved: null }),
      'SHIP-05',
      ['revert_delivery', 'check_payment_information'],
    ],
  ])('%s: NP is behind', (_, order, rule, steps) => {
    const said = compared(order)
    expect(said).toMatchObject({ verdict: 'np_behind', repair: [], repairKind: 'none' })
    expect(said.findings).toStrictEqual([{ code: 'shipment_not_at_np', rule, detail: 'approved' }])
    expect(said.next.map(({ step }) => step)).toStrictEqual(steps)
  })

  it('READ-06: what a person has to do there is said by its rule', () => {
    const { next } = compared(lived(MAIL_SERVICE, done('report_in_np_console')))
    expect(next[1]).toStrictEqual({ step: 'report_at_np', event: null, rule: 'READ-06', followUps: [] })
  })

  it('READ-05: so it is whenever NP was seen: what never went to it, it didn’t know before either', () => {
    const said = compared(NO_SLIP, 'approved', '2026-04-01T08:59:59+09:00')
    expect(said).toMatchObject({ verdict: 'np_behind', findings: [{ code: 'shipment_not_at_np' }] })
  })

  it('says that nothing is sent twice, in both languages', () => {
    expect(explainAnswer(compared(NO_SLIP))).toMatch(
      /^NPの状態は「審査OK（出荷報告前）」です。商品は出荷済みですが、NPに出荷報告が登録されていません。.*送り直さないでください。商品が戻ってきて再発送しないなら、報告せずに.*キャンセルしてください（READ-05）/u,
    )
    expect(explainAnswer(compared(NO_SLIP), 'en')).toMatch(
      /^NP says "approved, not reported", but the goods have left.*Do not send the goods again.*If the goods came back and are not sent again, do not report them: cancel.*\(READ-05\)/,
    )
  })

  it('SHIP-05: 未配送 and 配送完了 once more, with a slip number, are on their way like any other report', () => {
    expect(compared(lived(NO_SLIP, reverted))).toMatchObject({ verdict: 'in_step', findings: [{ code: 'both_agree' }] })
    const again = lived(NO_SLIP, reverted, completed())
    expect(compared(again)).toMatchObject({ verdict: 'np_behind', findings: [{ code: 'np_to_catch_up' }] })
  })

  it.each<readonly [string, Order, Order['paymentStatus']]>([
    ['審査OK', NO_SLIP, 'screening_approved'],
    ['要確認 by a carrier outside the 14', MAIL_SERVICE, 'needs_attention'],
    ['要確認 after a refused report', refused(), 'needs_attention'],
  ])('READ-21: a doubt is settled first, by NP’s word on the status: %s', (_, trusted, status) => {
    const order: Order = { ...trusted, syncTrust: 'suspect', openFollowUps: ['check_np_console'] }
    const said = compared(order)
    expect(said).toMatchObject({
      verdict: 'shop_behind',
      repair: [confirmed(status)],
      repairKind: 'confirm',
      findings: [{ code: 'sync_to_confirm', rule: 'READ-21' }],
      next: [{ step: 'confirm_sync' }],
    })
    const known = lived(order, ...said.repair)
    expect(compared(known)).toMatchObject({
      verdict: 'np_behind',
      repair: [],
      findings: [{ code: 'shipment_not_at_np' }],
    })
  })

  it('SYNC-01: nor is anything proposed once a display is set to what NP says', () => {
    const order = anOrder({ in: 'shipment_report_completed' })
    const said = compared(order)
    expect(said).toMatchObject({ verdict: 'contradiction', repairKind: 'display' })
    expect(compared(lived(order, ...said.repair))).toMatchObject({
      verdict: 'np_behind',
      repair: [],
      findings: [{ code: 'shipment_not_at_np', rule: 'READ-05' }],
    })
  })

  it('READ-15: another transaction says nothing of it', () => {
    const known = { ...NO_SLIP, npTransaction: { state: 'live', id: NP_ID } } as const
    const said = compared(known, { status: 'approved', npTransactionId: OTHER_NP_ID })
    expect(said).toMatchObject({ verdict: 'contradiction', findings: [{ code: 'np_transaction_differs' }] })
  })

  it('READ-26: of 要確認 whose past at NP isn’t known, nothing can be told', () => {
    const unclear = refused({ npTransaction: { state: 'unknown', id: null }, everApproved: null })
    expect(compared(unclear)).toMatchObject({ verdict: 'cannot_tell', findings: [{ code: 'agreement_not_known' }] })
    const byMail = { ...MAIL_SERVICE, npTransaction: unclear.npTransaction, everApproved: null } as const
    expect(compared(byMail)).toMatchObject({ verdict: 'np_behind', findings: [{ rule: 'READ-06' }] })
  })

  it.each(NP_STATUSES.filter((status) => status !== 'approved'))(
    'goods that left are judged by their status alone, when NP says %s',
    (status) => {
      const here = { ...NO_SLIP, deliveryStatus: 'not_shipped' } as const
      expect(compared(NO_SLIP, status).verdict).toBe(compared(here, status).verdict)
      expect(compared(refused(), status).verdict).toBe(
        compared(refused({ deliveryStatus: 'not_shipped' }), status).verdict,
      )
    },
  )

  it.each<readonly [string, Order]>([
    ['審査OK', APPROVED],
    ['審査OK, wiz', aWizOrder({ in: 'screening_approved' })],
    ['要確認, once 審査OK', refused({ deliveryStatus: 'not_shipped' })],
    ['審査OK, its carrier put back', lived(MAIL_SERVICE, reverted)],
  ])('goods that are here leave both in step: %s', (_, order) => {
    expect(compared(order)).toMatchObject({ verdict: 'in_step', findings: [{ code: 'both_agree' }] })
  })

  it('CANC-01: of a closed order NP’s transaction is to be cancelled, whether its goods have left or not', () => {
    const order = lived(NO_SLIP, { type: 'order.cancelled', deleted: false, at })
    expect(compared(order)).toMatchObject({
      verdict: 'np_behind',
      findings: [{ code: 'np_to_cancel_unless_kept' }, { code: 'cancelled_after_shipping' }],
    })
  })

  it('every order that the work lists have for a report that isn’t sent, trusted, is behind', () => {
    const orders = [NO_SLIP, MAIL_SERVICE, OTHER_CARRIER, refused(), refused({ problem: null })]
    const { lists } = triage(orders, at).unwrap()
    expect(lists.find(({ list }) => list === 'shipped_not_reported')?.count).toBe(orders.length)
    expect(orders.map((order) => compared(order).verdict)).toStrictEqual(orders.map(() => 'np_behind'))
    expect(compared(aSuspectOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })).verdict).toBe('shop_behind')
  })
})
