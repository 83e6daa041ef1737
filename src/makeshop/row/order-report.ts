import { adoptOrder } from '../../intake/adopt-order.js'
import { isOrderNumber } from '../../order/is-order-number.js'
import type { RuleId } from '../../rules/rule-id.js'
import type { NpService } from '../../vocabulary/np-service.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { ImportIssue } from '../report/import-issue.js'
import { issue } from '../report/issue.js'
import { ownText } from '../report/own-text.js'
import type { OrderReport, RowRefusalCode } from '../report/row-report.js'
import type { DeliveryMeaning } from '../settings/import-settings.js'
import type { ImportContext } from './import-context.js'
import { readCodes } from './read-codes.js'
import { readDelivery } from './read-delivery.js'
import { readFee } from './read-fee.js'
import { readOrderDate } from './read-order-date.js'
import { readReceipt } from './read-receipt.js'
import { readShipment } from './read-shipment.js'
import { readTransactionId } from './read-transaction-id.js'
import type { Remarks } from './remarks.js'
import type { ShownOrder } from './shown-order.js'

/** What a row says of the order, before it is known whether it can be imported. */
interface Reading {
  readonly service: NpService | 'other' | null
  readonly paymentStatus: PaymentStatus | 'provisional_order' | null
  readonly delivery: DeliveryMeaning | null
}

/** Takes an order into the lifecycle, or says why it isn't taken (READ-26). */
export function orderReport(
  shown: ShownOrder,
  row: number,
  context: ImportContext,
  noted: readonly ImportIssue[] = [],
): OrderReport {
  const remarks: Remarks = { issues: [], notes: [...noted] }
  const place = { row, orderNumber: readOrderNumber(shown, remarks), notes: remarks.notes }
  const reading = readStatuses(shown, context, remarks)
  const refused = place.orderNumber === null ? null : refusalOf(reading)
  if (refused !== null) return { ...place, outcome: 'refused', ...refused, refusal: null }
  return imported(shown, reading, place, context, remarks)
}

function imported(
  shown: ShownOrder,
  { service, paymentStatus, delivery }: Reading,
  place: { readonly row: number; readonly orderNumber: string | null; readonly notes: readonly ImportIssue[] },
  { options: { otherwise, shop, at } }: ImportContext,
  remarks: Remarks,
): OrderReport {
  const { orderNumber } = place
  if (
    remarks.issues.length > 0 ||
    orderNumber === null ||
    service === null ||
    service === 'other' ||
    paymentStatus === null ||
    paymentStatus === 'provisional_order' ||
    (delivery !== 'shipped' && delivery !== 'not_shipped')
  ) {
    return { ...place, outcome: 'not_understood', issues: remarks.issues }
  }
  const adopted = adoptOrder(
    {
      orderNumber,
      service,
      paymentStatus,
      at,
      source: otherwise?.source ?? 'storefront',
      preorder: otherwise?.preorder ?? false,
      multipleDestinations: shown.severalDestinations,
      deliveryStatus: delivery,
      receiptStatus: readReceipt(shown.receiptStatus, paymentStatus, otherwise?.receiptStatus, remarks),
      paymentFee: readFee(shown.paymentFee, otherwise?.paymentFee, remarks),
      shipment: readShipment(shown.carrier, shown.slipNumber, remarks),
      npTransactionId: readTransactionId(shown.npTransactionId, remarks),
      problemCodes: readCodes(shown.problemCodes, remarks),
    },
    shop,
  )
  if (!adopted.ok) {
    const { code, rule } = adopted.val
    return { ...place, outcome: 'refused', code, rule, refusal: adopted.val }
  }
  const orderedAt = readOrderDate(shown.orderDate, shown.orderTime, remarks)
  return { ...place, outcome: 'imported', order: adopted.val, orderedAt }
}

function readOrderNumber({ orderNumber }: ShownOrder, { issues }: Remarks): string | null {
  if (isOrderNumber(orderNumber)) return ownText(orderNumber)
  issues.push(issue(orderNumber === null ? 'order_number_missing' : 'order_number_malformed', 'orderNumber'))
  return null
}

function readStatuses(shown: ShownOrder, { meanings, options }: ImportContext, remarks: Remarks): Reading {
  const { payMethod, paymentStatus } = shown
  const service = payMethod === null ? (options.otherwise?.service ?? null) : meanings.payMethod(payMethod)
  if (service === null) {
    remarks.issues.push(
      payMethod === null
        ? issue('pay_method_missing', 'payMethod')
        : issue('pay_method_unknown', 'payMethod', payMethod),
    )
  }
  const status = paymentStatus === null ? null : meanings.paymentStatus(paymentStatus)
  if (status === null) {
    remarks.issues.push(
      paymentStatus === null
        ? issue('payment_status_missing', 'paymentStatus')
        : issue('payment_status_unknown', 'paymentStatus', paymentStatus),
    )
  }
  return { service, paymentStatus: status, delivery: readDelivery(shown, meanings, remarks) }
}

/** Why an order isn't imported whatever else it shows; the first of these that holds. */
function refusalOf({
  service,
  paymentStatus,
  delivery,
}: Reading): { readonly code: RowRefusalCode; readonly rule: RuleId | null } | null {
  if (paymentStatus === 'provisional_order' || delivery === 'provisional_order') {
    return { code: 'provisional_order', rule: null }
  }
  if (service === 'other') return { code: 'other_payment_method', rule: null }
  if (delivery === 'cancelled') return { code: 'order_cancelled', rule: 'CANC-01' }
  return delivery === 'returned' ? { code: 'goods_returned', rule: 'READ-25' } : null
}
