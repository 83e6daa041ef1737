import { describe, expect, it } from 'vitest'
import { observeRow } from '../../src/back-office/index.js'
import { PAYMENT_METHODS } from '../../src/index.js'
import { anOrder } from '../support/an-order.js'
import { AT, OPTIONS, reportOn, USUAL } from './exports.js'

describe('READ-26: 決済方法 tells the service', () => {
  it.each([
    ['NP後払い', 'np_atobarai'],
    ['ＮＰ後払いＷＩＺ', 'np_atobarai_wiz'],
    ['np_atobarai', 'np_atobarai'],
    ['np_atobarai_wiz', 'np_atobarai_wiz'],
  ])('%s is %s', async (決済方法, service) => {
    expect(await reportOn({ 決済方法 })).toMatchObject({ outcome: 'imported', order: { service } })
  })
})

describe('決済方法 that are none of NP’s', () => {
  it.each([
    ['代引き', '代金引換'],
    ['代引', '代金引換'],
    ['クレジット', 'クレジットカード'],
    ['ｸﾚｼﾞｯﾄｶｰﾄﾞ決済', 'クレジットカード'],
    ['コンビニ', 'コンビニ決済'],
    ['ｄ払い', 'd払い'],
    ['AU pay', 'au PAY'],
    ['ＧＭＯ後払い', 'GMO後払い'],
    ['銀行振込', '銀行振込'],
    ['郵便振替', 'ゆうちょ銀行'],
  ])('are known by what shops write for them, and named as this library does: %s', async (決済方法, paymentMethod) => {
    expect(await reportOn({ 決済方法 })).toMatchObject({
      outcome: 'refused',
      code: 'other_payment_method',
      paymentMethod,
    })
  })

  it.each([
    '後払い',
    'コンビニ後払い',
    'クレジット後払い',
    'GMO',
    'NP',
    'NP後払い以外',
    '代引NP後払い',
    'カード',
    'undefined',
  ])('are never guessed from a part of a text: %s is not understood', async (決済方法) => {
    expect(await reportOn({ 決済方法 })).toMatchObject({
      outcome: 'not_understood',
      issues: [{ code: 'payment_method_unknown', text: 決済方法 }],
    })
  })

  it.each([
    ['代引き', PAYMENT_METHODS.cash_on_delivery],
    ['郵便振替', PAYMENT_METHODS.yucho_transfer],
  ])('PAY-03: %s is the one of ours to which an order was changed', async (決済方法, to) => {
    const rejected = anOrder({ in: 'screening_rejected', orderNumber: USUAL.注文番号 })
    const row = await reportOn({ 決済方法, 決済ステータス: '' })
    if (row.outcome !== 'refused') return expect.fail('not refused')
    const { events } = observeRow(rejected, row, OPTIONS).unwrap()
    expect(events).toEqual([{ type: 'paymentMethod.changed', to, at: AT }])
  })

  it('PAY-03: may be the shop’s own: one object of options serves import and observation', async () => {
    const shopPay = { id: 'shop_pay', label: '店頭払い', linked: false }
    const options = { ...OPTIONS, ownPaymentMethods: [shopPay] }
    const rejected = anOrder({ in: 'screening_rejected', orderNumber: USUAL.注文番号 })
    for (const 決済方法 of ['店頭払い', 'shop_pay']) {
      const row = await reportOn({ 決済方法 }, options)
      if (row.outcome !== 'refused') return expect.fail('not refused')
      expect(row).toMatchObject({ code: 'other_payment_method', paymentMethod: 決済方法 })
      expect(observeRow(rejected, row, options).unwrap().events).toEqual([
        { type: 'paymentMethod.changed', to: shopPay, at: AT },
      ])
    }
  })

  it('of the shop come before what is known', async () => {
    const ownPaymentMethods = [
      { id: 'own_cod', label: '代引き', linked: false },
      { id: 'np_atobarai_wiz', label: '後払い(同梱)', linked: true },
    ]
    expect(await reportOn({ 決済方法: '代引き' }, { ownPaymentMethods })).toMatchObject({ paymentMethod: '代引き' })
    expect(await reportOn({ 決済方法: '後払い（同梱）' }, { ownPaymentMethods })).toMatchObject({
      outcome: 'imported',
      order: { service: 'np_atobarai_wiz' },
    })
    const paymentMethods = { 代引き: 'np_atobarai' } as const
    expect(await reportOn({ 決済方法: '代引き' }, { paymentMethods })).toMatchObject({ outcome: 'imported' })
  })
})

describe('配送ステータス and 処理状況', () => {
  it.each([
    ['未配送', '', 'not_shipped'],
    ['配送完了', '', 'shipped'],
    ['', '未処理', 'not_shipped'],
    ['', '配送', 'shipped'],
  ])('one of them is enough: %j and %j', async (配送ステータス, 処理状況, deliveryStatus) => {
    const report = await reportOn({ 配送ステータス, 処理状況 })
    expect(report).toMatchObject({ outcome: 'imported', order: { deliveryStatus }, notes: [] })
  })

  it.each([
    ['注文キャンセル', '未処理'],
    ['キャンセル', ''],
    ['未配送', 'キャンセル'],
    ['発送', '注文キャンセル'],
  ])('CANC-01: a cancel outweighs the other: %j and %j', async (配送ステータス, 処理状況) => {
    expect(await reportOn({ 配送ステータス, 処理状況 })).toMatchObject({ outcome: 'refused', code: 'order_cancelled' })
  })

  it('an unknown 配送ステータス is not made up for by a 処理状況 that is known', async () => {
    expect(await reportOn({ 配送ステータス: '発送', 処理状況: '未処理' })).toMatchObject({
      outcome: 'not_understood',
      issues: [{ code: 'delivery_status_unknown', field: 'deliveryStatus', text: '発送' }],
    })
  })
})

describe('an order without a number', () => {
  it.each([
    ['cancelled', { 処理状況: '注文キャンセル' }],
    ['returned', { 処理状況: '返送' }],
    ['paid by other means', { 決済方法: '代金引換' }],
    ['a 仮注文', { 決済ステータス: '仮注文' }],
  ])('is not understood, though it is %s', async (_, row) => {
    expect(await reportOn({ 注文番号: '', ...row })).toMatchObject({
      outcome: 'not_understood',
      orderNumber: null,
      issues: [{ code: 'order_number_missing', field: 'orderNumber', text: null }],
    })
  })
})

describe('the shop’s tables', () => {
  it('READ-26: a text too long for a label is not taken for another that is too long', async () => {
    const options = { paymentStatuses: { ['あ'.repeat(300)]: 'screening_approved' } } as const
    const report = await reportOn({ 決済ステータス: 'い'.repeat(300) }, options)
    expect(report).toMatchObject({ outcome: 'not_understood', issues: [{ code: 'payment_status_unknown' }] })
  })
})
