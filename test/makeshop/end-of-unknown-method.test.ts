import { describe, expect, it } from 'vitest'
import { keepOrder, observeKeptRow } from '../../src/back-office/index.js'
import type { ImportOptions } from '../../src/makeshop/index.js'
import { AT, OPTIONS, reportOn, type USUAL } from './exports.js'

type Row = Partial<Record<keyof typeof USUAL, string>>

const rowOf = async (cells: Row, options: Partial<ImportOptions> = {}) => {
  const report = await reportOn(cells, options)
  return 'showsGone' in report || report.outcome === 'imported' ? report : expect.fail(report.outcome)
}
const kept = async () => {
  const report = await rowOf({})
  return report.outcome === 'imported' ? keepOrder(report.order, AT).unwrap() : expect.fail(report.outcome)
}

describe('an end beside a payment method that nobody knows', () => {
  const named = { ownPaymentMethods: [{ id: 'own', label: '謎', linked: false }] } as const

  it.each([
    ['審査OK', 'CANC-01'],
    ['仮注文', 'LINK-05'],
  ])('in %s, a cancel doubts the order, and is recorded once the method is named: %s', async (status) => {
    const cells = { 決済方法: '謎', 決済ステータス: status, 処理状況: '注文キャンセル' }
    const options = { ...OPTIONS, at: '2026-04-04T09:00:00+09:00' }
    const doubted = observeKeptRow(await kept(), await rowOf(cells, options), options).unwrap()
    expect(doubted.findings).toMatchObject([{ code: 'row_not_understood' }])
    expect(doubted.next).toMatchObject([{ step: 'fix_input' }, {}])
    expect(doubted.kept).toMatchObject({ order: { closed: null, syncTrust: 'suspect' }, goodsHaveLeft: false })
    const withName = { ...options, ...named }
    const ended = observeKeptRow(doubted.kept, await rowOf(cells, withName), withName).unwrap()
    expect(ended.kept.order).toMatchObject({ closed: { reason: 'cancelled' } })
    expect(ended.kept.order.openFollowUps).toContain('cancel_in_np_console')
  })

  it.each(['審査OK', '仮注文'])('READ-25: 返送 beside %s counts as goods that had left, at once', async (status) => {
    const options = { ...OPTIONS, at: '2026-04-04T09:00:00+09:00' }
    const cells = { 決済方法: '謎', 決済ステータス: status, 処理状況: '返送' }
    const seen = observeKeptRow(await kept(), await rowOf(cells, options), options).unwrap()
    expect(seen.kept).toMatchObject({ order: { closed: null, syncTrust: 'suspect' }, goodsHaveLeft: true })
    const withName = { ...options, ...named }
    const afterwards = observeKeptRow(seen.kept, await rowOf(cells, withName), withName).unwrap()
    expect(afterwards.findings.map(({ code }) => code)).toContain('row_returned')
  })
})
