import { isInstant } from '../../order/form/is-instant.js'
import { isFilledText } from '../../shape/is-filled-text.js'
import { isOptionalText } from '../../shape/is-optional-text.js'
import { isRecord } from '../../shape/is-record.js'
import { reader } from '../../shape/reader.js'
import type { ShipmentToPlan } from './shipment-plan.js'

/** Reads a shipment, once; a text is the path of what is malformed (READ-24). */
export const readShipment = /* @__PURE__ */ reader<ShipmentToPlan>('shipment', (given) => ({ ...given }), faultOf)

function faultOf(shipment: unknown): string | null {
  if (!isRecord(shipment)) return 'shipment'
  if (!isFilledText(shipment['deliveryId'])) return 'shipment.deliveryId'
  if (!isOptionalText(shipment['carrier'])) return 'shipment.carrier'
  if (!isOptionalText(shipment['slipNumber'])) return 'shipment.slipNumber'
  if (typeof shipment['apiIsLinked'] !== 'boolean') return 'shipment.apiIsLinked'
  return isInstant(shipment['at']) ? null : 'shipment.at'
}
