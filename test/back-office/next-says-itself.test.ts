import { describe, expect, it } from 'vitest'
import {
  type Answer,
  applyShipmentResults,
  explainAnswer,
  explainAnswerParts,
  keepOrder,
  observe,
  observeKept,
  parcelGate,
  planCancellation,
  planCorrection,
  planPaymentMethodChange,
  planShipment,
  reconcile,
  shippingGate,
  startTakeOver,
  triageKept,
} from '../../src/back-office/index.js'
import { explain, type NextStep, PAYMENT_METHODS } from '../../src/index.js'
import { STEPS } from '../../src/refusal/steps.js'
import { at, SLIP } from '../support/an-event.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment } from '../support/an-order.js'
import { failed, held, reportFailed } from './correction-plans.js'
import { days, itemOf } from './sorted.js'

const LOCALES = ['ja', 'en'] as const
const OPTIONS = { at, ownPaymentMethods: [] }
const approved = anOrder({ in: 'screening_approved' })
const unchecked = anOrder({ in: 'screening_approved', openFollowUps: ['check_np_console'] })
const putBack = { ...keepOrder(approved, at).unwrap(), goodsHaveLeft: true }
const byMail = anUnsupportedShipment({ openFollowUps: ['report_in_np_console'] })
const told = { deliveryId: '1', carrier: 'ヤマト運輸', slipNumber: SLIP, apiIsLinked: true, at }
const shownBack = { paymentStatus: '審査OK', deliveryStatus: '未配送', at: days(1) }

const taken = (order: typeof approved) => {
  const shown = { paymentStatus: order.paymentStatus, deliveryStatus: order.deliveryStatus, at }
  const row = { outcome: 'imported', orderNumber: order.orderNumber, order, shown } as const
  return startTakeOver(OPTIONS, null).unwrap().add(row, keepOrder(order, at).unwrap())
}

/** An answer of each kind, by the name of what it says is next. */
const ANSWERS: readonly (readonly [next: string, inTurn: boolean, answer: Answer])[] = [
  ['complete_delivery', false, shippingGate(approved)],
  ['change_payment_method cancel_order', false, shippingGate(anOrder({ in: 'screening_rejected' }))],
  ['check_np_console record_follow_ups', true, shippingGate(unchecked)],
  ['check_payment_information open_correction', true, shippingGate(held())],
  [
    'revert_delivery wait_for_link',
    true,
    shippingGate(anOrder({ in: 'screening_waiting', deliveryStatus: 'shipped' })),
  ],
  ['complete_delivery_again', false, parcelGate(putBack, { seenSince: at })],
  ['complete_delivery_again', false, observeKept(putBack, { ...shownBack, at }).unwrap()],
  ['edit_email', false, planCorrection(held('RE025'), ['email']).unwrap()],
  ['edit_buyer', false, planCorrection(failed('RE009')).unwrap()],
  ['edit_shipment', false, planCorrection({ ...reportFailed('E0100110'), deliveryStatus: 'not_shipped' }).unwrap()],
  ['edit_order', false, planCorrection(failed('RE009'), ['items']).unwrap()],
  ['settle_follow_ups', false, planCorrection(byMail).unwrap()],
  ['settle_follow_ups', false, itemOf(byMail)],
  ['settle_follow_ups', false, taken(byMail)],
  ['cancel_in_makeshop', false, planCancellation(approved).unwrap()],
  ['open_correction', false, planPaymentMethodChange(approved, PAYMENT_METHODS.bank_transfer).unwrap()],
  ['complete_delivery', false, planShipment(approved, { ...told, slipNumber: null }).unwrap()],
  ['complete_and_report_by_hand', false, planShipment(approved, { ...told, carrier: 'ネコポス' }).unwrap()],
  ['check_np_console record_follow_ups', true, planShipment(unchecked, told).unwrap()],
  [
    'confirm_sync record_reverted_delivery',
    true,
    observe(anOrder({ in: 'shipment_report_in_progress' }), shownBack).unwrap(),
  ],
  ['record_follow_ups', false, reconcile(aCancelledOrder(), { status: 'cancelled', at: days(9) }).unwrap()],
  ['check_np_console cancel_order', true, reconcile(unsure(), { status: 'cancelled', at: days(9) }).unwrap()],
]

