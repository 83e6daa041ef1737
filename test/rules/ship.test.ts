import { describe, expect, it } from 'vitest'
import { CARRIERS, RULES } from '../../src/index.js'
import {
  accepted,
  approved,
  completed,
  edited,
  invoicePrinted,
  requested,
  reverted,
  SLIP,
} from '../support/an-event.js'
import { anOrder, anUnsupportedShipment, aWizOrder } from '../support/an-order.js'
import { given } from '../support/given.js'
import { allBut, labelled } from '../support/statuses.js'

const APPROVED = anOrder({ in: 'screening_approved' })

const SUPPORTED = [
  ['ゆうパック', 'yu_pack'],
  ['ゆうパック書留', 'yu_pack_registered'],
  ['エコ配', 'ecohai'],
  ['クロネコヤマト', 'yamato'],
  ['トナミ運輸', 'tonami'],
  ['JPロジスティクス', 'jp_logistics'],
  ['佐川急便', 'sagawa'],
  ['西濃運輸', 'seino'],
  ['福山通運', 'fukuyama'],
  ['名鉄運輸', 'meitetsu'],
  ['翌朝10時郵便', 'next_morning_10'],
  ['新潟運輸', 'niigata'],
  ['ゆうパケット', 'yu_packet'],
  ['クリックポスト', 'click_post'],
] as const

const OTHER_CARRIERS = ['第一貨物', '宅急便コンパクト', '信州名鉄運輸', 'DHL', '日本郵便', 'だれも知らない運送']

const MAIL_SERVICES = [
  'クロネコDM便',
  'クロネコゆうメール',
  'ゆうメール',
  'ネコポス',
  'クロネコゆうパケット',
  '飛脚ゆうパケット便',
  'ゆうパケットポスト',
  'ゆうパケットプラス',
  'レターパック',
  'ポスパケット',
  'スマートレター',
  '普通郵便',
]

