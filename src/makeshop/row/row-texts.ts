import type { ExportColumn } from '../settings/export-column.js'
import type { CommonDelivery } from './common-delivery.js'

/**
 * What makeshop shows of an order, as text: the common ground of export and API. `null` where nothing is shown; of
 * 配送業者 and 伝票番号 an empty text where the cell is empty (SHIP-02).
 */
export interface RowTexts extends Readonly<Record<Exclude<ExportColumn, 'destination'>, string | null>> {
  readonly severalDestinations: boolean
  /** makeshop's id of its delivery, which the API alone shows. */
  readonly deliveryId: string | null
  /** What all of its deliveries say together; `null` where that isn't understood, or its rows are read as one. */
  readonly deliveries: CommonDelivery
  /** Whether a row behind the first shows 配送完了: asked where all of them are over. */
  readonly isFurtherShipped: boolean
  /** Whether one behind the first shows goods as gone, by that or in another way. */
  readonly isFurtherGone: boolean
  /** Where something stands that is no text, as the API's JSON allows: it isn't read, and isn't missing either. */
  readonly malformed: readonly ('orderDate' | 'carrier' | 'slipNumber' | 'deliveryId')[]
}
