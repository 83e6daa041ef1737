import { NONE } from '../../shape/none.js'
import type { ImportIssue } from '../report/import-issue.js'
import { issue } from '../report/issue.js'
import type { ImportContext } from '../row/import-context.js'
import type { ImportSettings } from '../settings/import-settings.js'
import { TELLING_COLUMNS, type TellingColumn } from '../settings/telling-column.js'
import type { FoundColumns } from './find-columns.js'
import type { ShownRow } from './shown-in-row.js'

/** What becomes apparent only once all rows of a file were read. */
interface EmptyColumns {
  /** Takes note of a row that can be read. One that isn't ended may have had more in its last cell. */
  readonly see: (shown: ShownRow, isEnded: boolean) => void
  /** The columns of which no row had anything, though it should have told of what must not ship. */
  readonly issues: () => readonly ImportIssue[]
  /** What is worth a note: 決済方法 may well be empty on a day that has orders of NP's alone. */
  readonly notes: () => readonly ImportIssue[]
}

/**
 * Looks for columns that kept their heading while makeshop leaves their cells empty: what they told would go unseen as
 * if they were missing (CANC-01, LINK-03).
 */
export function emptyColumns(
  { positions }: Pick<FoundColumns, 'positions'>,
  { options, meanings }: ImportContext,
): EmptyColumns {
  const empty = new Set(TELLING_COLUMNS.filter((column) => positions.has(column) && isToTell(column, options)))
  let [hasRows, hasShipped] = [false, false]
  return {
    see(shown, isEnded) {
      if (empty.size === 0) return
      hasRows ||= isEnded
      for (const column of empty) if (shown[column] !== null) empty.delete(column)
      const { deliveryStatus } = shown
      hasShipped ||= deliveryStatus !== null && meanings.deliveryStatus(deliveryStatus) === 'shipped'
    },
    issues() {
      if (!hasRows) return NONE
      // 処理状況 may well be empty until an order is shipped or ends.
      return [...empty]
        .filter((column) => (column === 'processing' ? hasShipped : column === 'destination'))
        .map((column) => issue('column_empty', column))
    },
    notes() {
      return hasRows && empty.has('paymentMethod') ? [issue('payment_methods_empty', 'paymentMethod')] : NONE
    },
  }
}

/** Whether somebody relies on a column: by its name, or as one that an assumption stands in for. */
function isToTell(column: TellingColumn, { columns, otherwise, mayBeEmpty }: ImportSettings): boolean {
  if (mayBeEmpty?.includes(column)) return false
  return column === 'paymentMethod' ? otherwise?.service != null : columns?.[column] != null
}
