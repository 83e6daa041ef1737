import type { KnownOrUnreadable } from '../kept/known-order.js'
import type { ExportRow } from './export-row.js'
import type { NewestExport } from './newest-export.js'
import type { TakenOutcome, TakenRow } from './taken-row.js'

/**
 * What came of an export.
 *
 * @category Taking over
 */
export interface TakeOverReport {
  /**
   * What to store in place of `underWay`, unless what is stored is later. `parcelGate` takes it, and so does the next
   * take-over.
   */
  readonly newest: NewestExport
  /**
   * The numbers of all orders that have a row in the export, each once, as they came. A kept order that isn't among
   * them may have been deleted (CANC-01), or isn't part of this export: that depends on how the shop exports. To look
   * many up, make a `Set` of them.
   */
  readonly orderNumbers: readonly string[]
  /** How many rows became what. */
  readonly counts: Readonly<Record<TakenOutcome, number>>
}

/**
 * An export that is being taken over, row by row.
 *
 * @category Taking over
 */
export interface RunningTakeOver {
  /**
   * What to store before the first row: nothing ships until the whole export was taken over. If what is stored is
   * later, don't store it and give up: a newer export was taken over meanwhile.
   */
  readonly underWay: NewestExport
  /**
   * Says what a row means for what is kept. Never throws. Save the result by compare and set. If somebody was faster,
   * read what is kept anew, and hand the very same row over again.
   *
   * @param row - the next row as it comes, headers and rows of an order that has further ones included
   * @param known - what is kept under its order number; `null` or `undefined`: nothing; `unreadable`: something that
   *   can't be restored, and stays as it is
   */
  readonly add: (row: ExportRow, known: KnownOrUnreadable | null | undefined) => TakenRow
  /** What came of the export. Call it after the last row, and not at all if reading broke off before. */
  readonly finish: () => TakeOverReport
}
