import { describe, expect, it } from 'vitest'
import { mayBeAtNp } from '../../src/makeshop/index.js'
import { fileOf, reportOn, reportsOn } from './exports.js'

describe('mayBeAtNp', () => {
  it.each([
    ['CANC-01: cancelled', { 処理状況: '注文キャンセル' }],
    ['CANC-01: cancelled, and understood in nothing else', { 処理状況: '注文キャンセル', 決済ステータス: '審査持ち' }],
    ['READ-25: returned', { 処理状況: '返送' }],
  ])('of an order of NP’s that is over in makeshop, since that is not linked: %s', async (_, row) => {
    expect(mayBeAtNp(await reportOn(row))).toBe(true)
  })

  it.each([
    ['imported', {}],
    ['paid by other means', { 決済方法: '代金引換' }],
    ['paid by other means, and cancelled', { 決済方法: '代金引換', 処理状況: '注文キャンセル' }],
    ['a 仮注文', { 決済ステータス: '仮注文' }],
    ['not understood', { 決済ステータス: '審査持ち' }],
    ['of a method that nobody knows', { 決済方法: '38', 処理状況: '注文キャンセル' }],
  ])('but not of one that is %s', async (_, row) => {
    expect(mayBeAtNp(await reportOn(row))).toBe(false)
  })

  it('LINK-03: nor of one that is not linked at all, a header, or a row of an order that goes on', async () => {
    const reports = await reportsOn(fileOf({}, { 配送番号: '2' }))
    expect(reports.map((report) => [report.outcome, mayBeAtNp(report)])).toEqual([
      ['header', false],
      ['continued', false],
      ['refused', false],
    ])
  })
})
