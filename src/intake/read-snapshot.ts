import type { OrderSnapshot } from '../order/draft/order-snapshot.js'
import { snapshotFault } from '../order/draft/snapshot-fault.js'
import { isRecord } from '../shape/is-record.js'
import { reader } from '../shape/reader.js'

/** Reads a snapshot into plain data; a text is the path of what is malformed (READ-24). */
export const readSnapshot = /* @__PURE__ */ reader('snapshot', plainSnapshot, snapshotFault)

/** Field by field: with spreads, here and where a row is read, an import takes about twice as long. */
function plainSnapshot(snapshot: OrderSnapshot): OrderSnapshot {
  const { orderNumber, service, source, multipleDestinations, preorder, paymentFee, at } = snapshot
  const { paymentStatus, deliveryStatus, receiptStatus, shipment, invoicePrintedAt } = snapshot
  const { npTransactionId, problemCodes, everApproved } = snapshot
  return {
    orderNumber,
    service,
    source,
    multipleDestinations,
    preorder,
    paymentFee,
    at,
    paymentStatus,
    deliveryStatus,
    receiptStatus,
    shipment: isRecord(shipment) ? { carrier: shipment.carrier, slipNumber: shipment.slipNumber } : shipment,
    invoicePrintedAt,
    npTransactionId,
    problemCodes: Array.isArray(problemCodes) ? [...problemCodes] : problemCodes,
    everApproved,
  }
}
