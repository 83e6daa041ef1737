import type { NpService } from '../../vocabulary/np-service.js'
import type { OrderDetails } from '../details/order-details.js'

/**
 * One order that NP is to screen (審査依頼).
 *
 * @category Transport
 */
export interface ScreeningRequest {
  /** 注文番号. Answers are matched by it. */
  readonly orderNumber: string
  /** NP後払い or NP後払いwiz. */
  readonly service: NpService
  /** NP取引ID of the registration to update; `null`: NP doesn't know the order, so it is registered. */
  readonly npTransactionId: string | null
  /** What NP screens. Personal data: no answer, fault or log may repeat any of it. */
  readonly details: OrderDetails
}
