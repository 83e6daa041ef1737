import type { ExportColumn } from '../export/export-column.js'

/** What makeshop shows of an order, as text: the common ground of export and API. `null` where nothing is shown. */
export interface ShownOrder extends Readonly<Record<Exclude<ExportColumn, 'destination'>, string | null>> {
  readonly severalDestinations: boolean
}
