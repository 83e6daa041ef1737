import { parseDeliveryStatus } from '../../../parsing/parse-delivery-status.js'
import type { DeliveryStatus } from '../../../vocabulary/delivery-status.js'
import type { ShownBesideEnd } from '../../observation/shown/shown-beside-end.js'

/** The 配送ステータス that is shown; `null`: none, or none that is understood. */
export function deliveryIn({ deliveryStatus }: ShownBesideEnd): DeliveryStatus | null {
  return parseDeliveryStatus(deliveryStatus ?? '').unwrapOr(null)
}
