import { foldLabel } from '../../text/fold-label.js'
import type { ImportIssue } from '../report/import-issue.js'
import { issue } from '../report/issue.js'
import type { ImportSettings } from '../settings/import-settings.js'
import { DEFAULT_COLUMNS } from './default-columns.js'
import { EXPORT_COLUMNS, type ExportColumn } from './export-column.js'
import { UNREADABLE } from './unreadable.js'

/** Where each column stands, what is wrong with the header, and what its columns don't let anybody see. */
export interface FoundColumns {
  readonly positions: ReadonlyMap<ExportColumn, number>
  /** How many cells a row has at least. */
  readonly width: number
  /** How many it has at most: spreadsheets put empty ones behind the last, of the header too. */
  readonly longest: number
  readonly issues: readonly ImportIssue[]
  readonly notes: readonly ImportIssue[]
}

/** Looks for the columns in a header. Width, spaces, brackets and case of a heading don't count. */
export function findColumns(
  header: readonly string[],
  { columns, deliveryStatuses, otherwise }: ImportSettings,
): FoundColumns {
  const headings = header.map(foldLabel)
  const positions = new Map<ExportColumn, number>()
  const issues: ImportIssue[] = []
  for (const column of EXPORT_COLUMNS) {
    const heading = [columns?.[column] ?? DEFAULT_COLUMNS[column]]
      .flat()
      .map(foldLabel)
      .filter(isHeading)
      .find((name) => headings.includes(name))
    if (heading === undefined) continue
    positions.set(column, headings.indexOf(heading))
    if (headings.indexOf(heading) !== headings.lastIndexOf(heading)) issues.push(issue('column_twice', column))
  }
  const needed: readonly (readonly [column: ExportColumn, isThere: boolean])[] = [
    ['orderNumber', positions.has('orderNumber')],
    ['paymentStatus', positions.has('paymentStatus')],
    ['deliveryStatus', positions.has('deliveryStatus') || positions.has('processing')],
    ['paymentMethod', positions.has('paymentMethod') || otherwise?.service !== undefined],
  ]
  const missing = needed.filter(([, isThere]) => !isThere).map(([column]) => issue('column_missing', column))
  // Read in another encoding than it was written in, a header has none of its names.
  const isGarbled = missing.length > 0 && header.some((heading) => heading.includes(UNREADABLE))
  if (isGarbled) issues.push(issue('characters_unreadable', null))
  issues.push(...missing)
  const notes: ImportIssue[] = []
  // makeshop's 配送ステータス is 未配送 or 配送完了; a shop whose own shows a cancel says by which text.
  const showsEndings = positions.has('processing') || Object.values(deliveryStatuses ?? {}).includes('cancelled')
  if (!showsEndings) notes.push(issue('endings_not_shown', 'processing'))
  if (!positions.has('destination')) notes.push(issue('destinations_not_shown', 'destination'))
  const width = header.map((heading) => heading !== '').lastIndexOf(true) + 1
  return { positions, width, longest: header.length, issues, notes }
}

/** Blank headings, and those too long to be one, are never taken for a column. */
function isHeading(name: string | null): name is string {
  return name !== null && name !== ''
}
