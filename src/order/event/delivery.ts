import type { DeliveryChannel } from '../../vocabulary/delivery-channel.js'

/**
 * What is set with 配送完了.
 *
 * @category Events
 */
export type Delivery = {
  /** Where it was set. */
  readonly channel: DeliveryChannel
  /** 配送業者 as typed or exported; `null` or left out: missing. */
  readonly carrier?: string | null | undefined
  /** 伝票番号 as typed or exported; `null` or left out: missing. */
  readonly slipNumber?: string | null | undefined
}
