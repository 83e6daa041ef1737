import type { ImportIssue } from '../report/import-issue.js'
import { issue } from '../report/issue.js'
import type { ContinuedRow, HeaderRow, NotUnderstoodRow, RowReport } from '../report/row-report.js'
import { type ImportContext, importContext } from '../row/import-context.js'
import { orderNumberIn } from '../row/order-number-in.js'
import type { ImportOptions } from '../settings/import-options.js'
import type { CsvRow } from './csv-row.js'
import { type FoundColumns, findColumns } from './find-columns.js'
import { headerReport } from './header-report.js'
import { notUnderstood } from './not-understood.js'
import { firstRow, type OrderRows, oneRowMore, reportOf } from './order-rows.js'
import { otherFile } from './other-file.js'
import { rowFaults } from './row-faults.js'
import { rowsOf } from './rows-of.js'
import { type ShownRow, shownInRow } from './shown-in-row.js'
import { type FoundEncoding, textOf } from './text-of.js'

/**
 * Imports an order export of makeshop (CSV) row by row, in memory that doesn't grow with it. Every row that isn't blank
 * gets one report, in the order of the rows; the first of them is the header's. How the file is split into chunks makes
 * no difference. Nothing in a file makes it throw; what reading the file throws passes through.
 *
 * Rows of one order (one for each item) have to stand together. An order that comes twice is reported twice.
 *
 * @param chunks - the file as bytes (UTF-8 or Shift_JIS), such as a `ReadStream` of Node or the body of a `Response`;
 * or as text
 * @param options - the shop, the time of the export, and what only the shop knows about its columns and codes
 * @throws TypeError for options or chunks that aren't as documented
 *
 * @example
 * ```ts
 * for await (const report of importExport(createReadStream('orders.csv'), { shop, at: '2026-04-01T09:00:00+09:00' })) {
 *   if (report.outcome === 'imported') add(report.order)
 *   else if (report.outcome !== 'continued') console.log(explainRow(report))
 * }
 * ```
 *
 * @category makeshop
 */
export function importExport(
  chunks: AsyncIterable<Uint8Array | string>,
  options: ImportOptions,
): AsyncGenerator<RowReport, void, undefined> {
  if (typeof chunks === 'string')
    throw new TypeError('importExport takes no path and no text but its chunks: open the file')
  return reports(chunks, importContext(options))
}

async function* reports(
  chunks: AsyncIterable<Uint8Array | string>,
  context: ImportContext,
): AsyncGenerator<RowReport, void, undefined> {
  let encoding: FoundEncoding = null
  let eucJp: string | null = null
  let header: HeaderRow | NotUnderstoodRow | null = null
  let columns: FoundColumns | null = null
  let open: OrderRows | null = null
  let faulty: NotUnderstoodRow | null = null
  const text = textOf(chunks, context.options.encoding ?? 'detect', (found, perhaps) => {
    encoding = found
    eucJp = perhaps
  })

  for await (const row of rowsOf(text)) {
    if (isBlank(row)) continue
    if (columns === null) {
      columns = findColumns(row.cells, context.options)
      header = headerReport(row, columns, encoding)
      if (header.outcome === 'not_understood') {
        const other = otherFile(row.cells, eucJp, context.options)
        yield other === null ? header : notUnderstood(row.number, null, [other])
        return
      }
      yield header
      continue
    }
    const faults = rowFaults(row, columns)
    const shown = shownInRow(row.cells, columns.positions)
    if (open !== null && faults.length === 0 && isSameOrder(open.shown, shown)) {
      yield continued(open)
      open = oneRowMore(open, row.number, shown, context)
      continue
    }
    const lost = faults.length > 0 ? notUnderstood(row.number, numberDespite(faults, shown), faults) : null
    if (open !== null) yield reportOf(before(lost, open), context)
    if (lost !== null) yield lost
    open = lost === null ? firstRow(row.number, shown, faultsBeside(faulty, shown)) : null
    faulty = lost
  }
  if (open !== null) yield reportOf(open, context)
  if (header === null) yield notUnderstood(1, null, [issue('file_empty', null)])
}

function isBlank({ cells, fault }: CsvRow): boolean {
  return fault === null && cells.every((cell) => cell === '')
}

function isSameOrder(before: ShownRow, next: ShownRow): boolean {
  return next.orderNumber === before.orderNumber && orderNumberIn(next) !== null
}

/**
 * The rows of an order, before one that can't be read. Of the same order, that may have named another destination
 * (LINK-03).
 */
function before(lost: NotUnderstoodRow | null, open: OrderRows): OrderRows {
  const faults = faultsBeside(lost, open.shown)
  return faults.length > 0 ? { ...open, faults } : open
}

/** What was wrong with the row right beside another, where it is of the same order. */
function faultsBeside(lost: NotUnderstoodRow | null, { orderNumber }: ShownRow): readonly ImportIssue[] {
  return lost === null || orderNumber === null || lost.orderNumber !== orderNumber ? [] : lost.issues
}

function continued({ row, shown }: OrderRows): ContinuedRow {
  return { row, orderNumber: orderNumberIn(shown), notes: [], outcome: 'continued' }
}

/** 注文番号 where only characters of other cells were lost. With any other fault its cell may hold a name or an address. */
function numberDespite(faults: readonly ImportIssue[], shown: ShownRow): string | null {
  const isSound = faults.every(({ code, field }) => code === 'characters_unreadable' && field !== 'orderNumber')
  return isSound ? orderNumberIn(shown) : null
}