describe('SHIP: reporting the shipment', () => {
  it('SHIP-01: the shipment of an order in 審査OK is reported', () => {
    given(APPROVED).when(completed()).then('shipment_report_preparing').citing('SHIP-01')
  })

  it.each(labelled(...allBut('screening_approved', 'shipment_report_completed')))(
    'SHIP-01: in %s no shipment is reported',
    (_, status) => {
      given(anOrder({ in: status }))
        .when(completed())
        .thenRefused('SHIP-01')
    },
  )

  it.each([
    ['伝票番号', completed({ slipNumber: null })],
    ['配送業者', completed({ carrier: null })],
    ['伝票番号 and 配送業者', completed({ carrier: '', slipNumber: '' })],
  ])('SHIP-02: 配送完了 without %s is accepted, but NP is not told', (_, event) => {
    const { decision } = given(APPROVED).when(event).then('screening_approved').having({ shipment: null })
    expect(decision.routes.map(({ rule }) => rule)).toContain('SHIP-02')
  })

  it('SHIP-03: the supported carriers are exactly these 14', () => {
    expect(Object.entries(CARRIERS).map(([carrier, { label }]) => [label, carrier])).toStrictEqual(
      SUPPORTED.map((each) => [...each]),
    )
  })

  it.each(SUPPORTED)('SHIP-03: %s is supported', (label, carrier) => {
    given(APPROVED)
      .when(completed({ carrier: label }))
      .then('shipment_report_preparing')
      .routing()
      .having({ shipment: { carrier, slipNumber: SLIP } })
  })

  it.each(OTHER_CARRIERS)('SHIP-04: 配送完了 with another carrier (%s) leads to 要確認', (carrier) => {
    given(APPROVED)
      .when(completed({ carrier }))
      .then('needs_attention')
      .routing('SHIP-04')
      .having({ deliveryStatus: 'shipped', shipment: null, problem: { stage: 'shipment', codes: [carrier] } })
  })

  it('SHIP-05: the recovery: 未配送, correct, wait until 審査OK, then 配送完了 again', () => {
    given(APPROVED)
      .when(completed({ carrier: '第一貨物' }))
      .then('needs_attention')
      .when(reverted)
      .then('needs_attention')
      .citing('SHIP-05')
      .having({ deliveryStatus: 'not_shipped' })
      .when(edited('shipping'))
      .then('screening_preparing')
      .when(requested)
      .then('screening_waiting')
      .when(accepted())
      .then('screening_in_progress')
      .when(completed())
      .thenRefused('SHIP-01', { next: 'wait_for_link' })
      .when(approved)
      .then('screening_approved')
      .when(completed())
      .then('shipment_report_preparing')
      .having({ deliveryStatus: 'shipped', shipment: { carrier: 'yamato', slipNumber: SLIP } })
  })

  it('SHIP-05: correcting before 未配送 is refused, and 未配送 is named', () => {
    const { refusal } = given(anUnsupportedShipment()).when(edited('shipping')).thenRefused('SHIP-05')
    expect(refusal.next[0]).toStrictEqual({ step: 'revert_delivery', event: 'delivery.reverted', rule: 'SHIP-05' })
  })

  it.each(MAIL_SERVICES)("SHIP-06: %s is not supported, and is to be reported in NP's console", (carrier) => {
    given(APPROVED)
      .when(completed({ carrier }))
      .then('needs_attention')
      .routing('SHIP-06')
      .opening('report_in_np_console')
      .having({ shipment: null })
  })

  it('SHIP-07: 配送完了 through 産直システム is accepted, but not linked', () => {
    given(APPROVED)
      .when(completed({ channel: 'sanchoku' }))
      .then('screening_approved')
      .routing('SHIP-07')
      .having({ deliveryStatus: 'shipped', shipment: null })
  })

  it('SHIP-08: a wiz order whose invoice is not printed is not reported; printing is named', () => {
    const { refusal } = given(aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }))
      .when(completed())
      .thenRefused('SHIP-08')
    expect(refusal.next[0]).toStrictEqual({ step: 'print_invoice', event: 'invoice.printed', rule: 'SHIP-08' })
  })

  it('SHIP-08: once the wiz invoice is printed, the report goes out', () => {
    given(aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }))
      .when(invoicePrinted)
      .then('screening_approved')
      .when(completed())
      .then('shipment_report_preparing')
  })

  it('SHIP-08: NP後払い without wiz needs no invoice of the shop', () => {
    given(anOrder({ in: 'screening_approved', service: 'np_atobarai', invoicePrintedAt: null }))
      .when(completed())
      .then('shipment_report_preparing')
  })

  it('SHIP-09: a complete, supported 配送完了 in 審査OK leads to 出荷報告(準備中)', () => {
    given(APPROVED)
      .when(completed({ carrier: '西濃運輸', slipNumber: '1234567890' }))
      .then('shipment_report_preparing')
      .opening()
      .settling()
      .warning()
      .routing()
      .by('SHIP-09')
      .changingOnly({ deliveryStatus: 'shipped', shipment: { carrier: 'seino', slipNumber: '1234567890' } })
  })

  it('SHIP-10: for another carrier the follow-up is to ask NP about its 出荷オプション', () => {
    given(APPROVED)
      .when(completed({ carrier: '第一貨物' }))
      .then('needs_attention')
      .opening('ask_np_shipping_option')
    expect(RULES['SHIP-10'].level).toBe('info')
    expect(RULES['SHIP-10'].text.ja).toContain('出荷オプション')
  })

  it('SHIP-11: the documented way is the 注文詳細 page: it is linked', () => {
    given(APPROVED)
      .when(completed({ channel: 'order_detail' }))
      .then('shipment_report_preparing')
    expect(RULES['SHIP-11'].level).toBe('info')
    expect(RULES['SHIP-11'].text.ja).toContain('注文詳細')
  })

  it('SHIP-11: of another way (API, CSV, bulk) nothing is known, so it is not taken for linked', () => {
    given(APPROVED)
      .when(completed({ channel: 'other' }))
      .then('screening_approved')
      .citing('SHIP-11')
      .opening('complete_delivery_again', 'check_np_console')
  })
})
