import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reportOn } from './exports.js'

/** What a row is whose delivery means this, where a text of the table can mean it without settings. */
const REPORTS = {
  not_shipped: { outcome: 'imported', order: { deliveryStatus: 'not_shipped' } },
  shipped: { outcome: 'imported', order: { deliveryStatus: 'shipped' } },
  cancelled: { outcome: 'refused', code: 'order_cancelled' },
  returned: { outcome: 'refused', code: 'goods_returned' },
  provisional_order: { outcome: 'refused', code: 'provisional_order' },
} as const
const MEANINGS = [...Object.keys(REPORTS), 'says_nothing']

const ROW = /^\| `(?<meaning>\w+)` \|.*\| (?<texts>[^|]*) \|$/
const UNKNOWN = /^\*\*[^*]*(?:such as|返品)[^*]*(?:understood|解釈できません)/mu

/** The table of a guide whose first column is a meaning, each with the texts of its last; and what no meaning has. */
function tableOf(file: string) {
  const guide = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')
  const rows = guide.split('\n').flatMap((line) => {
    const { meaning = '', texts = '' } = ROW.exec(line)?.groups ?? {}
    return MEANINGS.includes(meaning) ? [[meaning, texts.replaceAll('`', '').split(/, |、/u)] as const] : []
  })
  const unknown = (UNKNOWN.exec(guide)?.[0] ?? '').match(/返品|取消|発送済|準備中|処理中/gu) ?? []
  return { rows, unknown }
}

describe.each(['makeshop.md', 'makeshop.ja.md'])('what docs/%s says of 配送ステータス and 処理状況', (file) => {
  const { rows, unknown } = tableOf(file)
  const known = rows.flatMap(([meaning, texts]) =>
    Object.entries(REPORTS).flatMap(([other, report]) =>
      other === meaning ? texts.map((text) => [text, report] as const) : [],
    ),
  )

  it('names each meaning once', () => {
    expect(rows.map(([meaning]) => meaning)).toEqual(MEANINGS)
    expect(known).toHaveLength(12)
  })

  it.each(known)('is so: %s', async (text, report) => {
    expect(await reportOn({ 配送ステータス: text, 処理状況: '' })).toMatchObject(report)
    expect(await reportOn({ 配送ステータス: '', 処理状況: text })).toMatchObject(report)
  })

  it('is so of what isn’t understood', async () => {
    expect(unknown).toEqual(['返品', '取消', '発送済', '準備中', '処理中'])
    for (const text of unknown) {
      expect(await reportOn({ 配送ステータス: '', 処理状況: text })).toMatchObject({ outcome: 'not_understood' })
      expect(await reportOn({ 配送ステータス: text, 処理状況: '' })).toMatchObject({ outcome: 'not_understood' })
    }
  })
})
