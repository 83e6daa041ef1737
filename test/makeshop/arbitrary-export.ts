import fc from 'fast-check'
import type { USUAL } from './exports.js'

/** A usual row that is different in some cells. */
export type Row = Partial<Record<keyof typeof USUAL, string>>
/** What an export shows of each order; `null`: it has no row of it. */
export type Export = readonly (Row | null)[]

const aRow: fc.Arbitrary<Row | null> = fc.option(
  fc.record({
    決済ステータス: fc.constantFrom(
      '審査待ち',
      '審査中',
      '審査保留',
      '審査NG',
      '審査OK',
      '審査OK',
      '出荷報告中',
      '出荷報告完了',
      '要確認',
      '審査？',
    ),
    配送ステータス: fc.constantFrom('未配送', '未配送', '配送完了'),
    処理状況: fc.constantFrom('', '', '注文キャンセル', '返送'),
    決済方法: fc.constantFrom('NP後払い', 'NP後払い', 'NP後払い', '銀行振込'),
  }),
  { freq: 4 },
)

/** An export of a shop with so many orders. */
export const arbitraryExport = (orders: number): fc.Arbitrary<Export> =>
  fc.array(aRow, { minLength: orders, maxLength: orders })
