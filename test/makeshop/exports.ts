import { type ImportOptions, type ImportRow, importExport } from '../../src/makeshop/index.js'

export const AT = '2026-04-03T09:00:00+09:00'
export const OPTIONS: ImportOptions = { shop: { linkMode: 'automatic', connect: 'pro', spCode: 'SECRET-SP' }, at: AT }

/** The columns of a usual row, and what stands in them. */
export const USUAL = {
  注文番号: 'P202604020000000001',
  日付: '2026/04/02',
  注文時間: '10:20:30',
  決済方法: 'NP後払い',
  決済ステータス: '審査OK',
  入金ステータス: '入金完了',
  配送ステータス: '未配送',
  処理状況: '未処理',
  配送番号: '1',
  配送業者: '',
  伝票番号: '',
  決済手数料: '330',
  NP取引ID: '',
  エラーコード: '',
}
type Column = keyof typeof USUAL

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
export const line = (cells: readonly string[]): string => cells.map(quoted).join(',')

/** A file with a header and a usual row for each of these, in which some cells are different. */
export function fileOf(...rows: readonly Partial<Record<Column, string>>[]): string {
  const cells = rows.map((row) => Object.values({ ...USUAL, ...row }))
  return `${[Object.keys(USUAL), ...cells].map(line).join('\r\n')}\r\n`
}

export async function* chunked<T>(...chunks: readonly T[]): AsyncGenerator<T> {
  yield* chunks
}

/** The same, and how many of them were asked for so far. */
export function countingChunks<T>(...chunks: readonly T[]): {
  readonly chunks: AsyncIterable<T>
  readonly asked: () => number
} {
  let count = 0
  const counted = async function* () {
    for (const chunk of chunks) {
      count += 1
      yield chunk
    }
  }
  return { chunks: counted(), asked: () => count }
}

/** Every report on a file, which comes in one piece unless it is given in several. */
export async function reportsOn(
  file: string | Uint8Array | readonly (string | Uint8Array)[],
  options: Partial<ImportOptions> = {},
): Promise<readonly ImportRow[]> {
  const chunks = typeof file === 'string' || file instanceof Uint8Array ? [file] : file
  const reports: ImportRow[] = []
  for await (const report of importExport(chunked(...chunks), { ...OPTIONS, ...options })) reports.push(report)
  return reports
}

/** What came of the only order in a file of one usual row that is different in some cells. */
export async function reportOn(
  row: Partial<Record<Column, string>>,
  options: Partial<ImportOptions> = {},
): Promise<ImportRow> {
  const [, report, ...more] = await reportsOn(fileOf(row), options)
  if (report === undefined || more.length > 0) throw new Error('There is not one report.')
  return report
}
