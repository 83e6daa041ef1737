import type { ExportRow } from './export-row.js'
import type { KnownOrder } from './known-order.js'
import type { NewestExport } from './newest-export.js'
import type { TakenOutcome, TakenRow } from './taken-row.js'

/**
 * What came of an export.
 *
 * @category Taking over
 */
export interface TakeOverReport {
  /**
   * What is to be stored in place of `underWay`, only where what is stored isn't later. `parcelGate` takes it, and so
   * does the next take-over.
   */
  readonly newest: NewestExport
  /**
   * The numbers of all orders of which the export has a row. One that is kept and isn't among them may have been
   * deleted (CANC-01), or isn't in this export: that depends on how the shop exports.
   */
  readonly orderNumbers: ReadonlySet<string>
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
   * What is to be stored before the first row: until all of the export was taken over, nothing ships. Store it only
   * where what is stored isn't later; else give up, as a newer export was taken over meanwhile.
   */
  readonly underWay: NewestExport
  /**
   * What a row means for what is kept. Never throws. Save it by what was read (compare and set); where somebody was
   * faster, read anew and hand the very same row over again.
   *
   * @param row - the next row, as it comes; a header and rows of an order that has further ones included
   * @param known - what is kept under its order number; `null` or `undefined`: nothing
   */
  readonly add: (row: ExportRow, known: KnownOrder | null | undefined) => TakenRow
  /** What came of it. Ask it behind the last row, and not at all where reading broke off before. */
  readonly finish: () => TakeOverReport
}
