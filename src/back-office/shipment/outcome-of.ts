import type { Order } from '../../order/order.js'
import type { RefusalCode } from '../../refusal/refusal-code.js'
import type { Violation } from '../../refusal/violation.js'
import type { ShipmentOutcome } from './shipment-plan.js'

/** Without these nothing is linked (SHIP-02). */
const MISSING: readonly RefusalCode[] = ['slip_missing', 'carrier_missing']

/**
 * What 配送完了 led to. That slip or carrier are missing is sure whatever the channel (SHIP-02); about the rest an unknown
 * channel leaves open what follows (SHIP-11).
 */
export function outcomeOf(
  { paymentStatus }: Order,
  routes: readonly Violation<RefusalCode, 'route'>[],
): ShipmentOutcome {
  if (paymentStatus === 'shipment_report_preparing') return 'reported'
  if (paymentStatus === 'needs_attention') return 'needs_attention'
  return routes.some(({ code }) => MISSING.includes(code)) ? 'np_not_told' : 'not_known'
}
