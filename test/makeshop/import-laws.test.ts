import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportRow } from '../../src/makeshop/index.js'
import { PAYMENT_STATUSES } from '../../src/vocabulary/payment-status.js'
import { PAYMENT_STATUS_LABELS } from '../../src/vocabulary/payment-status-labels.js'
import { toShiftJis } from './encode-japanese.js'
import { line, reportsOn, USUAL } from './exports.js'

const RUN = { seed: 20260603, numRuns: 200 }
const law = (name: string) => `${name} (seed ${RUN.seed})`
const EXAMPLE = readFileSync(new URL('../../examples/orders-export.csv', import.meta.url), 'utf8')

/** Cells as they come out of a shop: what is right, what is nearly right, and what breaks files. */
const odd = fc.constantFrom(
  '',
  ' ',
  '"',
  '""',
  ',',
  '\n',
  'a"b',
  '審査持ち',
  '<script>',
  '\u0000',
  '\uFFFD',
  '=1+1',
  '能ソ表',
)
const among = (...good: readonly string[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: odd })
const PERSONAL = 'XX山田太郎XX東京都千代田区XX090-0000-0000XX'
const cells: Readonly<Record<string, fc.Arbitrary<string>>> = {
  注文番号: among('P1', 'P2', 'P3', 'P4'),
  日付: among('2026/04/02', '20260402', '2026-04-02T00:00:00Z'),
  注文時間: among('10:20:30', ''),
  注文者: fc.constant(PERSONAL),
  決済方法: among('NP後払い', 'NP後払い', 'NP後払いwiz', '代金引換'),
  決済ステータス: among('仮注文', ...PAYMENT_STATUSES.map((status) => PAYMENT_STATUS_LABELS[status].ja)),
  入金ステータス: among('入金完了', '未入金', ''),
  配送ステータス: among('未配送', '配送完了', ''),
  処理状況: among('未処理', '配送', '注文キャンセル', '返送', ''),
  配送番号: among('1', '1', '1', '2'),
  配送業者: among('ヤマト運輸', 'ネコポス', ''),
  伝票番号: among('123456789012', 'キャンセル', ''),
  決済手数料: among('330', '３３０円', ''),
  NP取引ID: among('A1234567890', ''),
  エラーコード: among('RE001', 'E0100110 RE002', ''),
  配送先住所: fc.constant(PERSONAL),
}
const someRow = fc.tuple(...Object.values(cells)).map(line)
const brokenRow = fc.constantFrom('x', ',,', `"${PERSONAL}`, `${PERSONAL},${PERSONAL}`, `"P1"${PERSONAL},`, '')
const someFile = fc
  .array(fc.oneof({ weight: 9, arbitrary: someRow }, { weight: 1, arbitrary: brokenRow }), { maxLength: 12 })
  .map((rows) => [line(Object.keys(cells)), ...rows].join('\r\n'))

/** Cuts bytes at these places, wherever that is in a character. */
const cut = (bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] => {
  const edges = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  return edges.slice(1).map((edge, index) => bytes.slice(edges[index], edge))
}
const asText = (reports: readonly ImportRow[]) => JSON.stringify(reports)