function unsure() {
  return anOrder({ in: 'screening_approved', syncTrust: 'suspect' })
}

describe('a next step says by itself what it says in its answer', () => {
  it.each(ANSWERS)('%s (in turn: %s)', (names, inTurn, answer) => {
    expect([answer.next.map(({ step }) => step).join(' '), answer.inTurn]).toStrictEqual([names, inTurn])
    for (const locale of LOCALES) {
      const between = locale === 'en' ? ' ' : ''
      const alone = answer.next.map((step) => explainAnswer(step, locale))
      expect(explainAnswerParts(answer, locale).next).toBe(alone.join(inTurn ? between : ' / '))
    }
  })

  it('of a step that a refusal may name, what explain says of it', () => {
    // 要確認 isn't put as a condition where the order is to be corrected; a confirmation says what becomes of the display.
    const { settle_follow_ups: _settled, open_correction: _opened, confirm_sync: _confirmed, ...others } = STEPS
    for (const step of Object.values<NextStep>(others)) {
      for (const locale of LOCALES)
        expect(explainAnswer({ ...step, followUps: [] }, locale)).toBe(explain(step, locale))
    }
  })

  it('READ-21, SYNC-02: of a confirmation, that makeshop’s own approval is to be set, too, or is doubted again', () => {
    const step = { ...STEPS.confirm_sync, followUps: [] }
    expect(explainAnswer(step)).toMatch(/同期の確認を記録.*makeshopだけが「審査OK」.*先に.*変更.*再び同期ずれの疑い/u)
    expect(explainAnswer(step, 'en')).toMatch(
      /confirm the sync.*makeshop alone shows an approval.*first set.*doubt back/,
    )
  })

  it('READ-07: of several follow-ups that are recorded, each', () => {
    const followUps = ['check_np_console', 'cancel_in_np_console'] as const
    const step = { step: 'record_follow_ups', event: 'followUp.done', rule: 'READ-07', followUps } as const
    expect(explainAnswer(step)).toBe('残作業「NPで確認」「NPでキャンセル」の完了を記録してください。')
    expect(explainAnswer(step, 'en')).toMatch(/^Record as done: [^,]+, [^,]+\.$/)
  })

  it('of the steps of a plan, too, before it says what is edited and where', () => {
    for (const plan of [
      planCorrection(held('RE025'), ['email']).unwrap(),
      planCorrection(reportFailed('E0100110')).unwrap(),
      planCancellation(approved).unwrap(),
    ]) {
      const [first] = plan.steps
      const [next] = plan.next
      for (const locale of LOCALES) {
        const said = next && explainAnswer(next, locale)
        expect(first && explainAnswer(first, locale).startsWith(said ?? 'nothing')).toBe(true)
      }
    }
  })

  it('READ-07: names the follow-ups that it is about, wherever it stands', () => {
    const kinds = (answer: Answer) => answer.next.map(({ followUps }) => followUps)
    for (const answer of [shippingGate(byMail), itemOf(byMail), planCorrection(byMail).unwrap(), taken(byMail)]) {
      expect(kinds(answer)).toStrictEqual([['report_in_np_console']])
      expect(explainAnswer(answer)).toContain('メール便の出荷は、NP管理画面で報告してください')
    }
    expect(kinds(shippingGate(unchecked))).toStrictEqual([[], ['check_np_console']])
    const [row] = applyShipmentResults([planShipment(unchecked, told).unwrap()], []).unwrap().rows
    expect(row && kinds(row)).toStrictEqual([[], ['check_np_console']])
    expect(kinds(shippingGate(approved))).toStrictEqual([[]])
  })

  it('READ-09: of goods that left before it names no parcel, on the lists either', () => {
    const [item] = triageKept([putBack], at)
      .unwrap()
      .lists.flatMap(({ items }) => items)
    expect(item?.next).toStrictEqual([
      { step: 'complete_delivery_again', event: 'delivery.completed', rule: 'SHIP-09', followUps: [] },
    ])
  })
})
