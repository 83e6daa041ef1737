import { foldLabel } from '../../text/fold-label.js'
import { isBeyondAscii } from '../../text/is-beyond-ascii.js'
import type { ImportIssue } from '../report/import-issue.js'
import { issue } from '../report/issue.js'
import { EXPORT_COLUMNS, type ExportColumn } from '../settings/export-column.js'
import { headingsOf } from '../settings/headings-of.js'
import type { ImportSettings } from '../settings/import-settings.js'
import { headingsFor } from './headings-for.js'
import { locateColumns } from './locate-columns.js'
import { UNREADABLE } from './unreadable.js'

/** Where each column stands, what is wrong with the header, and what its columns don't let anybody see. */
export interface FoundColumns {
  readonly positions: ReadonlyMap<ExportColumn, number>
  /** Where 注文番号 stands; -1 where a header has none, whose file isn't read. */
  readonly numberAt: number
  /** How the header calls 注文番号. */
  readonly heading: string
  /** How many cells a row has at least. */
  readonly width: number
  /** How many it has at most: spreadsheets put empty ones behind the last, of the header too. */
  readonly longest: number
  readonly issues: readonly ImportIssue[]
  readonly notes: readonly ImportIssue[]
}

/** Looks for the columns in a header. */
export function findColumns(header: readonly string[], settings: ImportSettings): FoundColumns {
  const positions = locateColumns(header, settings)
  const places = [...positions.values()]
  const missing = missingIn(positions, settings)
  const isGarbled = missing.length > 0 && header.some((heading) => heading.includes(UNREADABLE))
  // Read in another encoding than it was written in, a header has none of its names but those of ASCII, though the
  // settings are right. A name of ASCII that is missing is missing in any encoding.
  const isWrongEncoding =
    isGarbled &&
    missing.every(({ text }) => text === null || isBeyondAscii(text)) &&
    !header.some((heading, at) => places.includes(at) && isBeyondAscii(heading))
  const issues = [
    ...(isGarbled ? [issue('characters_unreadable', null)] : []),
    ...(isWrongEncoding ? [] : faultsOf(header, positions, missing, settings)),
  ]
  const notes: ImportIssue[] = []
  // makeshop's 配送ステータス is 未配送 or 配送完了; a shop whose own shows a cancel says by which text.
  const showsEndings =
    positions.has('processing') || Object.values(settings.deliveryStatuses ?? {}).includes('cancelled')
  if (!showsEndings) notes.push(issue('endings_not_shown', 'processing'))
  // Who says that the export has none knows that nothing else tells another destination or method.
  const isOpen = (column: ExportColumn) => !positions.has(column) && settings.columns?.[column] == null
  if (isOpen('destination')) notes.push(issue('destinations_not_shown', 'destination'))
  // It is needed otherwise.
  if (isOpen('paymentMethod')) notes.push(issue('payment_methods_not_shown', 'paymentMethod'))
  const width = header.map((heading) => heading !== '').lastIndexOf(true) + 1
  const numberAt = positions.get('orderNumber') ?? -1
  const heading = header[numberAt] ?? ''
  return { positions, numberAt, heading, width, longest: header.length, issues, notes }
}

/**
 * A row that has none of the columns is no header; but where the settings name some of them, it may be those that are
 * wrong.
 */
function faultsOf(
  header: readonly string[],
  positions: ReadonlyMap<ExportColumn, number>,
  missing: readonly ImportIssue[],
  settings: ImportSettings,
): readonly ImportIssue[] {
  const isNone = positions.size === 0
  if (isNone) return [issue('header_missing', null), ...missing.filter(({ code }) => code === 'named_column_missing')]
  return [...twiceIn(header, positions), ...ambiguousIn(header, settings), ...missing]
}

/** Several headings that may mean a column, of which nobody has said which counts. */
function ambiguousIn(header: readonly string[], settings: ImportSettings): readonly ImportIssue[] {
  const folded = header.map(foldLabel)
  return EXPORT_COLUMNS.flatMap((column) => {
    const present = headingsFor(column, folded, settings).filter((name) => folded.includes(foldLabel(name)))
    const isOpen = settings.columns?.[column] == null && present.length > 1
    return isOpen ? [issue('column_ambiguous', column, present.join(', '))] : []
  })
}

function twiceIn(header: readonly string[], positions: ReadonlyMap<ExportColumn, number>): readonly ImportIssue[] {
  const folded = header.map(foldLabel)
  return [...positions]
    .filter(([, place]) => folded.lastIndexOf(folded[place] ?? null) !== place)
    .map(([column]) => issue('column_twice', column))
}

function missingIn(
  positions: ReadonlyMap<ExportColumn, number>,
  { columns, otherwise }: ImportSettings,
): readonly ImportIssue[] {
  const headingsNamed = (column: ExportColumn) => headingsOf(columns?.[column])
  // Left out, it would be unknown in every row, such as a cancel in a 処理状況 whose name was misspelt.
  const named = EXPORT_COLUMNS.filter((column) => !positions.has(column) && headingsNamed(column).length > 0)
  const needed: readonly (readonly [column: ExportColumn, isThere: boolean])[] = [
    ['orderNumber', positions.has('orderNumber')],
    ['paymentStatus', positions.has('paymentStatus')],
    ['deliveryStatus', positions.has('deliveryStatus') || positions.has('processing')],
    ['paymentMethod', positions.has('paymentMethod') || otherwise?.service != null],
  ]
  return [
    ...named.map((column) => issue('named_column_missing', column, headingsNamed(column).join(', '))),
    ...needed
      .filter(([column, isThere]) => !isThere && !named.includes(column))
      .map(([column]) => issue('column_missing', column)),
  ]
}