describe('whatever stands in a file', () => {
  it(law('every row that is not blank gets exactly one report, in the order of the rows'), async () => {
    const quiet = fc.array(someRow, { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(quiet, async (rows) => {
        const reports = await reportsOn([line(Object.keys(cells)), ...rows].join('\n'))
        expect(reports.map(({ row }) => row)).toEqual([1, ...rows.map((_, index) => index + 2)])
        expect(reports.filter(({ outcome }) => outcome === 'header')).toHaveLength(1)
        expect(reports.at(-1)?.outcome).not.toBe('continued')
      }),
      RUN,
    )
  })

  it(law('nothing of a personal column is in any report'), async () => {
    await fc.assert(
      fc.asyncProperty(someFile, async (file) => {
        expect(asText(await reportsOn(file))).not.toMatch(/山田|千代田|0000/)
      }),
      RUN,
    )
  })

  it(law('a status that is not known is kept as it came'), async () => {
    const unknown = fc.stringMatching(/^[a-z謎]{1,20}$/).map((text) => `?${text}`)
    await fc.assert(
      fc.asyncProperty(unknown, async (決済ステータス) => {
        const row = line(Object.values({ ...USUAL, 決済ステータス }))
        const [, report] = await reportsOn(`${line(Object.keys(USUAL))}\n${row}`)
        expect(report).toMatchObject({ issues: [{ code: 'payment_status_unknown', text: 決済ステータス }] })
      }),
      RUN,
    )
  })

  it(law('reports are plain data with a known outcome, and say why where nothing is imported'), async () => {
    await fc.assert(
      fc.asyncProperty(someFile, async (file) => {
        const reports = await reportsOn(file)
        expect(JSON.parse(asText(reports))).toEqual(reports)
        for (const report of reports) {
          if (report.outcome === 'not_understood' || report.outcome === 'file') expect(report.issues).not.toEqual([])
          if (report.outcome === 'imported') expect(report.order.orderNumber).toBe(report.orderNumber)
        }
      }),
      RUN,
    )
  })

  it(law('no bytes make it throw'), async () => {
    const header = new TextEncoder().encode(`${line(Object.keys(USUAL))}\n`)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, withHeader) => {
        const reports = await reportsOn(withHeader ? [header, bytes] : [bytes])
        expect(reports.length).toBeGreaterThan(0)
      }),
      RUN,
    )
  })
})

describe('wherever a file is split, the reports are those of the whole', () => {
  it.each([
    ['utf-8', (text: string) => new TextEncoder().encode(text)],
    ['shift_jis', (text: string) => toShiftJis(text.replaceAll(/[\uFFFD\uFEFF]/g, ''))],
  ] as const)(law('in %s'), async (encoding, encode) => {
    await fc.assert(
      fc.asyncProperty(someFile, fc.array(fc.nat(5_000), { maxLength: 8 }), async (file, places) => {
        const bytes = encode(file)
        const whole = await reportsOn(bytes)
        expect(await reportsOn(cut(bytes, places))).toEqual(whole)
        expect(await reportsOn(cut(bytes, places), { encoding })).toEqual(await reportsOn(bytes, { encoding }))
      }),
      RUN,
    )
  })

  it('byte by byte, for the shipped example in both encodings', async () => {
    const utf8 = new TextEncoder().encode(EXAMPLE)
    const shiftJis = toShiftJis(EXAMPLE.replace('\uFEFF', ''))
    const [header, ...whole] = await reportsOn(utf8)
    expect(await reportsOn(cut(utf8, [...utf8.keys()]))).toEqual([header, ...whole])
    const [otherHeader, ...others] = await reportsOn(cut(shiftJis, [...shiftJis.keys()]))
    expect(others).toEqual(whole)
    expect(otherHeader).toEqual({ ...header, encoding: 'shift_jis' })
    const told = await reportsOn(cut(shiftJis, [...shiftJis.keys()]), { encoding: 'shift_jis' })
    expect(told).toEqual([otherHeader, ...whole])
  })

  it('and longer than a portion that is parsed at a time', async () => {
    const [head = '', ...rows] = EXAMPLE.trimEnd().split('\r\n')
    const long = new TextEncoder().encode([head, ...Array.from({ length: 40 }, () => rows).flat()].join('\r\n'))
    expect(long.length).toBeGreaterThan(3 * 65_536)
    const whole = await reportsOn(long)
    expect(await reportsOn(cut(long, [65_535, 65_536, 65_537, 131_071, 200_000]))).toEqual(whole)
    const once = await reportsOn(EXAMPLE)
    expect(whole.filter(({ outcome }) => outcome === 'imported')).toHaveLength(
      40 * once.filter(({ outcome }) => outcome === 'imported').length,
    )
  })
})
