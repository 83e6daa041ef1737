import type { ImportOrderRow } from '../report/import-row.js'
import { issue } from '../report/issue.js'
import { notUnderstood } from '../report/not-understood.js'
import type { ImportContext } from '../row/import-context.js'
import { rowShowsGone } from '../row/row-shows-gone.js'
import type { ExportColumn } from '../settings/export-column.js'
import type { CsvRow } from './csv-row.js'
import type { FoundColumns } from './find-columns.js'
import type { OrderRows } from './order-rows.js'
import { shownInRow } from './shown-in-row.js'

/** No goods leave by these, and NP isn't told. */
const DECIDES_NOTHING: readonly ExportColumn[] = ['receiptStatus', 'paymentFee', 'orderDate', 'orderTime']

/**
 * The report on the last order of a file. No line break may end its row, though one ended the header: then it may be
 * cut off. Cells that are missing tell of a cut before the last cell, but nothing of one within it, and right before
 * キャンセル it would have the order ship (CANC-01).
 *
 * Many tools end no last row, and whether makeshop does isn't known. So the order isn't understood only where the last
 * cell may be a beginning by which another order, another state or another parcel would be meant. Nobody has to see
 * that each day: a column that decides nothing can be put last.
 *
 * @param before - the rows of the order before this; `null`: there are none
 */
export function reportOfLast(
  report: ImportOrderRow,
  { cells, isEnded }: CsvRow,
  before: OrderRows | null,
  { positions }: FoundColumns,
  { meanings }: ImportContext,
): ImportOrderRow {
  const place = cells.length - 1
  const [column] = [...positions].find(([, at]) => at === place) ?? []
  if (isEnded || column === undefined) return report
  const text = cells[place] ?? ''
  const isEmpty = text === ''
  const mayGoOn = meanings.mayGoOn[column]
  // None hides a further destination (LINK-03). Of the others it proves nothing, and any may be another's beginning.
  const mayBeCut = mayGoOn === undefined ? isEmpty === (column === 'destination') : isEmpty || mayGoOn(text)
  // An order is refused by its number and labels, whatever else of it was cut off.
  const isRefusedAnyhow =
    report.outcome === 'refused' && (isEmpty || (mayGoOn === undefined && column !== 'orderNumber'))
  if (!mayBeCut || isRefusedAnyhow || DECIDES_NOTHING.includes(column)) return report
  const known = report.outcome === 'not_understood' ? report.issues.filter(({ field }) => field !== column) : []
  // The beginning of a number is another order's, or any order's that begins like it.
  const orderNumber = column === 'orderNumber' ? null : report.orderNumber
  const { row, notes } = report
  const issues = [issue('last_row_not_ended', column), ...known]
  // A cell that may be a beginning says nothing of goods, but the others do, and the rows before this.
  const others = { ...shownInRow(cells, positions), [column]: null }
  const isGoneBefore =
    before !== null && rowShowsGone({ ...before.shown, isFurtherGone: before.isFurtherGone }, meanings)
  const isGone = isGoneBefore || rowShowsGone(others, meanings)
  return notUnderstood(row, orderNumber, issues, notes, isGone)
}
