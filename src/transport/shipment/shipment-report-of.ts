import type { Order } from '../../order/order.js'
import { Err, Ok, type Result } from '../../result.js'
import { obstacleTo } from '../obstacle-to.js'
import { orMalformedOrder } from '../or-malformed-order.js'
import { type RequestFault, requestFault } from '../request-fault.js'
import type { ShipmentReport } from './shipment-report.js'

/**
 * Makes the shipment report (出荷報告) for an order in 出荷報告(準備中) (FLOW-05). It never throws.
 *
 * In 出荷報告中 it makes the report once more, for when the outcome of an earlier try isn't known: a report may be
 * repeated, and NP says if it has it already (READ-20).
 *
 * @param order - the order as it is
 * @returns `Ok` with the report, or `Err` with why there is none; `malformed` (READ-24) says where
 *
 * @example
 * ```ts
 * const report = shipmentReportOf(shipped)
 * if (report.ok) console.log(report.val.shipment) // { carrier: 'yamato', slipNumber: '1234-5678-9013' }
 * shipmentReportOf(approved).val // { code: 'not_due', rule: 'FLOW-05', path: null }
 * ```
 *
 * @category Transport
 */
export function shipmentReportOf(order: Order): Result<ShipmentReport, RequestFault> {
  return orMalformedOrder(() => reportOf(order))
}

function reportOf(order: Order): Result<ShipmentReport, RequestFault> {
  const obstacle = obstacleTo(order)
  if (obstacle !== null) return Err(obstacle)
  const { orderNumber, paymentStatus, service, npTransaction, shipment, invoicePrintedAt } = order
  const due = paymentStatus === 'shipment_report_preparing' || paymentStatus === 'shipment_report_in_progress'
  if (!due) return Err(requestFault('not_due', 'FLOW-05'))
  if (shipment === null) return Err(requestFault('shipment_unknown', 'SHIP-02'))
  if (npTransaction.id === null) return Err(requestFault('np_transaction_unknown', 'READ-20'))
  const wiz = service === 'np_atobarai_wiz'
  if (wiz && invoicePrintedAt === null) return Err(requestFault('invoice_not_printed', 'SHIP-08'))
  return Ok({
    orderNumber,
    npTransactionId: npTransaction.id,
    service,
    // Field by field: what else a caller hung on it goes to no transport.
    shipment: { carrier: shipment.carrier, slipNumber: shipment.slipNumber },
    invoicePrintedAt: wiz ? invoicePrintedAt : null,
  })
}
