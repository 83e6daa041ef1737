import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PAYMENT_METHODS } from '../../src/index.js'
import { DEFAULT_COLUMNS } from '../../src/makeshop/index.js'
import { DELIVERY_TEXTS } from '../../src/makeshop/row/delivery-texts.js'
import { METHOD_NAMES } from '../../src/makeshop/row/method-names.js'
import { foldLabel } from '../../src/text/fold-label.js'
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

  it('leaves out no text that has a meaning', () => {
    const documented = rows.flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const))
    expect(Object.fromEntries(documented)).toMatchObject(DELIVERY_TEXTS)
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

describe.each(['makeshop.md', 'makeshop.ja.md'])('what docs/%s says of headings', (file) => {
  const guide = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')

  const rows = [...guide.matchAll(/^\| (?<columns>`\w+`(?:(?:, |、)`\w+`)*) \| (?<headings>[^|]+) \|/gmu)].flatMap(
    ({ groups: { columns = '', headings = '' } = {} }) => {
      const named = (columns.match(/\w+/g) ?? []).filter((name) => name in DEFAULT_COLUMNS)
      return named.length === 0 ? [] : [[named, headings.split(/, |; |、|／/u)] as const]
    },
  )

  it('are those that each column is looked for by', () => {
    const columns = Object.entries(DEFAULT_COLUMNS)
    expect(rows.flatMap(([named]) => named).sort()).toEqual(Object.keys(DEFAULT_COLUMNS).sort())
    for (const [named, headings] of rows) {
      expect(headings).toEqual(columns.flatMap(([column, known]) => (named.includes(column) ? known : [])))
    }
  })
})

describe('the tables that an export is read by', () => {
  it('have no heading that stands for two columns, however it is written', () => {
    const headings = Object.values(DEFAULT_COLUMNS).flat().map(foldLabel)
    expect(headings).toEqual([...new Set(headings)])
  })

  it('name a 決済方法 by a label that is known, or by its own', () => {
    const labels: readonly string[] = Object.values(PAYMENT_METHODS).map(({ label }) => label)
    const elsewhere = Object.entries(METHOD_NAMES).filter(([name, label]) => name !== label && !labels.includes(label))
    expect(elsewhere).toEqual([])
  })
})
