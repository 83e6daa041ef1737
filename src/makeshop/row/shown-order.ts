import type { ExportColumn } from '../export/export-column.js'

/**
 * What makeshop shows of an order, as text: the common ground of export and API. `null` where nothing is shown; of 配送業者
 * and 伝票番号 an empty text where it is shown that there is none (SHIP-02).
 */
export interface ShownOrder extends Readonly<Record<Exclude<ExportColumn, 'destination'>, string | null>> {
  readonly severalDestinations: boolean
}
