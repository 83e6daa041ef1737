import type { OrderEventOf } from '../../order/event/order-event.js'
import { readCarrier } from '../../parsing/read-carrier.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import { CARRIERS } from '../../vocabulary/carrier.js'
import type { ShipmentCalls } from './makeshop-call.js'

/** The calls that lead to 配送完了; `null` without a slip, or a supported carrier: any other is settled first (SHIP-04). */
export function callsOf(
  orderNumber: string,
  deliveryId: string,
  { carrier: carrierText, slipNumber: slipText, at: plannedAt }: OrderEventOf<'delivery.completed'>,
): ShipmentCalls | null {
  const { slipNumber } = readSlipNumber(slipText)
  const { carrier } = readCarrier(carrierText)
  if (slipNumber === null || carrier === null) return null
  const deliveryCompanyCode = CARRIERS[carrier].makeshopCode
  return [
    {
      operation: 'updateOrderAttribute',
      orderNumber,
      deliveryId,
      plannedAt,
      input: { deliveryRequestInfos: [{ deliveryId, slipNumber, deliveryCompanyCode }] },
    },
    {
      operation: 'updateOrderDeliveryStatus',
      orderNumber,
      deliveryId,
      plannedAt,
      input: { displayOrderNumber: orderNumber, deliveryId, deliveryStatus: 'COMPLETED' },
    },
  ]
}
