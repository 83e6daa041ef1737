import { describe, expect, it } from 'vitest'
import {
  adoptOrder,
  decide,
  type FollowUpKind,
  type NpTransactionState,
  ORDER_EVENT_TYPES,
  type Order,
  type OrderEvent,
  type PaymentStatus,
  parseCarrier,
  placeOrder,
  RULES,
} from '../../src/index.js'
import { aSnapshot, LINKED_DRAFT, LINKED_SHOP } from '../support/a-draft.js'
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
  EVENT_OF_EACH_TYPE,
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
import {
  aCancelledOrder,
  anOrder,
  anUnsupportedShipment,
  aSuspectOrder,
  aWizOrder,
  since,
} from '../support/an-order.js'
import { given } from '../support/given.js'
import { ALL_STATUSES, allBut, labelled, REPORT_STATUSES } from '../support/statuses.js'

const APPROVED = anOrder({ in: 'screening_approved' })
const ON_HOLD = anOrder({ in: 'screening_on_hold' })
const REJECTED = anOrder({ in: 'screening_rejected' })
const SHIPPED = anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })

describe('READ-14: 配送完了 on an order that already is 配送完了', () => {
  it('READ-14: it is refused, and 未配送 (SHIP-05) is named', () => {
    const { refusal } = given(SHIPPED).when(completed()).thenRefused('READ-14')
    expect(refusal.next[0]).toStrictEqual({ step: 'revert_delivery', event: 'delivery.reverted', rule: 'SHIP-05' })
  })

  it('READ-14: after 未配送 it is accepted', () => {
    given(SHIPPED).when(reverted).then('screening_approved').when(completed()).then('shipment_report_preparing')
  })
})

