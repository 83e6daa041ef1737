import { dayInTokyo } from '../../clock/day-in-tokyo.js'
import type { ShipmentReport } from '../../transport/shipment/shipment-report.js'

/**
 * An entry of `transactions` of a shipment report. Only wiz names the day of the invoice; others must not (SHIP-08).
 */
export function shipmentBody(report: ShipmentReport, carrierCode: string): object {
  const { npTransactionId, service, shipment, invoicePrintedAt } = report
  return {
    np_transaction_id: npTransactionId,
    pd_company_code: carrierCode,
    slip_no: shipment.slipNumber,
    ...(service === 'np_atobarai_wiz' && invoicePrintedAt !== null
      ? { bill_issued_date: dayInTokyo(invoicePrintedAt) }
      : {}),
  }
}
