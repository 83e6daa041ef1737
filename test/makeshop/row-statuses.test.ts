import { describe, expect, it } from 'vitest'
import { reportOn } from './exports.js'

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
