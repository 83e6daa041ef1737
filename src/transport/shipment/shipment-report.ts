import type { Shipment } from '../../order/shipment.js'
import type { NpService } from '../../vocabulary/np-service.js'
import type { NpTransactionRef } from '../np-transaction-ref.js'

/**
 * One shipment that is reported to NP (出荷報告).
 *
 * @category Transport
 */
export interface ShipmentReport extends NpTransactionRef {
  /** NP後払い or NP後払いwiz. */
  readonly service: NpService
  /** 配送業者 and 伝票番号. */
  readonly shipment: Shipment
  /** When the wiz invoice was printed (ISO 8601 instant); `null` for an order that isn't wiz (SHIP-08). */
  readonly invoicePrintedAt: string | null
}
