import type { OrderEventOf } from '../../order/order-event.js'
import { readCarrier } from '../../parsing/read-carrier.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import { foldLabel } from '../../text/fold-label.js'
import { CARRIERS } from '../../vocabulary/carrier.js'
import { NO_CARRIER_CODE } from '../../vocabulary/carrier-names.js'
import type { ShipmentCalls } from './makeshop-call.js'

const MAKESHOP_CODE = /^\d{3}$/

/** The calls that lead to 配送完了; `null` where the slip or makeshop's code for the carrier isn't known. */
export function callsOf(
  orderNumber: string,
  deliveryId: string,
  { carrier, slipNumber: slip, at: plannedAt }: OrderEventOf<'delivery.completed'>,
): ShipmentCalls | null {
  const { slipNumber } = readSlipNumber(slip)
  const deliveryCompanyCode = makeshopCodeOf(carrier)
  if (slipNumber === null || deliveryCompanyCode === null) return null
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

/** Of an unsupported carrier only the code as it was typed: a name is not guessed at. */
function makeshopCodeOf(text: string | null | undefined): string | null {
  const { carrier } = readCarrier(text)
  if (carrier !== null) return CARRIERS[carrier].makeshopCode
  const folded = text == null ? null : foldLabel(text)
  return folded === NO_CARRIER_CODE ? null : (folded?.match(MAKESHOP_CODE)?.[0] ?? null)
}
