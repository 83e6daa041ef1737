import { describe, expect, it } from 'vitest'
import { ORDER_EVENT_TYPES } from '../../src/order/event/event-types.js'
import { CARRIERS } from '../../src/vocabulary/carrier.js'
import { PAYMENT_STATUSES } from '../../src/vocabulary/payment-status.js'
import { carrierLabel } from '../../src/wording/carrier-label.js'
import { deliveryStatusLabel } from '../../src/wording/delivery-status-label.js'
import { orderEventLabel } from '../../src/wording/order-event-label.js'
import { paymentStatusLabel } from '../../src/wording/payment-status-label.js'
import { receiptStatusLabel } from '../../src/wording/receipt-status-label.js'

const STATUSES = [
  ['STAT-01', 'screening_preparing', '審査待ち(準備中)', 'Awaiting screening (preparing)'],
  ['STAT-02', 'screening_waiting', '審査待ち', 'Awaiting screening'],
  ['STAT-03', 'screening_in_progress', '審査中', 'Screening'],
  ['STAT-04', 'screening_on_hold', '審査保留', 'Screening on hold'],
  ['STAT-05', 'screening_rejected', '審査NG', 'Screening NG'],
  ['STAT-06', 'screening_approved', '審査OK', 'Screening OK'],
  ['STAT-07', 'shipment_report_preparing', '出荷報告(準備中)', 'Shipment report (preparing)'],
  ['STAT-08', 'shipment_report_in_progress', '出荷報告中', 'Reporting shipment'],
  ['STAT-09', 'shipment_report_completed', '出荷報告完了', 'Shipment reported'],
  ['STAT-10', 'needs_attention', '要確認', 'Needs attention'],
] as const

describe('STAT-01 … STAT-10: labels', () => {
  it.each(STATUSES)('%s: %s is %s, in English %s', (_, value, ja, en) => {
    expect(paymentStatusLabel(value)).toBe(ja)
    expect(paymentStatusLabel(value, 'ja')).toBe(ja)
    expect(paymentStatusLabel(value, 'en')).toBe(en)
  })

  it('cover every payment status', () => {
    expect(STATUSES.map(([, value]) => value)).toEqual([...PAYMENT_STATUSES])
  })
})

describe('the labels of the other two axes', () => {
  it('配送ステータス', () => {
    expect(deliveryStatusLabel('not_shipped')).toBe('未配送')
    expect(deliveryStatusLabel('shipped')).toBe('配送完了')
    expect(deliveryStatusLabel('not_shipped', 'en')).toBe('Not shipped')
    expect(deliveryStatusLabel('shipped', 'en')).toBe('Shipped')
  })

  it('入金ステータス', () => {
    expect(receiptStatusLabel('not_received')).toBe('未入金')
    expect(receiptStatusLabel('received')).toBe('入金完了')
    expect(receiptStatusLabel('not_received', 'en')).toBe('Not received')
    expect(receiptStatusLabel('received', 'en')).toBe('Received')
  })
})

const CARRIER_LABELS = [
  ['yu_pack', 'ゆうパック', 'Yu-Pack'],
  ['yu_pack_registered', 'ゆうパック書留', 'Yu-Pack Registered Mail'],
  ['ecohai', 'エコ配', 'Ecohai'],
  ['yamato', 'クロネコヤマト', 'Kuroneko Yamato'],
  ['tonami', 'トナミ運輸', 'Tonami Transportation'],
  ['jp_logistics', 'JPロジスティクス', 'JP Logistics'],
  ['sagawa', '佐川急便', 'Sagawa Express'],
  ['seino', '西濃運輸', 'Seino Transportation'],
  ['fukuyama', '福山通運', 'Fukuyama Transporting'],
  ['meitetsu', '名鉄運輸', 'Meitetsu Unyu'],
  ['next_morning_10', '翌朝10時郵便', "Next-morning 10 o'clock mail"],
  ['niigata', '新潟運輸', 'Niigata Unyu'],
  ['yu_packet', 'ゆうパケット', 'Yu-Packet'],
  ['click_post', 'クリックポスト', 'Click Post'],
] as const

describe('SHIP-03: carrier labels', () => {
  it.each(CARRIER_LABELS)('%s is %s, in English %s', (value, ja, en) => {
    expect(carrierLabel(value)).toBe(ja)
    expect(carrierLabel(value, 'en')).toBe(en)
  })

  it('cover every carrier', () => {
    expect(CARRIER_LABELS.map(([value]) => value)).toEqual(Object.keys(CARRIERS))
  })
})

