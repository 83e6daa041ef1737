import type { DeliveryStatus } from '../../vocabulary/delivery-status.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { ShownByRow } from './shown-by-row.js'

/**
 * What a row shows of an order beside its end, as {@link ShownByRow} does; when it was seen is said by the options.
 *
 * @category makeshop
 */
export interface ShownByEndedRow extends Omit<ShownByRow, 'paymentStatus' | 'deliveryStatus' | 'at'> {
  /** 決済ステータス. */
  readonly paymentStatus: PaymentStatus | null
  /**
   * 配送ステータス, if 処理状況 says that the order ended, or the other way round. The order API has one text for both, so it
   * never shows this; nor does an order of several destinations, unless 配送完了 is shown.
   */
  readonly deliveryStatus: DeliveryStatus | null
}
