import { isInstant } from '../../order/form/is-instant.js'
import { isShipment } from '../../order/form/is-shipment.js'
import { isOneOf } from '../../shape/is-one-of.js'
import type { ShipmentReport } from '../../transport/shipment/shipment-report.js'
import type { Carrier } from '../../vocabulary/carrier.js'
import { NP_SERVICES } from '../../vocabulary/np-service.js'
import type { Asked } from '../answer/asked.js'
import { shipmentBody } from '../wire/shipment-body.js'
import { askedOf } from './asked-of.js'
import type { Entry } from './entry.js'

/** A report that can't be put into NP's form. */
interface Unsendable {
  readonly asked: Asked
  readonly transaction: null
}

/** A shipment to report; there is nothing to send where NP's code for its carrier isn't known. */
export function shipmentEntry(
  report: ShipmentReport,
  carrierCode: (carrier: Carrier) => string | null,
): Entry | Unsendable | null {
  const asked = askedOf(report)
  if (asked === null || asked.npTransactionId === null || !isOneOf(NP_SERVICES, report.service)) return null
  const { shipment, invoicePrintedAt } = report
  if (!isShipment(shipment) || (invoicePrintedAt !== null && !isInstant(invoicePrintedAt))) return null
  const code = carrierCode(shipment.carrier)
  if (code === null) return { asked, transaction: null }
  const body = shipmentBody({ ...report, npTransactionId: asked.npTransactionId }, code)
  return { call: 'report_shipment', asked, transaction: JSON.stringify(body), personal: [] }
}
