import { NONE } from '../../shape/none.js'
import { fileRow } from '../report/file-row.js'
import type { ImportIssue } from '../report/import-issue.js'
import type { ContinuedRow, FileRow, HeaderRow, ImportOrderRow, ImportRow } from '../report/import-row.js'
import { issue } from '../report/issue.js'
import { notUnderstood } from '../report/not-understood.js'
import type { ImportContext } from '../row/import-context.js'
import { orderNumberIn } from '../row/order-number-in.js'
import { rowShowsGone } from '../row/row-shows-gone.js'
import type { ImportSettings } from '../settings/import-settings.js'
import type { CsvRow } from './csv-row.js'
import { emptyColumns } from './empty-columns.js'
import { type FoundColumns, findColumns } from './find-columns.js'
import { isBlank } from './is-blank.js'
import { mayBeOfOrder } from './may-be-of-order.js'
import { firstRow, type OrderRows, oneRowMore, reportOf } from './order-rows.js'
import { reportOfLast } from './report-of-last.js'
import { rowFaults } from './row-faults.js'
import { type ShownRow, shownInRow } from './shown-in-row.js'

/** A row that can't be read, or of which nobody knows whose it is, and the report on it. */
interface LostRow {
  readonly row: CsvRow
  /** Why it can't be read. */
  readonly faults: readonly ImportIssue[]
  readonly report: ImportOrderRow | FileRow
}

/**
 * The reports on the rows below a header. The rows of one order stand together: the last of them has its report. What
 * became apparent of the columns follows: it stands where their headings do.
 */
export async function* bodyReports(
  rows: AsyncIterable<CsvRow>,
  columns: FoundColumns,
  header: HeaderRow,
  context: ImportContext,
): AsyncGenerator<ImportRow, void, undefined> {
  let open: OrderRows | null = null
  let openBefore: OrderRows | null = null
  let lostBefore: LostRow | null = null
  let longest: number | null = null
  const { see, issues, notes } = emptyColumns(columns, context)
  let last: CsvRow | null = null
  for await (const row of rows) {
    if (isBlank(row, columns.width)) continue
    last = row
    if (isHeader(row.cells, columns, context.options)) {
      if (open !== null) yield reportOf(open, context)
      return yield fileRow(row.number, [issue('header_again', null)])
    }
    longest ??= longestOf(row.cells, columns)
    const shown = shownInRow(row.cells, columns.positions)
    const lost = lostRow(row, shown, rowFaults(row, columns, longest), columns, context)
    if (lost === null) see(shown, row.isEnded)
    if (open !== null && lost === null && open.shown.orderNumber === shown.orderNumber) {
      yield continuedRow(open)
      openBefore = open
      open = oneRowMore(open, row.number, shown, context)
      continue
    }
    if (open !== null) yield reportOf(withFaultsOf(lost, open, columns), context)
    if (lost !== null) yield lost.report
    // Nothing is read behind it.
    if (lost?.report.outcome === 'file') return
    open = lost === null ? firstRow(row.number, shown, faultsBeside(lostBefore, shown, columns), context) : null
    openBefore = null
    lostBefore = lost
  }
  if (last === null) return
  if (open !== null) yield reportOfLast(reportOf(open, context), last, openBefore, columns, context)
  const [emptied, noted] = [issues(), notes()]
  if (emptied.length > 0 || noted.length > 0) yield fileRow(header.row, emptied, noted)
}

/**
 * Whether a row is the header of another file that was put behind this one: its rows may have other columns, and may be
 * newer or older.
 */
function isHeader(cells: readonly string[], { numberAt, heading }: FoundColumns, settings: ImportSettings): boolean {
  if (!cells.includes(heading)) return false
  return cells[numberAt] === heading || findColumns(cells, settings).issues.length === 0
}

/**
 * How many cells a row may have, by the first of them. Where that lacks the empty one behind the header's last, one
 * more in another row is a comma that shifted its cells.
 */
function longestOf(cells: readonly string[], { width, longest }: FoundColumns): number {
  return Math.min(longest, Math.max(width, cells.length))
}

/** `null` for a row that can be read, and names its order. */
function lostRow(
  row: CsvRow,
  shown: ShownRow,
  faults: readonly ImportIssue[],
  columns: FoundColumns,
  context: ImportContext,
): LostRow | null {
  if (endsReading(row)) return { row, faults, report: fileRow(row.number, faults) }
  if (faults.length > 0) {
    const orderNumber = numberDespite(faults, shown)
    const showsGone = orderNumber !== null && rowShowsGone(shown, context.meanings)
    return { row, faults, report: notUnderstood(row.number, orderNumber, faults, NONE, showsGone) }
  }
  const endsInNumber = row.cells.length - 1 === columns.numberAt
  if (orderNumberIn(shown) !== null && (row.isEnded || !endsInNumber)) return null
  const report = reportOf(firstRow(row.number, shown, NONE, context), context)
  return { row, faults, report: reportOfLast(report, row, null, columns, context) }
}

/** Whether nothing is read behind a row. Behind a quotation mark that doesn't pair up there may be others. */
function endsReading({ fault }: CsvRow): boolean {
  return fault !== null && fault !== 'quotes_broken'
}

/** The rows of an order, before one that is lost. If that is of the same order, it isn't known as a whole. */
function withFaultsOf(lost: LostRow | null, open: OrderRows, columns: FoundColumns): OrderRows {
  const faults = faultsBeside(lost, open.shown, columns)
  return faults.length > 0 ? { ...open, faults } : open
}

/** What was wrong with the row right beside another, where it is, or may be, of the same order. */
function faultsBeside(lost: LostRow | null, { orderNumber }: ShownRow, columns: FoundColumns): readonly ImportIssue[] {
  if (lost === null || orderNumber === null) return NONE
  const { row, faults, report } = lost
  if (report.orderNumber !== null) return report.orderNumber === orderNumber ? faults : NONE
  return mayBeOfOrder(row, orderNumber, columns) ? [issue('row_beside_lost', null)] : NONE
}

function continuedRow({ row, shown }: OrderRows): ContinuedRow {
  return { row, orderNumber: orderNumberIn(shown), notes: [], outcome: 'continued' }
}

/** 注文番号 where only characters of other cells were lost. With any other fault its cell may hold a name or an address. */
function numberDespite(faults: readonly ImportIssue[], shown: ShownRow): string | null {
  const isSound = faults.every(({ code, field }) => code === 'characters_unreadable' && field !== 'orderNumber')
  return isSound ? orderNumberIn(shown) : null
}
