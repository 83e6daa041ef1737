import type { Order } from '../../order/order.js'
import type { SyncRecord } from './sync-record.js'

/**
 * An order with what the driver knows of it. A {@link SyncStore} holds one for each 注文番号.
 *
 * @category Sync
 */
export interface SyncEntry {
  /** The order. */
  readonly order: Order
  /** The driver's record of it. */
  readonly sync: SyncRecord
}
