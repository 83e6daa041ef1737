import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  explainAnswer,
  planCorrection,
  planShipment,
  type ShipmentPlan,
  type ShipmentToPlan,
  shippingGate,
} from '../../src/back-office/index.js'
import { adoptOrder, checkShipment, decide, type Order, type OrderEvent, type PaymentStatus } from '../../src/index.js'
import { carrierText, slipText } from '../arbitraries/deliveries.js'
import { anyOrder, orderIn } from '../arbitraries/orders.js'
import { instant, plain } from '../arbitraries/values.js'
import { aSnapshot, LINKED_SHOP } from '../support/a-draft.js'
import { at, cancelled, doubted, SLIP, done as settled } from '../support/an-event.js'
import { anOrder, anUnsupportedShipment, aSuspectOrder, aWizOrder } from '../support/an-order.js'
import { held, itemOf } from './sorted.js'

const RUN = { seed: 20260504, numRuns: 1_000 }

const usual: ShipmentToPlan = {
  deliveryId: '7',
  carrier: 'クロネコヤマト',
  slipNumber: SLIP,
  apiIsLinked: true,
  at,
}
const approved = anOrder({ in: 'screening_approved' })

const planned = (told: Partial<ShipmentToPlan> = {}, order: Order = approved): ShipmentPlan =>
  planShipment(order, { ...usual, ...told }).unwrap()
const refused = (told: Partial<ShipmentToPlan> = {}, order: Order = approved) => {
  const outcome = planShipment(order, { ...usual, ...told })
  if (outcome.ok) expect.fail(`planned: ${outcome.val.outcome}`)
  return outcome.val
}