const EVENT_LABELS = [
  ['screening.requested', '審査依頼の送信', 'Send the screening request'],
  ['screening.accepted', '審査依頼の受付', 'Screening request accepted by NP'],
  ['screening.approved', '審査OKの受信', 'Screening approved by NP'],
  ['screening.held', '審査保留の受信', 'Screening put on hold by NP'],
  ['screening.rejected', '審査NGの受信', 'Screening rejected by NP'],
  ['screening.failed', '審査依頼エラーの受信', 'Screening request refused by NP'],
  ['shipment.requested', '出荷報告の送信', 'Send the shipment report'],
  ['shipment.reported', '出荷報告完了の受信', 'Shipment report accepted by NP'],
  ['shipment.failed', '出荷報告エラーの受信', 'Shipment report refused by NP'],
  ['correction.opened', '修正の開始（要確認への変更）', 'Open a correction'],
  ['order.edited', '注文内容の修正', 'Edit the order'],
  ['delivery.completed', '配送完了', 'Set to Shipped'],
  ['delivery.reverted', '未配送に戻す', 'Return to Not shipped'],
  ['invoice.printed', 'wiz請求書の印刷', 'Mark the wiz invoice as printed'],
  ['paymentMethod.changed', '決済方法の変更', 'Change the payment method'],
  ['order.cancelled', 'キャンセル・注文削除', 'Cancel or delete the order'],
  ['status.overridden', '決済ステータスの変更（表示のみ）', 'Change the displayed payment status'],
  ['followUp.done', '残作業の完了', 'Settle a follow-up'],
  ['sync.doubted', '同期ずれの疑いの記録', 'Doubt the sync'],
  ['sync.confirmed', '同期の確認', 'Confirm the sync'],
] as const

describe('orderEventLabel', () => {
  it.each(EVENT_LABELS)('%s is %s, in English %s', (type, ja, en) => {
    expect(orderEventLabel(type)).toBe(ja)
    expect(orderEventLabel(type, 'en')).toBe(en)
  })

  it('has a label for each of the 20', () => {
    expect(EVENT_LABELS.map(([type]) => type).sort()).toEqual([...ORDER_EVENT_TYPES].sort())
    expect(ORDER_EVENT_TYPES).toHaveLength(20)
  })

  it.each(ORDER_EVENT_TYPES)('%s has a label of its own in both languages', (type) => {
    const others = ORDER_EVENT_TYPES.filter((other) => other !== type)
    expect(orderEventLabel(type)).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u)
    expect(orderEventLabel(type, 'en')).toMatch(/^[A-Z][A-Za-z -]+$/)
    expect(others.map((other) => orderEventLabel(other))).not.toContain(orderEventLabel(type))
    expect(others.map((other) => orderEventLabel(other, 'en'))).not.toContain(orderEventLabel(type, 'en'))
  })
})

// What a caller without types may pass. Methods are compared bivariantly, so no cast is needed.
interface Loose {
  label(value: unknown, locale?: string): string
}

const LOOSE: readonly (readonly [string, Loose])[] = [
  ['paymentStatusLabel', { label: paymentStatusLabel }],
  ['deliveryStatusLabel', { label: deliveryStatusLabel }],
  ['receiptStatusLabel', { label: receiptStatusLabel }],
  ['carrierLabel', { label: carrierLabel }],
  ['orderEventLabel', { label: orderEventLabel }],
]

describe.each(LOOSE)('%s, given what is no such value', (_, { label }) => {
  it.each(['ja', 'en'])('shows a text as it came (%s)', (locale) => {
    for (const text of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '審査ok', 'X99', '']) {
      expect(label(text, locale)).toBe(text)
    }
  })

  it.each(['ja', 'en'])('shows nothing for what is no text (%s)', (locale) => {
    for (const value of [undefined, null, 0, Number.NaN, true, 1n, Symbol('x'), {}, [], ['shipped'], () => 'x']) {
      expect(label(value, locale)).toBe('')
    }
  })
})

describe('an unknown locale', () => {
  it.each([
    [{ label: paymentStatusLabel }, 'needs_attention', '要確認'],
    [{ label: deliveryStatusLabel }, 'shipped', '配送完了'],
    [{ label: receiptStatusLabel }, 'received', '入金完了'],
    [{ label: carrierLabel }, 'sagawa', '佐川急便'],
    [{ label: orderEventLabel }, 'sync.confirmed', '同期の確認'],
  ] as const)('is Japanese (%#)', (labelled, value, ja) => {
    const loose: Loose = labelled
    expect(loose.label(value, 'fr')).toBe(ja)
    expect(loose.label(value, 'constructor')).toBe(ja)
  })
})
