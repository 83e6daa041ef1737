import { namesCarrierBeyondLink } from '../../parsing/names-carrier-beyond-link.js'
import { excerpt } from '../../text/excerpt.js'
import type { DeliveryStatus } from '../../vocabulary/delivery-status.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import { ownText } from '../report/own-text.js'

/**
 * What led to the status that a row shows: NP's codes. Where none is shown, 配送完了 with an unsupported carrier leads to
 * 要確認 (SHIP-04), and its text is the cause (READ-06).
 */
export function causeOf(
  codes: readonly string[],
  carrier: string | null,
  paymentStatus: PaymentStatus,
  deliveryStatus: DeliveryStatus,
): readonly string[] {
  if (codes.length > 0 || carrier === null) return codes
  const isByCarrier = paymentStatus === 'needs_attention' && deliveryStatus === 'shipped'
  return isByCarrier && namesCarrierBeyondLink(carrier) ? [ownText(excerpt(carrier))] : codes
}