describe('planShipment', () => {
  it('READ-24: plans a frozen order from one that the library made', () => {
    const own = adoptOrder(aSnapshot({ in: 'screening_approved' }), LINKED_SHOP).unwrap()
    expect(Object.isFrozen(own)).toBe(true)
    expect(Object.isFrozen(planned({}, own).order)).toBe(true)
  })

  it('SHIP-02, READ-18: without a slip NP isn’t told, whatever else would route it', () => {
    const { outcome, routes } = planned({ carrier: '第一貨物', slipNumber: '' })
    expect(routes.map(({ code }) => code)).toStrictEqual(['slip_missing', 'carrier_unsupported'])
    expect(outcome).toBe('np_not_told')
  })

  it('READ-24: of what is no order nothing shipped as planned', () => {
    expect(refused({}, { ...approved, version: 0 })).toMatchObject({ code: 'malformed', shippedAsPlanned: false })
  })

  it('SHIP-09: plans the slip first, then 配送完了', () => {
    const { outcome, shipment, routes, calls, event, order, next } = planned()
    expect(outcome).toBe('reported')
    expect(shipment).toStrictEqual({ carrier: 'yamato', slipNumber: SLIP })
    expect(routes).toStrictEqual([])
    expect(calls).toStrictEqual([
      {
        operation: 'updateOrderAttribute',
        orderNumber: approved.orderNumber,
        deliveryId: '7',
        plannedAt: at,
        input: { deliveryRequestInfos: [{ deliveryId: '7', slipNumber: SLIP, deliveryCompanyCode: '002' }] },
      },
      {
        operation: 'updateOrderDeliveryStatus',
        orderNumber: approved.orderNumber,
        deliveryId: '7',
        plannedAt: at,
        input: { displayOrderNumber: approved.orderNumber, deliveryId: '7', deliveryStatus: 'COMPLETED' },
      },
    ])
    // A program sends them: nobody enters it by hand, too.
    expect(next).toStrictEqual([])
    expect(decide(approved, event).unwrap().order).toStrictEqual(order)
    expect(order.paymentStatus).toBe('shipment_report_preparing')
  })

  it('READ-05: while somebody has to look into NP’s console, that comes first', () => {
    const unchecked = anOrder({ in: 'screening_approved', openFollowUps: ['check_np_console'] })
    for (const told of [{}, { carrier: 'ネコポス' }, { slipNumber: null }]) {
      const { next } = planned(told, unchecked)
      expect(next).toMatchObject([{ step: 'check_np_console' }, { step: 'record_follow_ups' }])
      expect(next).toStrictEqual(shippingGate(unchecked).next)
    }
  })

  it('SHIP-08: warns where NP no longer takes the day of the wiz invoice by the time of 配送完了', () => {
    const wiz = aWizOrder({ in: 'screening_approved', invoicePrintedAt: '2026-04-01T23:59:00+09:00' })
    const codes = (at: string, order: Order = wiz) => planned({ at }, order).findings.map(({ code }) => code)
    expect(codes('2026-04-11T23:59:00+09:00')).toStrictEqual(['will_be_reported'])
    expect(codes('2026-04-12T00:00:00+09:00')).toStrictEqual(['invoice_too_old'])
    expect(codes('2026-04-12T00:00:00+09:00', approved)).toStrictEqual(['will_be_reported'])
    const plan = planned({ at: '2026-04-12T00:00:00+09:00' }, wiz)
    expect(explainAnswer(plan, 'en')).toMatch(/Print it anew, clear the old day on record .* \(SHIP-08\)/)
    expect(plan.findings.at(-1)?.rule).toBe('SHIP-08')
  })

  it('SHIP-11: unless the shop has seen that the API is linked, it isn’t known whether NP is told', () => {
    const { outcome, order, routes, shipment, findings } = planned({ apiIsLinked: false })
    expect(outcome).toBe('not_known')
    expect(routes.map(({ code }) => code)).toStrictEqual(['channel_unknown'])
    expect(findings.map(({ code }) => code)).toStrictEqual(['reporting_not_known'])
    expect(order).toMatchObject({
      paymentStatus: 'screening_approved',
      deliveryStatus: 'shipped',
      openFollowUps: ['complete_delivery_again', 'check_np_console'],
    })
    expect(shipment).toStrictEqual({ carrier: 'yamato', slipNumber: SLIP })
  })

  it.each([
    ['SHIP-09 will_be_reported', {}, null],
    // Not yet: 配送完了 with it is 要確認 (SHIP-04).
    ['SHIP-04 will_need_attention', { carrier: '第一貨物' }, 'fix_input'],
    // A mail service stays one, however often it is entered (SHIP-06).
    ['SHIP-04 will_need_attention', { carrier: 'ネコポス' }, 'complete_and_report_by_hand'],
    ['SHIP-02 np_will_not_be_told', { slipNumber: '' }, 'complete_delivery'],
    ['SHIP-11 reporting_not_known', { apiIsLinked: false }, null],
  ] as const)('says first, by its rule, %s of %j', (said, told, step) => {
    const { findings, next } = planned(told)
    expect(`${findings[0]?.rule} ${findings[0]?.code}`).toBe(said)
    expect(next.map((each) => each.step)).toStrictEqual(step === null ? [] : [step])
  })

  it.each([
    ['SHIP-02', { slipNumber: '' }, 'np_not_told'],
    ['SHIP-02', { slipNumber: '－－' }, 'np_not_told'],
    ['SHIP-02', { slipNumber: null }, 'np_not_told'],
    ['SHIP-02', { carrier: '000' }, 'np_not_told'],
    ['SHIP-02', { carrier: '０００' }, 'np_not_told'],
    ['SHIP-02', { carrier: undefined }, 'np_not_told'],
    ['SHIP-02', { slipNumber: '', apiIsLinked: false }, 'np_not_told'],
    ['SHIP-04', { carrier: '日本郵便' }, 'needs_attention'],
    ['SHIP-04', { carrier: '第一貨物' }, 'needs_attention'],
    ['SHIP-06', { carrier: 'ネコポス' }, 'needs_attention'],
    ['SHIP-06', { carrier: 'ネコポス', apiIsLinked: false }, 'needs_attention'],
  ] as const)('%s: %j leads to %s', (rule, told, outcome) => {
    const plan = planned(told)
    expect(plan.outcome).toBe(outcome)
    expect(plan.routes.map((violation) => violation.rule)).toContain(rule)
    expect(plan.shipment).toBeNull()
    expect(plan.calls).toBeNull()
  })

  it.each([
    ['SHIP-06', '030', 'complete_and_report_by_hand'],
    ['SHIP-04', '024', 'fix_input'],
    ['SHIP-04', '999', 'fix_input'],
  ])('%s: a carrier outside the 14 has no calls by makeshop’s code, either: %s', (_, carrier, step) => {
    for (const apiIsLinked of [true, false]) {
      const { calls, next, outcome } = planned({ carrier, apiIsLinked })
      expect(calls).toBeNull()
      // Nothing is sent: it is entered in 注文詳細, the documented way (SHIP-11).
      expect(outcome).toBe('needs_attention')
      expect(next.map((each) => each.step)).toStrictEqual([step])
    }
  })

  it.each([
    ['SHIP-06: a mail service is reported by hand', 'ネコポス', true, 'complete_and_report_by_hand'],
    ['SHIP-06: whatever else isn’t known', 'ネコポス', false, 'complete_and_report_by_hand'],
    ['SHIP-04: another carrier is chosen before 配送完了', '第一貨物', true, 'fix_input'],
    ['SHIP-04: one by makeshop’s code, too', '024', true, 'fix_input'],
    ['SHIP-04: nor is an ambiguous one entered as it is', '日本郵便', true, 'fix_input'],
    ['SHIP-04: nor a name that is cut short', 'ヤマト', true, 'fix_input'],
    ['SHIP-04: whatever else isn’t known', 'ヤマト', false, 'fix_input'],
  ])('%s', (_, carrier, apiIsLinked, step) => {
    expect(planned({ carrier, apiIsLinked }).next).toMatchObject([{ step }])
  })

  it('SHIP-06: once a mail service has taken the goods, the order is recorded as gone, and doesn’t ship again', () => {
    for (const apiIsLinked of [true, false]) {
      const plan = planned({ carrier: 'ネコポス', apiIsLinked })
      expect(plan.next).toStrictEqual([
        { step: 'complete_and_report_by_hand', event: 'delivery.completed', rule: 'SHIP-06', followUps: [] },
      ])
      const { order } = decide(approved, plan.event).unwrap()
      expect(order).toStrictEqual(plan.order)
      expect(order).toMatchObject({
        paymentStatus: 'needs_attention',
        deliveryStatus: 'shipped',
        openFollowUps: ['report_in_np_console'],
      })
      expect(shippingGate(order).verdict).not.toBe('ship')
      expect(explainAnswer(plan)).toContain(
        '「配送完了」にして記録し、NP管理画面で出荷報告をしてください。報告したら、残作業の完了を記録してください。',
      )
    }
  })

  it('SHIP-06, READ-05: without a slip number it is reported by hand too, and settled: then NP’s console says, and nobody repeats it', () => {
    const plan = planned({ carrier: '普通郵便', slipNumber: null })
    expect(explainAnswer(plan, 'en')).toMatch(/report the shipment in NP's console, and settle what is left to do\.$/)
    const events: readonly OrderEvent[] = [plan.event, settled('complete_delivery_again')]
    const order = events.reduce((now, event) => decide(now, event).unwrap().order, approved)
    expect(shippingGate(order)).toMatchObject({ verdict: 'stop', next: [{ step: 'check_np_console' }] })
    const correction = planCorrection(order).unwrap()
    expect(correction.steps[0]).toMatchObject({ step: 'check_np_console' })
    expect(correction.instead.map(({ step }) => step)).toStrictEqual(['report_at_np', 'set_reported', 'confirm_sync'])
  })

  it.each([{ slipNumber: '' }, { carrier: '' }, { carrier: '第一貨物' }])(
    'SHIP-11: without a call it isn’t set by the API, so that its way is known: %j',
    (told) => {
      const plan = planned({ ...told, apiIsLinked: false })
      expect(plan).toStrictEqual(planned({ ...told, apiIsLinked: true }))
      expect(plan.event.channel).toBe('order_detail')
    },
  )

  it('SHIP-03: it says by its rule that the carrier has to be settled, with or without a slip', () => {
    for (const told of [{}, { slipNumber: '' }]) {
      const { findings, next } = planned({ carrier: '第一貨物', ...told })
      expect(next).toStrictEqual([{ step: 'fix_input', event: null, rule: 'SHIP-03', followUps: [] }])
      expect(findings.map(({ code }) => code)).toContain('carrier_to_settle')
    }
  })

  it.each([
    ['SHIP-06', 'ネコポス', 'report_by_hand'],
    ['SHIP-10', '第一貨物', 'carrier_to_settle'],
    ['SHIP-10', '日本郵便', 'carrier_to_settle'],
  ] as const)('%s: what is to be done about %s is said once, linked or not', (rule, carrier, code) => {
    for (const apiIsLinked of [true, false]) {
      const { findings } = planned({ carrier, apiIsLinked })
      expect(findings.filter((finding) => finding.rule === rule)).toContainEqual({ code, rule, detail: null })
      expect(findings.filter((finding) => finding.code === code)).toHaveLength(1)
    }
  })

  it.each([
    ['ヤマト', ['クロネコヤマト']],
    ['佐川', ['佐川急便']],
    // What a spreadsheet leaves of the codes 003 and 018.
    ['3', ['佐川急便']],
    ['18', ['JPロジスティクス']],
    ['７', ['福山通運']],
    ['ヤマト運輸株式会社', ['クロネコヤマト']],
    ['運輸', ['クロネコヤマト', 'トナミ運輸', '西濃運輸', '名鉄運輸', '新潟運輸']],
    ['日本郵便', ['ゆうパック', 'ゆうパック書留', '翌朝10時郵便', 'ゆうパケット', 'クリックポスト']],
  ])('SHIP-03: of %s it says what may be meant, and still takes it for none of the 14', (carrier, candidates) => {
    for (const apiIsLinked of [true, false]) {
      const plan = planned({ carrier, apiIsLinked })
      expect(plan.findings.at(-1)).toStrictEqual({
        ...{ code: 'carrier_perhaps_meant', rule: 'SHIP-03', detail: null },
        candidates,
      })
      expect(plan.routes.map(({ rule }) => rule)).toContain('SHIP-04')
      expect([plan.shipment, plan.calls]).toStrictEqual([null, null])
      expect(explainAnswer(plan)).toContain(`「${candidates.join('」「')}」`)
      expect(explainAnswer(plan, 'en')).toContain(`"${candidates.join('", "')}"`)
    }
    // READ-06: 配送完了 with it is an unsupported carrier all the same.
    expect(planned({ carrier }).order).toMatchObject({
      paymentStatus: 'needs_attention',
      openFollowUps: ['ask_np_shipping_option'],
    })
  })

  it.each(['宅急便', '第一貨物', '赤帽', 'ネコポス', '000', '024', '24', '0', '99', null, 'クロネコヤマト'])(
    'SHIP-03: of %s nothing is guessed at',
    (carrier) => {
      expect(planned({ carrier }).findings.map(({ code }) => code)).not.toContain('carrier_perhaps_meant')
    },
  )

  it('SHIP-09: nothing is to be done about one of the 14', () => {
    const said = planned({ apiIsLinked: true }).findings.map(({ code }) => code)
    expect(said).toStrictEqual(['will_be_reported'])
  })

  it.each(['0300', '1030'])('SHIP-04: %j is none of makeshop’s codes', (carrier) => {
    expect(planned({ carrier }).calls).toBeNull()
  })

  it.each([
    ['１２３４－５６７８－９０１３', '1234-5678-9013'],
    ['1234 5678 9013', '123456789013'],
    ['\u200b1234\u200b56789013\ufeff', '123456789013'],
    ['ab-12', 'ab-12'],
  ])('READ-19: the slip %j is brought into form: %s', (slipNumber, normalised) => {
    expect(planned({ slipNumber }).calls?.[0].input.deliveryRequestInfos[0].slipNumber).toBe(normalised)
  })

  it.each(['キャンセル', '123456789013,123456789024', '123456789013 987654321098', '123456789012345678901', '12_34'])(
    'READ-19: the slip %j is refused, linked or not',
    (slipNumber) => {
      for (const apiIsLinked of [true, false]) {
        expect(refused({ slipNumber, apiIsLinked })).toMatchObject({ rule: 'READ-19', code: 'slip_malformed' })
      }
    },
  )

  it.each(['1.23457E+11', "'123456789035", '111122223333.0'])(
    'READ-19: what a spreadsheet made of the slip is refused: %s',
    (slipNumber) => {
      expect(refused({ slipNumber })).toMatchObject({ rule: 'READ-19', code: 'slip_malformed' })
    },
  )

  it('READ-19: a check digit that is missed is a warning', () => {
    const { warnings, findings } = planned({ slipNumber: '123456789014' })
    expect(warnings.map(({ code }) => code)).toStrictEqual(['slip_check_digit'])
    expect(findings.map(({ code }) => code)).toStrictEqual(['will_be_reported', 'slip_check_digit'])
  })

  it.each([
    ['SHIP-01', anOrder({ in: 'screening_in_progress' })],
    ['SHIP-01', anOrder({ in: 'needs_attention' })],
    ['READ-14', anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })],
    ['SHIP-08', aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })],
    ['READ-03', aSuspectOrder({ in: 'screening_approved' })],
  ])('%s: refused, with what to do instead', (rule, order) => {
    const refusal = refused({}, order)
    expect(refusal.rule).toBe(rule)
    expect(refusal.next.length).toBeGreaterThan(0)
    expect(explainAnswer(refusal, 'en')).toContain(rule)
  })

  const steps = (order: Order, told: Partial<ShipmentToPlan> = {}) => refused(told, order).next.map(({ step }) => step)

  it.each([
    [
      'STAT-04: a hold for RE029 is waited for, and its review not given up for 要確認',
      held('RE029'),
      ['wait_for_link'],
    ],
    [
      'READ-16: goods that left in one are put back before',
      { ...held('RE029'), deliveryStatus: 'shipped' } as const,
      ['revert_delivery', 'wait_for_link'],
    ],
    [
      'READ-16: so they are in 審査中',
      anOrder({ in: 'screening_in_progress', deliveryStatus: 'shipped' }),
      ['revert_delivery', 'wait_for_link'],
    ],
    ['CORR-06: 決済情報 says why', held(), ['check_payment_information', 'open_correction']],
    ['READ-06: a person reports those goods', anUnsupportedShipment(), ['settle_follow_ups']],
    [
      'READ-05: NP’s console is looked into before goods are put back',
      anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps: ['check_np_console'] }),
      ['check_np_console', 'record_follow_ups'],
    ],
    [
      'READ-05: or before an invoice is printed',
      aWizOrder({ in: 'screening_approved', invoicePrintedAt: null, openFollowUps: ['check_np_console'] }),
      ['check_np_console', 'record_follow_ups'],
    ],
  ] satisfies readonly (readonly [string, Order, readonly string[]])[])(
    '%s: as the gate and the work lists say',
    (_, order, expected) => {
      expect(steps(order)).toStrictEqual(expected)
      const { next, inTurn } = refused({}, order)
      expect([next, inTurn]).toStrictEqual([shippingGate(order).next, shippingGate(order).inTurn])
      expect(itemOf(order).next[0]?.step).toBe(expected[0])
    },
  )

  it('READ-19, READ-24: of what was handed in, that is to be put right', () => {
    const unchecked = anOrder({ in: 'screening_approved', openFollowUps: ['check_np_console'] })
    for (const order of [approved, unchecked]) {
      expect(steps(order, { slipNumber: '1.23457E+11' })).toStrictEqual(['correct_slip_number'])
      expect(steps(order, { deliveryId: '' })).toStrictEqual(['fix_input'])
    }
  })

  describe('READ-14, READ-16: a list of slips that is entered once more', () => {
    const reported = planned().order
    const again = (told: Partial<ShipmentToPlan>, order: Order = reported) => refused(told, order).shippedAsPlanned

    it.each([
      ['as it was', {}],
      ['by makeshop’s code', { carrier: '002' }],
      ['in full width', { slipNumber: '１２３４５６７８９０１３' }],
      // A slip is printed with hyphens and without, and stays the same.
      ['with other hyphens', { slipNumber: '1234-56789-013' }],
      ['at another time, on a way that isn’t linked', { at: '2026-04-03T10:00:00+09:00', apiIsLinked: false }],
    ])('is told from a stranger: %s', (_, told) => {
      expect(again({ slipNumber: '1234-5678-9013', ...told }, planned({ slipNumber: '123456789013' }).order)).toBe(true)
    })

    it.each([
      ['another slip', { slipNumber: '222222222222' }],
      ['another carrier', { carrier: '佐川急便' }],
      ['no slip', { slipNumber: '' }],
      ['no carrier', { carrier: null }],
      ['a slip that is none', { slipNumber: 'キャンセル' }],
      ['a carrier that can’t be told', { carrier: 'ヤマト' }],
    ])('not where it has %s', (_, told) => {
      expect(refused(told, reported)).toMatchObject({ rule: 'SHIP-01', shippedAsPlanned: false })
    })

    const started: OrderEvent = { type: 'shipment.requested', at }
    const done: OrderEvent = { type: 'shipment.reported', at }
    const confirmed = (status: PaymentStatus): OrderEvent => ({ type: 'sync.confirmed', status, at })
    const after = (order: Order, event: OrderEvent): Order => decide(order, event).unwrap().order
    const since = (...events: readonly OrderEvent[]) => events.reduce(after, reported)

    it.each<readonly [string, readonly OrderEvent[]]>([
      ['出荷報告(準備中)', []],
      ['出荷報告中', [started]],
      ['出荷報告完了', [started, done]],
      ['出荷報告中, after a doubt', [started, doubted, confirmed('shipment_report_in_progress')]],
    ])('while the report goes its way: %s', (_, events) => {
      expect(again({}, since(...events))).toBe(true)
    })

    describe('READ-14, FLOW-06: with another slip than the one that is reported', () => {
      const COURSES = [[], [started], [started, done]]

      it.each([
        ['another slip', { slipNumber: '222222222222' }],
        ['another carrier', { carrier: '佐川急便' }],
        ['a mail service', { carrier: 'ネコポス' }],
      ])('NP’s console is named, and neither waiting nor rest: %s', (_, told) => {
        for (const order of COURSES.map((events) => since(...events))) {
          const refusal = refused(told, order)
          expect(refusal.findings).toStrictEqual([
            { code: 'reported_otherwise', rule: 'READ-14', detail: `クロネコヤマト ${SLIP}` },
          ])
          expect(refusal.next.map(({ step }) => step)).toStrictEqual(['check_np_console'])
          expect(explainAnswer(refusal)).toMatch(
            /「クロネコヤマト .*」で出荷報告済みか.*入力されたものと違います.*訂正の方法をNPに問い合わせ.*（READ-14）/u,
          )
          expect(explainAnswer(refusal, 'en')).toMatch(
            /not by the carrier or slip number that was given.*ask NP how to correct it.*Do not set "Shipped" again/,
          )
        }
      })

      it('where only the slip can’t be compared, nothing is said of it, and NP’s console shows it', () => {
        for (const told of [{ slipNumber: '' }, { carrier: null }, { carrier: 'ヤマト' }]) {
          for (const order of COURSES.map((events) => since(...events))) {
            const { findings, next } = refused(told, order)
            expect(findings).toStrictEqual([])
            expect(next.map(({ step }) => step)).toStrictEqual(['check_np_console'])
          }
        }
        expect(refused({}, { ...since(started, done), shipment: null })).toMatchObject({
          findings: [],
          next: [{ step: 'check_np_console' }],
        })
      })

      it('the very slip that is reported is left to the report', () => {
        const steps = COURSES.map((events) => refused({}, since(...events))).map(({ findings, next }) => [
          findings.length,
          next[0]?.step,
        ])
        expect(steps).toStrictEqual([
          [0, 'wait_for_link'],
          [0, 'wait_for_link'],
          [0, 'nothing_to_do'],
        ])
      })

      it('READ-03, READ-07, SHIP-05: of a doubt, an end and a refused report it says nothing of the slip', () => {
        const failed: OrderEvent = { type: 'shipment.failed', codes: ['E0100107'], at }
        for (const events of [[started, doubted], [cancelled], [started, failed]]) {
          const { findings } = refused({ slipNumber: '222222222222' }, since(...events))
          expect(findings.map(({ code }) => code)).not.toContain('reported_otherwise')
        }
      })

      it('READ-07: an open follow-up stays first', () => {
        const order: Order = { ...since(started, done), openFollowUps: ['reset_receipt_status'] }
        const { findings, next } = refused({ slipNumber: '222222222222' }, order)
        expect(findings.map(({ code }) => code)).toStrictEqual(['reported_otherwise'])
        expect(next.map(({ step }) => step)).toStrictEqual(['settle_follow_ups'])
      })
    })

    it.each<readonly [string, string, readonly OrderEvent[]]>([
      ['SHIP-05', 'NP refused the report', [started, { type: 'shipment.failed', codes: ['E0100107'], at }]],
      ['READ-03', 'the sync is in doubt', [started, doubted]],
      ['READ-21', 'it was in 審査OK after all', [started, doubted, confirmed('screening_approved')]],
      ['READ-07', 'it was cancelled', [cancelled]],
      ['READ-07', 'it was cancelled after the report', [started, done, cancelled]],
      ['READ-07', 'it was cancelled, here and at NP', [started, done, cancelled, settled('cancel_in_np_console')]],
      ['READ-03', 'NP was looked up, and the doubt not confirmed', [started, doubted, settled('check_np_console')]],
    ])('%s: not where something is left to do: %s', (_, __, events) => {
      const order = since(...events)
      // Goods, carrier and slip are those of the list all the same.
      expect(order).toMatchObject({ deliveryStatus: 'shipped', shipment: reported.shipment })
      expect(again({}, order)).toBe(false)
    })

    it('READ-05: not while a follow-up is open, such as a look into NP’s console', () => {
      expect(again({}, { ...reported, openFollowUps: ['check_np_console'] })).toBe(false)
    })

    it('READ-18: not where the order has none on record, since NP was told of none', () => {
      const { order } = planned({ apiIsLinked: false })
      expect(refused({}, order)).toMatchObject({ rule: 'READ-14', shippedAsPlanned: false })
    })

    it('READ-21: nor where somebody found it reported all the same, whichever slip NP was told', () => {
      const { order } = planned({ apiIsLinked: false })
      const found = [doubted, confirmed('shipment_report_in_progress')].reduce(after, order)
      expect(found).toMatchObject({ deliveryStatus: 'shipped', shipment: null, openFollowUps: [] })
      expect(refused({}, found)).toMatchObject({ rule: 'SHIP-01', shippedAsPlanned: false })
    })

    it.each([
      ['SHIP-01', 'screening_in_progress'],
      ['FLOW-06', 'shipment_report_completed'],
    ] as const)('%s: not while the goods are here, whatever slip is on record: %s', (rule, paymentStatus) => {
      const shipment = { carrier: 'yamato', slipNumber: SLIP } as const
      const waiting = anOrder({ in: paymentStatus, deliveryStatus: 'not_shipped', shipment })
      expect(refused({}, waiting)).toMatchObject({ rule, shippedAsPlanned: false })
    })
  })

  it.each([
    [{ deliveryId: '' }, 'shipment.deliveryId'],
    [{ deliveryId: 7 }, 'shipment.deliveryId'],
    [{ carrier: 2 }, 'shipment.carrier'],
    [{ slipNumber: 12 }, 'shipment.slipNumber'],
    [{ apiIsLinked: undefined }, 'shipment.apiIsLinked'],
    [{ at: '2026-04-01' }, 'shipment.at'],
  ])('READ-24: %j is malformed: %s', (told, path) => {
    const outcome = Reflect.apply(planShipment, undefined, [approved, { ...usual, ...told }])
    expect(outcome).toMatchObject({
      ok: false,
      val: { code: 'malformed', violations: [{ detail: path }], shippedAsPlanned: false },
    })
  })

  const boom = () => {
    throw new Error('boom')
  }

  it.each([null, 7, [], new Proxy(usual, { ownKeys: boom })])('READ-24: %# is no shipment', (shipment) => {
    const outcome = Reflect.apply(planShipment, undefined, [approved, shipment])
    expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', violations: [{ detail: 'shipment' }] } })
  })

  it('READ-24: an order without a number is malformed', () => {
    expect(refused({}, { ...approved, orderNumber: '' })).toMatchObject({
      event: 'delivery.completed',
      status: null,
      violations: [{ code: 'malformed', detail: 'order.orderNumber' }],
    })
  })

  it('READ-24: an order that turns hostile after a while is judged by what it said first', () => {
    let asked = 0
    const npTransaction = { ...approved.npTransaction }
    Object.defineProperty(npTransaction, 'id', { get: () => (asked++ === 0 ? null : boom()) })
    expect(refused({ deliveryId: '' }, { ...approved, npTransaction })).toMatchObject({
      event: 'delivery.completed',
      status: 'screening_approved',
      violations: [{ code: 'malformed', detail: 'shipment.deliveryId' }],
    })
  })

  it('SHIP-01: an order that answers differently each time is judged by one reading', () => {
    for (let odd = 0; odd < 6; odd += 1) {
      let asked = 0
      const paymentStatus = () => (asked++ <= odd ? 'screening_in_progress' : 'screening_approved')
      const flips = Object.defineProperty({ ...approved }, 'paymentStatus', { get: paymentStatus, enumerable: true })
      expect(refused({}, flips).rule).toBe('SHIP-01')
    }
  })

  const orders = fc.oneof({ weight: 2, arbitrary: orderIn('screening_approved') }, { weight: 1, arbitrary: anyOrder })
  const shipments: fc.Arbitrary<ShipmentToPlan> = plain({
    deliveryId: fc.constantFrom('1', '20'),
    carrier: carrierText,
    slipNumber: slipText,
    apiIsLinked: fc.boolean(),
    at: instant,
  })
  const law = (title: string, holds: (order: Order, shipment: ShipmentToPlan) => void) =>
    it(`${title} (seed ${RUN.seed})`, () => fc.assert(fc.property(orders, shipments, holds), RUN))

  const isInReport = ({ paymentStatus, closed }: Order) =>
    closed === null && paymentStatus.startsWith('shipment_report_')

  /** FLOW-06: what the gate names, unless it is to rest by a report that may be of another slip. */
  const nextOfRefused = (order: Order, shippedAsPlanned: boolean) => {
    const gate = shippingGate(order)
    const isIdle = ['wait_for_link', 'nothing_to_do'].includes(gate.next[0]?.step ?? '')
    const look = { step: 'check_np_console', event: null, rule: 'READ-21', followUps: [] } as const
    if (isInReport(order) && isIdle && !shippedAsPlanned) return { next: [look], inTurn: false }
    return { next: gate.next, inTurn: gate.inTurn }
  }

  law('refuses exactly what decide refuses of 配送完了 on the 注文詳細 page, for the same rules', (order, shipment) => {
    const { carrier, slipNumber } = shipment
    const decided = decide(order, { type: 'delivery.completed', channel: 'order_detail', carrier, slipNumber, at })
    const outcome = planShipment(order, shipment)
    expect(outcome.ok).toBe(decided.ok)
    if (outcome.ok) return
    const { shippedAsPlanned, findings, ...refusal } = outcome.val
    const isOfInput = refusal.code === 'slip_malformed'
    const { next, inTurn } = isOfInput || decided.ok ? refusal : nextOfRefused(order, shippedAsPlanned)
    expect(refusal).toStrictEqual({ ...decided.val, next, inTurn })
    if (isOfInput) expect(refusal).toMatchObject({ ...decided.val, inTurn: false })
    // CANC-01: of an order that ended, what the gate says of its goods.
    const ofGoods = shippingGate(order).findings.filter(({ code }) => code === 'cancelled_after_shipping')
    if (shippedAsPlanned || !isInReport(order)) expect(findings).toStrictEqual(ofGoods)
    if (!shippedAsPlanned) return
    expect(order).toMatchObject({ deliveryStatus: 'shipped', syncTrust: 'linked', closed: null, openFollowUps: [] })
    expect(order.paymentStatus).toMatch(/^shipment_report_/)
  })

  law('foresees what decide does, and names why', (order, shipment) => {
    const outcome = planShipment(order, shipment)
    if (!outcome.ok) return
    const plan = outcome.val
    const decided = decide(order, plan.event).unwrap()
    expect(plan.order).toStrictEqual(decided.order)
    expect(plan.routes).toStrictEqual(checkShipment(order, plan.event))
    expect(plan.outcome === 'reported').toBe(decided.order.paymentStatus === 'shipment_report_preparing')
    expect(plan.routes.length > 0).toBe(plan.outcome !== 'reported')
    // SHIP-02, SHIP-04: nothing is sent but what NP could be told.
    expect(plan.calls === null).toBe(plan.shipment === null)
    if (plan.outcome === 'reported') expect(plan.calls).not.toBeNull()
    if (plan.outcome === 'needs_attention') expect(plan.calls).toBeNull()
  })

  law('a plan is worded in both languages, with its rules', (order, shipment) => {
    const outcome = planShipment(order, shipment)
    if (!outcome.ok) return
    for (const locale of ['ja', 'en'] as const) {
      const text = explainAnswer(outcome.val, locale)
      for (const { rule } of outcome.val.findings) expect(text).toContain(rule)
      expect(text).not.toMatch(/\{|_|undefined/)
    }
  })
})
