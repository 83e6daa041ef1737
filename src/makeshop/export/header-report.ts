import { excerpt } from '../../text/excerpt.js'
import { fileRow } from '../report/file-row.js'
import type { FileRow, HeaderRow } from '../report/import-row.js'
import { issue } from '../report/issue.js'
import type { ExportColumn } from '../settings/export-column.js'
import type { CsvRow } from './csv-row.js'
import type { FoundColumns } from './find-columns.js'
import type { FoundEncoding } from './open-file.js'

/** Says which columns were found. A row without those that are needed may be no header: nothing of it is repeated. */
export function headerReport(
  { number, cells, fault }: CsvRow,
  { positions, issues, notes }: FoundColumns,
  encoding: FoundEncoding,
): HeaderRow | FileRow {
  const faults = fault === null ? issues : [issue(fault, null)]
  if (faults.length > 0) return fileRow(number, faults)
  const used = new Set(positions.values())
  const columns: Partial<Record<ExportColumn, string>> = {}
  for (const [column, place] of positions) columns[column] = excerpt(cells[place] ?? '')
  const unusedColumns = cells.filter((heading, place) => heading !== '' && !used.has(place)).map(excerpt)
  return { row: number, orderNumber: null, notes, outcome: 'header', columns, unusedColumns, encoding }
}