describe("READ-15: NP's answers", () => {
  it.each([
    ['審査中', 'screening_in_progress', 'FLOW-03'],
    ['審査保留, where the step from 審査中 decides nothing', 'screening_on_hold', 'READ-15'],
  ] as const)('READ-15: approved, held and rejected apply in %s', (_, status, rule) => {
    const order = anOrder({ in: status })
    given(order).when(approved).then('screening_approved').by(rule).having({ problem: null, receiptStatus: 'received' })
    given(order)
      .when(screeningHeld('RE021'))
      .then('screening_on_hold')
      .by(rule)
      .having({
        problem: { stage: 'screening', codes: ['RE021'] },
      })
    given(order)
      .when(rejected('NG999'))
      .then('screening_rejected')
      .by(rule)
      .having({
        problem: { stage: 'screening', codes: ['NG999'] },
      })
  })

  it('READ-15: the same codes again, in whatever order, change nothing in 審査保留', () => {
    const order = anOrder({ in: 'screening_on_hold', problem: { stage: 'screening', codes: ['RE009', 'RE021'] } })
    given(order).when(screeningHeld('RE009', 'RE021')).thenUnchanged().by('READ-15')
    given(order).when(screeningHeld('RE021', 'RE009')).thenUnchanged().by('READ-15')
    given(order).when(screeningHeld('RE009')).then('screening_on_hold')
    given(order)
      .when(screeningHeld('RE009', 'RE021', 'RE023'))
      .then('screening_on_hold')
  })

  it.each(['shipment', 'operator'] as const)(
    'READ-15, READ-17: a held with the codes of another stage (%s) is not known there, and replaces them',
    (stage) => {
      given(anOrder({ in: 'screening_on_hold', problem: { stage, codes: ['RE009'] } }))
        .when(screeningHeld('RE009'))
        .then('screening_on_hold')
        .by('READ-15')
        .citing('READ-17')
        .changingOnly({ problem: { stage: 'screening', codes: ['RE009'] } })
    },
  )

  const KNOWN: readonly PaymentStatus[] = [
    'screening_in_progress',
    'screening_on_hold',
    'screening_rejected',
    'screening_approved',
    ...REPORT_STATUSES,
  ]

  it.each(labelled(...KNOWN))('READ-15: accepted with the known id changes nothing in %s', (_, status) => {
    given(anOrder({ in: status }))
      .when(accepted(NP_ID))
      .thenUnchanged()
      .citing('READ-15')
  })

  it.each(labelled(...KNOWN))('READ-15: where no id is known, accepted fills in only the id in %s', (_, status) => {
    const { state } = anOrder({ in: status }).npTransaction
    given(anOrder({ in: status, npTransaction: { state, id: null } }))
      .when(accepted(OTHER_NP_ID))
      .then(status)
      .opening()
      .changingOnly({ npTransaction: { state, id: OTHER_NP_ID } })
  })

  it.each(labelled(...KNOWN))('READ-15: accepted with another id makes the order suspect in %s', (_, status) => {
    given(anOrder({ in: status }))
      .when(accepted(OTHER_NP_ID))
      .then(status)
      .opening('check_np_console')
      .changingOnly({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
  })

  it.each(labelled('screening_approved', ...REPORT_STATUSES))(
    'READ-15: approved changes nothing in %s',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(approved)
        .thenUnchanged()
        .citing('READ-15')
    },
  )

  it('READ-15: rejected changes nothing in 審査NG, and the codes of a repeated rejected are not compared', () => {
    given(REJECTED).when(rejected('NG001')).thenUnchanged().citing('READ-15')
    given(REJECTED).when(rejected('NG999')).thenUnchanged().citing('READ-15')
    given(REJECTED).when(rejected()).thenUnchanged().citing('READ-15')
  })

  it('READ-15: reported changes nothing in 出荷報告完了', () => {
    given(anOrder({ in: 'shipment_report_completed' }))
      .when(reported)
      .thenUnchanged()
      .citing('READ-15')
  })

  it.each(labelled('screening_approved', ...REPORT_STATUSES))(
    'READ-15: held or rejected contradicts %s: no status moves, the order becomes suspect',
    (_, status) => {
      for (const event of [screeningHeld('RE009'), screeningHeld(), rejected('NG001'), rejected()]) {
        given(anOrder({ in: status }))
          .when(event)
          .then(status)
          .opening('check_np_console')
          .changingOnly({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
      }
    },
  )

  it('READ-15: approved or held contradicts 審査NG: no status moves, the order becomes suspect', () => {
    for (const event of [approved, screeningHeld('RE009')]) {
      given(REJECTED)
        .when(event)
        .then('screening_rejected')
        .opening('check_np_console')
        .changingOnly({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
    }
  })

  it('READ-15: in 要確認 failed of the same stage with the same codes, in whatever order, changes nothing', () => {
    const codes = ['E0100060', 'E0102004']
    const screening = anOrder({ in: 'needs_attention', problem: { stage: 'screening', codes } })
    given(screening).when(screeningFailed('E0102004', 'E0100060')).thenUnchanged().citing('READ-15')
    const shipment = anOrder({ in: 'needs_attention', problem: { stage: 'shipment', codes } })
    given(shipment).when(reportFailed('E0102004', 'E0100060')).thenUnchanged().citing('READ-15')
    const withoutCodes = anOrder({ in: 'needs_attention', problem: { stage: 'screening', codes: [] } })
    given(withoutCodes).when(screeningFailed()).thenUnchanged().citing('READ-15')
  })

  it('READ-15: in 要確認 failed of another stage or with other codes is refused', () => {
    const screening = anOrder({ in: 'needs_attention', problem: { stage: 'screening', codes: ['E0100060'] } })
    for (const event of [screeningFailed('E0100061'), screeningFailed(), reportFailed('E0100060')]) {
      given(screening).when(event).thenRefused('READ-15')
    }
    const shipment = anOrder({ in: 'needs_attention', problem: { stage: 'shipment', codes: ['E0100114'] } })
    for (const event of [reportFailed('E0100115'), screeningFailed('E0100114')]) {
      given(shipment).when(event).thenRefused('READ-15')
    }
    for (const problem of [null, { stage: 'operator', codes: [] } as const]) {
      const order = anOrder({ in: 'needs_attention', problem })
      given(order).when(screeningFailed()).thenRefused('READ-15')
      given(order).when(reportFailed()).thenRefused('READ-15')
    }
  })

  const UNASKED: readonly (readonly [OrderEvent, readonly PaymentStatus[]])[] = [
    [accepted(), ['screening_preparing', 'needs_attention']],
    [approved, ['screening_preparing', 'screening_waiting', 'needs_attention']],
    [screeningHeld('RE009'), ['screening_preparing', 'screening_waiting', 'needs_attention']],
    [rejected('NG001'), ['screening_preparing', 'screening_waiting', 'needs_attention']],
    [
      screeningFailed('E0100058'),
      [
        'screening_on_hold',
        'screening_rejected',
        'screening_approved',
        'shipment_report_preparing',
        'shipment_report_in_progress',
        'needs_attention',
      ],
    ],
    [
      reported,
      [
        'screening_preparing',
        'screening_waiting',
        'screening_in_progress',
        'screening_on_hold',
        'screening_rejected',
        'screening_approved',
        'shipment_report_preparing',
        'needs_attention',
      ],
    ],
    [
      reportFailed('E0100114'),
      [
        'screening_preparing',
        'screening_waiting',
        'screening_in_progress',
        'screening_on_hold',
        'screening_rejected',
        'screening_approved',
        'needs_attention',
      ],
    ],
  ]

  it.each(
    UNASKED.flatMap(([event, statuses]) => labelled(...statuses).map((each) => [event.type, ...each, event] as const)),
  )('READ-15: %s in %s is an answer nobody asked for', (_, __, status, event) => {
    given(anOrder({ in: status }))
      .when(event)
      .thenRefused('READ-15')
  })

  it('READ-15: while the link is at work, what to do about such an answer is to wait', () => {
    given(anOrder({ in: 'screening_waiting' }))
      .when(approved)
      .thenRefused('READ-15', { next: 'wait_for_link' })
    given(anOrder({ in: 'shipment_report_preparing' }))
      .when(reported)
      .thenRefused('READ-15', { next: 'wait_for_link' })
  })

  it('READ-15: our own acts repeated are refused, so that a second driver never sends', () => {
    given(anOrder({ in: 'screening_waiting' }))
      .when(requested)
      .thenRefused('READ-15', { next: 'wait_for_link' })
    given(anOrder({ in: 'shipment_report_in_progress' }))
      .when(reportRequested)
      .thenRefused('READ-15', { next: 'wait_for_link' })
  })

  it('READ-15: refusals cite FLOW-06 in 出荷報告完了, before any other rule', () => {
    for (const event of [requested, screeningFailed('E0100060'), reportRequested, reportFailed('E0100115')]) {
      given(anOrder({ in: 'shipment_report_completed' }))
        .when(event)
        .thenRefused('FLOW-06')
        .listing('FLOW-06')
    }
  })

  it('READ-15: our own acts out of step cite the FLOW rule of the step', () => {
    given(anOrder({ in: 'needs_attention' }))
      .when(requested)
      .thenRefused('FLOW-01')
    given(APPROVED).when(reportRequested).thenRefused('FLOW-05')
  })
})

describe('READ-16: 配送完了 outside 審査OK', () => {
  it.each(labelled(...allBut('screening_approved', 'shipment_report_completed')))(
    'READ-16: in %s it is refused (SHIP-01) and not recorded, however incomplete',
    (_, status) => {
      const deliveries = [
        completed(),
        completed({ slipNumber: null }),
        completed({ channel: 'sanchoku' }),
        completed({ carrier: 'ネコポス' }),
      ]
      for (const event of deliveries)
        given(anOrder({ in: status }))
          .when(event)
          .thenRefused('SHIP-01')
    },
  )
})

describe('READ-17: the problem', () => {
  const WITHOUT = allBut('needs_attention', 'screening_on_hold', 'screening_rejected')

  it('READ-17: it is null in every status but 要確認, 審査保留 and 審査NG', () => {
    given(ON_HOLD).when(approved).then('screening_approved').having({ problem: null })
    given(anOrder({ in: 'needs_attention' }))
      .when(edited('items'))
      .then('screening_preparing')
      .having({ problem: null })
    for (const status of WITHOUT) {
      const adopted = adoptOrder(aSnapshot({ in: status, problemCodes: ['E0100060'] }), LINKED_SHOP)
      expect(adopted.unwrap().problem).toBeNull()
    }
  })

  it('READ-17: it is kept from 審査保留 through the opening of a correction', () => {
    given(ON_HOLD)
      .when(correctionOpened)
      .then('needs_attention')
      .citing('READ-17')
      .having({
        problem: { stage: 'screening', codes: ['RE009'] },
      })
  })

  it("READ-17: from 審査OK it is the operator's, without codes", () => {
    given(APPROVED)
      .when(correctionOpened)
      .then('needs_attention')
      .changingOnly({ problem: { stage: 'operator', codes: [] } })
  })

  it('READ-17: a new answer replaces it', () => {
    given(ON_HOLD)
      .when(screeningHeld('RE021'))
      .then('screening_on_hold')
      .having({
        problem: { stage: 'screening', codes: ['RE021'] },
      })
    given(ON_HOLD)
      .when(rejected('NG001'))
      .then('screening_rejected')
      .having({
        problem: { stage: 'screening', codes: ['NG001'] },
      })
    given(ON_HOLD)
      .when(rejected())
      .then('screening_rejected')
      .having({ problem: { stage: 'screening', codes: [] } })
  })

  const SHOWING = labelled('needs_attention', 'screening_on_hold', 'screening_rejected')

  it.each(SHOWING)('READ-17: overriding or confirming into %s keeps it', (_, status) => {
    for (const from of SHOWING.map(([, each]) => each).filter((each) => each !== status)) {
      const problem = { stage: 'shipment', codes: ['第一貨物'] } as const
      given(anOrder({ in: from, problem }))
        .when(overridden(status))
        .then(status)
        .having({ problem })
      given(aSuspectOrder({ in: from, problem }))
        .when(confirmed(status))
        .then(status)
        .having({ problem })
    }
  })

  it.each(labelled(...WITHOUT))('READ-17: overriding or confirming into %s clears it', (_, status) => {
    for (const from of SHOWING.map(([, each]) => each)) {
      given(anOrder({ in: from }))
        .when(overridden(status))
        .then(status)
        .having({ problem: null })
      given(aSuspectOrder({ in: from }))
        .when(confirmed(status))
        .then(status)
        .having({ problem: null })
    }
  })

  it('READ-17: a held in a 審査保留 that has no codes fills them', () => {
    for (const problem of [null, { stage: 'screening', codes: [] } as const]) {
      given(anOrder({ in: 'screening_on_hold', problem }))
        .when(screeningHeld('RE009'))
        .then('screening_on_hold')
        .changingOnly({ problem: { stage: 'screening', codes: ['RE009'] } })
    }
  })

  it('READ-17: a held without codes there changes nothing', () => {
    for (const codes of [null, [], ['RE009']]) {
      const problem = codes && ({ stage: 'screening', codes } as const)
      given(anOrder({ in: 'screening_on_hold', problem }))
        .when(screeningHeld())
        .thenUnchanged()
        .citing('READ-17')
    }
  })

  it('READ-17: a 審査保留 whose problem is null keeps null through the opening', () => {
    given(anOrder({ in: 'screening_on_hold', problem: null }))
      .when(correctionOpened)
      .then('needs_attention')
      .having({ problem: null })
  })
})

describe('READ-18: the order in which an event is judged', () => {
  it('READ-18: malformed comes before closed', () => {
    given(aCancelledOrder())
      .when({ ...edited('items'), at: 'today' })
      .thenRefused('READ-24')
  })

  it('READ-18: closed comes before suspect', () => {
    given(aCancelledOrder({ syncTrust: 'suspect' }))
      .when(correctionOpened)
      .thenRefused('READ-07')
  })

  it('READ-18: the exceptions of a closed order come before suspect too', () => {
    const order = aCancelledOrder({ syncTrust: 'suspect', npTransaction: { state: 'requested', id: null } })
    given(order).when(approved).then('screening_approved')
    given(order).when(done('cancel_in_np_console')).then('screening_approved')
  })

  it('READ-18: suspect comes before the status', () => {
    given(aSuspectOrder({ in: 'screening_waiting' }))
      .when(completed())
      .thenRefused('READ-03')
    given(aSuspectOrder({ in: 'screening_waiting' }))
      .when(correctionOpened)
      .thenRefused('READ-03')
    given(aSuspectOrder({ in: 'screening_waiting' }))
      .when(edited('items'))
      .thenRefused('READ-03')
  })

  it("READ-18: the status comes before the event's own conditions", () => {
    given(APPROVED)
      .when(paymentChanged({ id: 'paypay', label: 'PayPay', linked: true }))
      .thenRefused('PAY-01')
    given(aWizOrder({ in: 'screening_in_progress', invoicePrintedAt: null }))
      .when(completed())
      .thenRefused('SHIP-01')
    given(anOrder({ in: 'shipment_report_preparing' }))
      .when(completed({ slipNumber: '?1' }))
      .thenRefused('SHIP-01')
  })

  it('READ-18: already 配送完了 comes before the wiz invoice', () => {
    given(aWizOrder({ in: 'screening_approved', invoicePrintedAt: null, deliveryStatus: 'shipped' }))
      .when(completed())
      .thenRefused('READ-14')
      .listing('READ-14', 'SHIP-08')
  })

  it('READ-18: the wiz invoice comes before 産直 and everything after it', () => {
    given(aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }))
      .when(completed({ channel: 'sanchoku', carrier: 'ネコポス', slipNumber: '伝票' }))
      .thenRefused('SHIP-08')
  })

  it('READ-18: 産直 comes before the slip and the carrier; what would come after it routes too', () => {
    given(APPROVED)
      .when(completed({ channel: 'sanchoku', carrier: 'ネコポス', slipNumber: null }))
      .then('screening_approved')
      .routing('SHIP-07', 'SHIP-02', 'SHIP-06')
      .opening('complete_delivery_again')
  })

  it('READ-18: an unknown channel comes before the slip and the carrier too', () => {
    given(APPROVED)
      .when(completed({ channel: 'other', carrier: '', slipNumber: '' }))
      .then('screening_approved')
      .routing('READ-05', 'SHIP-02', 'SHIP-02')
      .opening('complete_delivery_again', 'check_np_console')
  })

  it('READ-18: a missing slip comes before a missing carrier', () => {
    const { decision } = given(APPROVED)
      .when(completed({ carrier: null, slipNumber: null }))
      .then('screening_approved')
    expect(decision.routes.map(({ code }) => code)).toStrictEqual(['slip_missing', 'carrier_missing'])
  })

  it('READ-18: a missing slip comes before an unsupported carrier: the order stays in 審査OK', () => {
    given(APPROVED)
      .when(completed({ carrier: '第一貨物', slipNumber: null }))
      .then('screening_approved')
      .routing('SHIP-02', 'SHIP-04')
      .opening('complete_delivery_again')
      .having({ problem: null })
  })

  it('READ-18: once one routes, a malformed slip after it refuses nothing', () => {
    for (const delivery of [{ channel: 'sanchoku' }, { channel: 'other' }, { carrier: null }] as const) {
      const { decision } = given(APPROVED)
        .when(completed({ ...delivery, slipNumber: 'キャンセル' }))
        .then('screening_approved')
      expect(decision.routes.map(({ rule, effect }) => [rule, effect])).toContainEqual(['READ-19', 'route'])
    }
  })

  it('READ-18: a malformed slip comes before an unsupported carrier, and refuses', () => {
    given(APPROVED)
      .when(completed({ carrier: '第一貨物', slipNumber: 'キャンセル' }))
      .thenRefused('READ-19', { next: 'correct_slip_number' })
      .listing('READ-19', 'SHIP-04')
  })

  it('READ-18: the shipment is stored only when the report goes to NP', () => {
    const shipmentAfter = (event: OrderEvent, status: PaymentStatus) =>
      given(APPROVED).when(event).then(status).order.shipment
    expect(shipmentAfter(completed({ channel: 'sanchoku' }), 'screening_approved')).toBeNull()
    expect(shipmentAfter(completed({ channel: 'other' }), 'screening_approved')).toBeNull()
    expect(shipmentAfter(completed({ slipNumber: null }), 'screening_approved')).toBeNull()
    expect(shipmentAfter(completed({ carrier: null }), 'screening_approved')).toBeNull()
    expect(shipmentAfter(completed({ carrier: '第一貨物' }), 'needs_attention')).toBeNull()
    expect(shipmentAfter(completed(), 'shipment_report_preparing')).toStrictEqual({
      carrier: 'yamato',
      slipNumber: SLIP,
    })
  })
})

describe('READ-19: the slip number', () => {
  const shipWith = (slipNumber: string, carrier = 'クロネコヤマト') =>
    given(APPROVED).when(completed({ slipNumber, carrier }))

  it.each([
    ['1', '1'],
    ['A-1', 'A-1'],
    ['12345678901234567890', '12345678901234567890'],
    ['１２３４－５６７８－９０１３', '1234-5678-9013'],
    [' 1234 5678 9013 ', '123456789013'],
    ['\u200b12345\u200d6789013\ufeff', '123456789013'],
  ])('READ-19: %j is reported as %s after normalising', (typed, slipNumber) => {
    shipWith(typed)
      .then('shipment_report_preparing')
      .having({ shipment: { carrier: 'yamato', slipNumber } })
  })

  it.each([
    '123456789012345678901',
    '1234_5678',
    '１２３４＊',
    '1234 と 5678',
    '1234,5678',
    '1234号',
    '1'.repeat(1_000_000),
  ])('READ-19: %.30s is refused: not 1 to 20 half-width alphanumerics or hyphens', (typed) => {
    shipWith(typed).thenRefused('READ-19', { next: 'correct_slip_number' })
  })

  it.each(['-', '----', '－－－', ' - - ', 'ーー'])('READ-19: %j, hyphens only, is missing', (typed) => {
    shipWith(typed).then('screening_approved').routing('SHIP-02').opening('complete_delivery_again')
  })

  it('READ-19: hyphens only are missing, however many there are', () => {
    shipWith('-'.repeat(300)).then('screening_approved').routing('SHIP-02')
  })

  it.each(['キャンセル', 'なし', 'none', 'A-B', 'ＡＢＣ'])(
    'READ-19: %s, without a digit, is refused as a word',
    (typed) => {
      shipWith(typed).thenRefused('READ-19', { next: 'correct_slip_number' })
    },
  )

  it.each(['クロネコヤマト', '佐川急便', 'ゆうパック'])(
    'READ-19: a miss of the check digit at 12 digits of %s is a warning, never a refusal',
    (carrier) => {
      shipWith('123456789012', carrier).then('shipment_report_preparing').warning('READ-19').routing()
      shipWith('1234-5678-9012', carrier).then('shipment_report_preparing').warning('READ-19')
    },
  )

  it.each(['クロネコヤマト', '佐川急便', 'ゆうパック'])(
    'READ-19: a good check digit of %s is no warning',
    (carrier) => {
      shipWith('123456789013', carrier).then('shipment_report_preparing').warning()
      shipWith('1234-5678-9013', carrier).then('shipment_report_preparing').warning()
      shipWith('100000000004', carrier).then('shipment_report_preparing').warning()
    },
  )

  it('READ-19: a check digit is tested at 12 digits only', () => {
    for (const slipNumber of ['12345678901', '1234567890123', '12345678901A']) {
      shipWith(slipNumber).then('shipment_report_preparing').warning()
    }
  })

  it.each(['西濃運輸', 'ゆうパケット', 'クリックポスト', 'ゆうパック書留'])(
    'READ-19: %s has no check digit rule that can be relied on',
    (carrier) => {
      shipWith('123456789012', carrier).then('shipment_report_preparing').warning()
    },
  )
})

describe("READ-20: what isn't known is not a failure", () => {
  it('READ-20: a request whose outcome is unknown stays in 審査待ち until an answer settles it', () => {
    given(anOrder({ in: 'screening_waiting', statusSince: '2026-01-01T00:00:00Z' }))
      .when(requested)
      .thenRefused('READ-15')
      .when(accepted())
      .then('screening_in_progress')
  })

  it('READ-20: a report whose outcome is unknown stays in 出荷報告中 until an answer settles it', () => {
    given(anOrder({ in: 'shipment_report_in_progress', statusSince: '2026-01-01T00:00:00Z' }))
      .when(reported)
      .then('shipment_report_completed')
  })

  it.each([
    ['審査待ち', 'screening_waiting', 'screening_in_progress'],
    ['出荷報告中', 'shipment_report_in_progress', 'shipment_report_completed'],
  ] as const)('READ-20: or until a person settles what is unknown in %s', (_, from, to) => {
    given(anOrder({ in: from }))
      .when(doubted)
      .then(from)
      .when(confirmed(to))
      .then(to)
      .having({ syncTrust: 'linked' })
  })

  const requestedWith = (id: string | null) =>
    anOrder({ in: 'screening_waiting', npTransaction: { state: 'requested', id } })

  it('READ-20: failed means that NP refused: requested becomes none without an id, live with one', () => {
    given(requestedWith(null))
      .when(screeningFailed('E0100060'))
      .then('needs_attention')
      .having({ npTransaction: { state: 'none', id: null } })
    given(requestedWith(NP_ID))
      .when(screeningFailed('E0100060'))
      .then('needs_attention')
      .having({ npTransaction: { state: 'live', id: NP_ID } })
  })

  it.each(['none', 'live', 'rejected', 'cancelled', 'unknown'] as const)(
    'READ-20: failed leaves the state %s as it is',
    (state) => {
      const npTransaction = { state, id: NP_ID }
      for (const status of ['screening_preparing', 'screening_waiting', 'screening_in_progress'] as const) {
        given(anOrder({ in: status, npTransaction }))
          .when(screeningFailed('E0100060'))
          .then('needs_attention')
          .having({ npTransaction })
      }
      for (const status of ['shipment_report_preparing', 'shipment_report_in_progress'] as const) {
        given(anOrder({ in: status, npTransaction }))
          .when(reportFailed('E0100114'))
          .then('needs_attention')
          .having({ npTransaction })
      }
    },
  )

  it.each(['none', 'rejected'] as const)(
    'READ-20: from %s a request sets requested, and the id is cleared',
    (state) => {
      given(anOrder({ in: 'screening_preparing', npTransaction: { state, id: NP_ID } }))
        .when(requested)
        .then('screening_waiting')
        .citing('READ-20')
        .having({ npTransaction: { state: 'requested', id: null } })
    },
  )

  it.each(['requested', 'live', 'cancelled', 'unknown'] as const)(
    'READ-20: from %s a request sets nothing',
    (state) => {
      const npTransaction = { state, id: NP_ID }
      given(anOrder({ in: 'screening_preparing', npTransaction }))
        .when(requested)
        .then('screening_waiting')
        .changingOnly({ npTransaction })
    },
  )

  it.each(['none', 'requested', 'live', 'rejected', 'unknown'] as const)(
    'READ-20: accepted makes %s live, rejected makes it rejected',
    (state) => {
      given(anOrder({ in: 'screening_waiting', npTransaction: { state, id: null } }))
        .when(accepted(NP_ID))
        .then('screening_in_progress')
        .having({ npTransaction: { state: 'live', id: NP_ID } })
      const { order } = given(anOrder({ in: 'screening_in_progress', npTransaction: { state, id: NP_ID } }))
        .when(rejected('NG001'))
        .then('screening_rejected')
      expect(order.npTransaction.state).toBe('rejected')
    },
  )
})

describe('READ-21: doubting and confirming the sync', () => {
  it.each(labelled(...ALL_STATUSES))(
    'READ-21: doubting makes an order in %s suspect and opens check_np_console',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(doubted)
        .then(status)
        .opening('check_np_console')
        .citing('READ-21')
        .changingOnly({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
    },
  )

  it('READ-21: doubting again opens a check_np_console that was settled', () => {
    given(aSuspectOrder({ in: 'screening_waiting', openFollowUps: [] }))
      .when(doubted)
      .then('screening_waiting')
      .opening('check_np_console')
  })

  it.each(labelled(...ALL_STATUSES))(
    'READ-21: confirming %s makes the order linked, shows it and settles check_np_console',
    (_, status) => {
      for (const from of ALL_STATUSES) {
        given(aSuspectOrder({ in: from, openFollowUps: ['check_np_console', 'reset_receipt_status'] }))
          .when(confirmed(status))
          .then(status)
          .settling('check_np_console')
          .citing('READ-21')
          .having({ syncTrust: 'linked', openFollowUps: ['reset_receipt_status'] })
      }
    },
  )

  const NP_STATES = ['none', 'requested', 'live', 'rejected', 'cancelled', 'unknown'] as const
  const confirmedOn = (state: NpTransactionState, status: PaymentStatus): Order =>
    given(
      aSuspectOrder({
        in: 'screening_preparing',
        npTransaction: { state, id: NP_ID },
        receiptStatus: 'not_received',
        everApproved: false,
      }),
    )
      .when(confirmed(status))
      .then(status).order

  it.each(labelled('screening_approved', ...REPORT_STATUSES))(
    'READ-21: %s implies that NP holds it, that it was approved, and 入金完了',
    (_, status) => {
      for (const state of NP_STATES) {
        expect(confirmedOn(state, status)).toMatchObject({
          npTransaction: { state: 'live', id: NP_ID },
          everApproved: true,
          receiptStatus: 'received',
        })
      }
    },
  )

  const SHIPMENT_FOLLOW_UPS: readonly FollowUpKind[] = [
    'complete_delivery_again',
    'report_in_np_console',
    'ask_np_shipping_option',
  ]

  it.each(labelled(...REPORT_STATUSES))(
    'READ-21: %s also settles the three follow-ups of the shipment',
    (_, status) => {
      given(aSuspectOrder({ in: 'screening_approved', openFollowUps: ['check_np_console', ...SHIPMENT_FOLLOW_UPS] }))
        .when(confirmed(status))
        .then(status)
        .settling('check_np_console', ...SHIPMENT_FOLLOW_UPS)
    },
  )

  it.each(labelled(...allBut(...REPORT_STATUSES)))('READ-21: %s leaves them open', (_, status) => {
    given(aSuspectOrder({ in: 'needs_attention', openFollowUps: ['check_np_console', ...SHIPMENT_FOLLOW_UPS] }))
      .when(confirmed(status))
      .then(status)
      .settling('check_np_console')
  })

  it('READ-21: 審査NG implies that NP rejected it, and nothing more', () => {
    for (const state of NP_STATES) {
      const { npTransaction, everApproved, receiptStatus } = confirmedOn(state, 'screening_rejected')
      expect([npTransaction.state, everApproved, receiptStatus]).toStrictEqual(['rejected', false, 'not_received'])
    }
  })

  it.each(labelled('screening_in_progress', 'screening_on_hold'))(
    'READ-21: %s implies that NP holds it, and nothing more',
    (_, status) => {
      for (const state of NP_STATES) {
        expect(confirmedOn(state, status)).toMatchObject({
          npTransaction: { state: 'live', id: NP_ID },
          everApproved: false,
          receiptStatus: 'not_received',
        })
      }
    },
  )

  it.each([
    ['none', 'requested', null],
    ['rejected', 'requested', null],
    ['requested', 'requested', NP_ID],
    ['live', 'live', NP_ID],
    ['cancelled', 'cancelled', NP_ID],
    ['unknown', 'unknown', NP_ID],
  ] as const)('READ-21: 審査待ち implies that a request went out: %s becomes %s (id %s)', (state, after, id) => {
    expect(confirmedOn(state, 'screening_waiting')).toMatchObject({
      npTransaction: { state: after, id },
      everApproved: false,
      receiptStatus: 'not_received',
    })
  })

  it.each(labelled('screening_preparing', 'needs_attention'))('READ-21: %s says nothing of NP', (_, status) => {
    for (const state of NP_STATES) {
      expect(confirmedOn(state, status)).toMatchObject({
        npTransaction: { state, id: NP_ID },
        everApproved: false,
        receiptStatus: 'not_received',
      })
    }
  })

  it.each(labelled(...ALL_STATUSES))(
    'READ-21: on a linked order in %s the same status changes nothing, another is refused: doubt first',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(confirmed(status))
        .thenUnchanged()
        .citing('READ-21')
      for (const other of allBut(status)) {
        given(anOrder({ in: status }))
          .when(confirmed(other))
          .thenRefused('READ-21', { next: 'doubt_sync' })
      }
    },
  )
})

describe('READ-22: the wiz invoice', () => {
  const UNPRINTED = aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })

  it('READ-22: it is marked printed in 審査OK, for wiz orders, while 未配送', () => {
    given(UNPRINTED)
      .when(invoicePrinted)
      .then('screening_approved')
      .opening()
      .warning()
      .citing('READ-22')
      .changingOnly({ invoicePrintedAt: at })
  })

  it('READ-22: again, it changes nothing', () => {
    given(aWizOrder({ in: 'screening_approved', invoicePrintedAt: since }))
      .when(invoicePrinted)
      .thenUnchanged()
      .citing('READ-22')
  })

  it.each(labelled(...allBut('screening_approved', 'shipment_report_completed')))(
    'READ-22: it is refused in %s',
    (_, status) => {
      given(aWizOrder({ in: status, invoicePrintedAt: null }))
        .when(invoicePrinted)
        .thenRefused('READ-22')
    },
  )

  it('READ-22: it is refused for an order that is not wiz', () => {
    given(APPROVED).when(invoicePrinted).thenRefused('READ-22', { code: 'invoice_not_wiz', next: 'complete_delivery' })
  })

  it('READ-22: it is refused while 配送完了', () => {
    given(aWizOrder({ in: 'screening_approved', invoicePrintedAt: null, deliveryStatus: 'shipped' }))
      .when(invoicePrinted)
      .thenRefused('READ-22', { code: 'invoice_after_shipping', next: 'revert_delivery' })
  })

  it('READ-22: the status is judged before wiz', () => {
    given(anOrder({ in: 'screening_waiting' }))
      .when(invoicePrinted)
      .thenRefused('READ-22', { code: 'invoice_status' })
  })

  it('READ-22: wiz is judged before 未配送', () => {
    given(SHIPPED).when(invoicePrinted).thenRefused('READ-22', { code: 'invoice_not_wiz' })
  })

  it('READ-22: 未配送 is judged before already printed', () => {
    given(aWizOrder({ in: 'screening_approved', invoicePrintedAt: since, deliveryStatus: 'shipped' }))
      .when(invoicePrinted)
      .thenRefused('READ-22', { code: 'invoice_after_shipping' })
  })
})

describe('READ-23: instants and follow-ups', () => {
  it.each([
    '2026-04-01T10:00:00+09:00',
    '2026-04-01T01:00:00Z',
    '2026-04-01T01:00:00.250Z',
    '2026-03-31T20:00:00-05:00',
    '2028-02-29T00:00:00Z',
    '2000-02-29T23:59:59Z',
    '2026-12-31T23:59Z',
  ])('READ-23: %s is an instant', (instant) => {
    given(anOrder({ in: 'screening_preparing' }))
      .when({ ...requested, at: instant })
      .then('screening_waiting')
      .having({ statusSince: instant })
  })

  it.each(['2026-04-01T10:00:00', '2026-04-01', '10:00:00Z', '1 April 2026', '1775005200000', ''])(
    'READ-23: %j is none: an offset or Z is needed',
    (instant) => {
      given(anOrder({ in: 'screening_preparing' }))
        .when({ ...requested, at: instant })
        .thenRefused('READ-24')
    },
  )

  it('READ-23: an instant before statusSince is no error', () => {
    given(anOrder({ in: 'screening_preparing', statusSince: '2026-04-01T09:00:00+09:00' }))
      .when({ ...requested, at: '2020-01-01T00:00:00Z' })
      .then('screening_waiting')
      .having({ statusSince: '2020-01-01T00:00:00Z' })
  })

  it("READ-23: settling a follow-up that isn't open changes nothing", () => {
    given(APPROVED).when(done('check_np_console')).thenUnchanged().citing('READ-23')
    given(anUnsupportedShipment()).when(done('report_in_np_console')).thenUnchanged().citing('READ-23')
    given(aCancelledOrder({ openFollowUps: [] }))
      .when(done('cancel_in_np_console'))
      .thenUnchanged()
      .citing('READ-23')
  })
})

describe('READ-24: what is not of the documented shape', () => {
  /** Anything at all, handed over as what the compiler wants. */
  const as = <T>(value: unknown): T => value as T
  const answer = (order: unknown, event: unknown) => {
    const { ok, val } = decide(as<Order>(order), as<OrderEvent>(event))
    return ok ? 'accepted' : `${val.rule} ${val.code}`
  }

  it.each([null, undefined, 0, 'order.edited', [], {}, { type: 'order.edited' }, { at }, () => at, Symbol('event')])(
    'READ-24: %o is no event, and is refused, not thrown at',
    (event) => {
      expect(answer(APPROVED, event)).toBe('READ-24 malformed')
    },
  )

  it.each(['order.shipped', '', 'toString', '__proto__', 'Order.edited', null, 3])(
    'READ-24: %j is no type of an event',
    (type) => {
      expect(answer(APPROVED, { type, at })).toBe('READ-24 malformed')
    },
  )

  it.each([
    '2026-02-30T10:00:00Z',
    '2026-02-29T10:00:00Z',
    '2100-02-29T10:00:00Z',
    '2026-04-31T10:00:00Z',
    '2026-06-31T10:00:00Z',
    '2026-00-10T10:00:00Z',
    '2026-13-10T10:00:00Z',
    '2026-04-00T10:00:00Z',
    '2026-04-32T10:00:00Z',
    '2026-04-01T25:00:00Z',
    '2026-04-01T10:60:00Z',
    '2026-04-01T10:00:61Z',
    '2026-04-01T10:00:00+24:00',
    '2026-04-01T10:00:00+09:60',
    ' 2026-04-01T10:00:00Z',
  ])('READ-24: %j is no real instant', (instant) => {
    expect(answer(APPROVED, { ...correctionOpened, at: instant })).toBe('READ-24 malformed')
  })

  it.each(ORDER_EVENT_TYPES)('READ-24: %s needs an at that is a real instant', (type) => {
    const event = EVENT_OF_EACH_TYPE[type]
    for (const bad of [
      '2026-02-30T10:00:00Z',
      '2026-13-01T10:00:00Z',
      '2026-04-01T25:00:00Z',
      '',
      null,
      0,
      undefined,
    ]) {
      expect(answer(APPROVED, { ...event, at: bad })).toBe('READ-24 malformed')
    }
  })

  it.each<readonly [string, OrderEvent['type'], Record<string, unknown>]>([
    ['an empty NP id', 'screening.accepted', { npTransactionId: '' }],
    ['no NP id', 'screening.accepted', { npTransactionId: undefined }],
    ['codes that are no list', 'screening.held', { codes: 'RE009' }],
    ['codes that are no texts', 'screening.held', { codes: ['RE009', 9] }],
    ['no codes', 'screening.rejected', { codes: null }],
    ['no codes', 'screening.failed', { codes: undefined }],
    ['codes with a hole', 'shipment.failed', { codes: new Array(1) }],
    ['empty fields', 'order.edited', { fields: [] }],
    ['an unknown field', 'order.edited', { fields: ['items', 'colour'] }],
    ['no fields', 'order.edited', { fields: undefined }],
    ['an unknown channel', 'delivery.completed', { channel: 'fax' }],
    ['no channel', 'delivery.completed', { channel: null }],
    ['a carrier that is no text', 'delivery.completed', { carrier: 2 }],
    ['a slip that is no text', 'delivery.completed', { slipNumber: 123456789013 }],
    ['no payment method', 'paymentMethod.changed', { to: null }],
    ['a payment method without an id', 'paymentMethod.changed', { to: { id: '', label: '銀行振込', linked: false } }],
    ['a payment method without linked', 'paymentMethod.changed', { to: { id: 'cash', label: '現金' } }],
    ['a deletion that is neither', 'order.cancelled', { deleted: 'no' }],
    ['an unknown status', 'status.overridden', { to: '審査OK' }],
    ['an empty reason', 'status.overridden', { reason: '' }],
    ['no reason', 'status.overridden', { reason: undefined }],
    ['an unknown follow-up', 'followUp.done', { kind: 'call_np' }],
    ['an unknown doubt', 'sync.doubted', { reason: 'mood' }],
    ['an unknown status', 'sync.confirmed', { status: 'approved' }],
  ])('READ-24: %s is malformed in %s', (_, type, part) => {
    for (const status of ALL_STATUSES) {
      expect(answer(anOrder({ in: status }), { ...EVENT_OF_EACH_TYPE[type], ...part })).toBe('READ-24 malformed')
    }
  })

  it('READ-24: codes may be empty, NP gave none', () => {
    const screening = anOrder({ in: 'screening_in_progress' })
    given(screening)
      .when(screeningHeld())
      .then('screening_on_hold')
      .having({ problem: { stage: 'screening', codes: [] } })
    given(screening)
      .when(rejected())
      .then('screening_rejected')
      .having({ problem: { stage: 'screening', codes: [] } })
    given(screening)
      .when(screeningFailed())
      .then('needs_attention')
      .having({
        problem: { stage: 'screening', codes: [] },
      })
    given(anOrder({ in: 'shipment_report_in_progress' }))
      .when(reportFailed())
      .then('needs_attention')
      .having({
        problem: { stage: 'shipment', codes: [] },
      })
  })

  it('READ-24: the order of the codes does not matter', () => {
    given(anOrder({ in: 'screening_on_hold', problem: { stage: 'screening', codes: ['RE021', 'RE009'] } }))
      .when(screeningHeld('RE009', 'RE021'))
      .thenUnchanged()
  })

  it('READ-24: null stands for absent in optional fields', () => {
    for (const absent of [null, undefined]) {
      given(APPROVED)
        .when(completed({ carrier: absent, slipNumber: absent }))
        .then('screening_approved')
        .routing('SHIP-02', 'SHIP-02')
    }
    const { carrier: _, slipNumber: __, ...withoutKeys } = completed()
    given(APPROVED).when(withoutKeys).then('screening_approved').routing('SHIP-02', 'SHIP-02')
  })

  it.each<readonly [string, unknown]>([
    ['null', null],
    ['a text', 'P202604010000000001'],
    ['an empty order number', { ...APPROVED, orderNumber: '' }],
    ['an order number of 41 characters', { ...APPROVED, orderNumber: 'P'.repeat(41) }],
    ['an unknown service', { ...APPROVED, service: 'np_card' }],
    ['a label as a status', { ...APPROVED, paymentStatus: '審査OK' }],
    ['a status that an object would find', { ...APPROVED, paymentStatus: 'constructor' }],
    ['30 February', { ...APPROVED, statusSince: '2026-02-30T00:00:00Z' }],
    ['an empty NP id', { ...APPROVED, npTransaction: { state: 'live', id: '' } }],
    ['no NP transaction', { ...APPROVED, npTransaction: null }],
    ['an unknown state of the NP transaction', { ...APPROVED, npTransaction: { state: 'open', id: null } }],
    ['no id, not even null', { ...APPROVED, npTransaction: { state: 'live' } }],
    ['an unknown delivery status', { ...APPROVED, deliveryStatus: '配送完了' }],
    ['an unknown receipt status', { ...APPROVED, receiptStatus: null }],
    ['a printing at no instant', { ...APPROVED, invoicePrintedAt: 'yesterday' }],
    ['an approval that is neither', { ...APPROVED, everApproved: 'yes' }],
    ['a problem of no stage', { ...APPROVED, problem: { stage: 'payment', codes: [] } }],
    ['a problem without codes', { ...APPROVED, problem: { stage: 'screening' } }],
    ['a problem that is a text', { ...APPROVED, problem: 'RE009' }],
    ['an unknown trust', { ...APPROVED, syncTrust: 'lost' }],
    ['an unknown follow-up', { ...APPROVED, openFollowUps: ['call_np'] }],
    ['no payment method', { ...APPROVED, paymentMethod: null }],
    ['a payment method without a label', { ...APPROVED, paymentMethod: { id: 'cash', label: '', linked: false } }],
    ['a closing for no reason', { ...APPROVED, closed: { reason: 'lost', at } }],
    ['a closing at no instant', { ...APPROVED, closed: { reason: 'cancelled', at: 'today' } }],
    ['a closing that is a text', { ...APPROVED, closed: 'cancelled' }],
    ['a version that can not be raised', { ...APPROVED, version: Number.MAX_SAFE_INTEGER }],
    ['a missing slip', { ...APPROVED, shipment: { carrier: 'yamato' } }],
    ['an unsupported carrier', { ...APPROVED, shipment: { carrier: 'dhl', slipNumber: '1' } }],
    ['a word as a slip', { ...APPROVED, shipment: { carrier: 'yamato', slipNumber: 'ABC' } }],
    ['a follow-up twice', { ...APPROVED, openFollowUps: ['check_np_console', 'check_np_console'] }],
    ['a fee that is no whole number', { ...APPROVED, paymentFee: 0.5 }],
    ['a version below 1', { ...APPROVED, version: 0 }],
  ])('READ-24: an order that is, or has, %s is refused as malformed', (_, order) => {
    for (const type of ORDER_EVENT_TYPES) expect(answer(order, EVENT_OF_EACH_TYPE[type])).toBe('READ-24 malformed')
  })

  it('READ-24: a draft or snapshot that is malformed is refused, not thrown at', () => {
    for (const bad of [null, undefined, 7, '', [], { ...LINKED_DRAFT, orderNumber: '' }]) {
      expect(placeOrder(as(bad), LINKED_SHOP)).toMatchObject({ ok: false, val: { rule: 'READ-24', code: 'malformed' } })
      expect(adoptOrder(as(bad), LINKED_SHOP)).toMatchObject({ ok: false, val: { rule: 'READ-24', code: 'malformed' } })
    }
  })

  it('READ-24: what throws when it is looked at is refused as malformed, not thrown at', () => {
    const hostile = <T extends object>(value: T): T =>
      new Proxy(value, {
        get: () => {
          throw new Error('hands off')
        },
      })
    const malformed = { ok: false, val: { rule: 'READ-24', code: 'malformed' } }
    expect(answer(APPROVED, hostile(cancelled))).toBe('READ-24 malformed')
    expect(answer(hostile({ ...APPROVED }), cancelled)).toBe('READ-24 malformed')
    expect(placeOrder(hostile({ ...LINKED_DRAFT }), LINKED_SHOP)).toMatchObject(malformed)
    expect(adoptOrder(hostile(aSnapshot({ in: 'screening_approved' })), LINKED_SHOP)).toMatchObject(malformed)
  })

  it('READ-24: a refusal names where the fault is, never the value', () => {
    const { val } = decide(APPROVED, as({ ...edited('items'), at: 'tomorrow, says Hanako' }))
    expect(val).toMatchObject({ violations: [{ rule: 'READ-24', code: 'malformed', detail: 'event.at' }] })
    expect(JSON.stringify(val)).not.toContain('Hanako')
  })
})

describe('READ-25: 返送', () => {
  it('READ-25: goods returned are not modelled: no event records them', () => {
    expect(ORDER_EVENT_TYPES.filter((type) => /return/i.test(type))).toStrictEqual([])
    expect(ORDER_EVENT_TYPES).toHaveLength(20)
  })

  it("READ-25: the catalogue points to a cancel in NP's console", () => {
    expect(RULES['READ-25']).toMatchObject({ section: 'reading', source: 'reading' })
    expect(RULES['READ-25'].text.ja).toMatch(/返送/)
    expect(RULES['READ-25'].text.ja).toMatch(/NP.*キャンセル/)
    expect(RULES['READ-25'].text.en).toMatch(/cancel.*NP|NP.*cancel/i)
  })
})

describe('READ-26: an order met in mid-life', () => {
  const adopted = (told: Parameters<typeof aSnapshot>[0]): Order => adoptOrder(aSnapshot(told), LINKED_SHOP).unwrap()

  it('READ-26: it is adopted with honest unknowns', () => {
    expect(adopted({ in: 'needs_attention' })).toStrictEqual({
      orderNumber: 'P202604010000000001',
      service: 'np_atobarai',
      paymentStatus: 'needs_attention',
      statusSince: at,
      deliveryStatus: 'not_shipped',
      receiptStatus: 'not_received',
      shipment: null,
      invoicePrintedAt: null,
      npTransaction: { state: 'unknown', id: null },
      everApproved: null,
      problem: null,
      syncTrust: 'linked',
      openFollowUps: [],
      paymentMethod: { id: 'np_atobarai', label: 'NP後払い', linked: true },
      paymentFee: 330,
      closed: null,
      version: 1,
    })
  })

  it('READ-26: 審査OK with 配送完了 opens complete_delivery_again, and 未配送 settles it', () => {
    const order = adopted({ in: 'screening_approved', deliveryStatus: 'shipped', receiptStatus: 'received' })
    expect(order.openFollowUps).toStrictEqual(['complete_delivery_again'])
    given(order)
      .when(reverted)
      .then('screening_approved')
      .settling('complete_delivery_again')
      .when(completed())
      .then('shipment_report_preparing')
  })

  it('READ-26: without invoicePrintedAt a wiz invoice counts as not printed', () => {
    given(adopted({ in: 'screening_approved', service: 'np_atobarai_wiz' }))
      .when(completed())
      .thenRefused('SHIP-08')
    given(adopted({ in: 'screening_approved', service: 'np_atobarai_wiz', invoicePrintedAt: at }))
      .when(completed())
      .then('shipment_report_preparing')
  })

  it('READ-26: since NP may hold something unknown, a cancel is warned of', () => {
    for (const status of ['screening_preparing', 'screening_waiting', 'needs_attention'] as const) {
      given(adopted({ in: status }))
        .when(cancelled)
        .thenClosed('cancelled')
        .opening('cancel_in_np_console')
      given(adopted({ in: status }))
        .when(deleted)
        .thenClosed('deleted')
        .warning('CANC-01')
    }
  })

  it('READ-26: what is unknown stays unknown when a request goes out', () => {
    given(adopted({ in: 'screening_preparing' }))
      .when(requested)
      .then('screening_waiting')
      .having({ npTransaction: { state: 'unknown', id: null } })
  })

  it('READ-26: 日本郵便 as a carrier is as ambiguous as for any other order (READ-06)', () => {
    expect(parseCarrier('日本郵便').val).toMatchObject({ code: 'ambiguous' })
    given(adopted({ in: 'screening_approved' }))
      .when(completed({ carrier: '日本郵便' }))
      .then('needs_attention')
  })
})
