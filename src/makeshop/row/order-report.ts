import { adoptOrder } from '../../intake/adopt-order.js'
import { excerpt } from '../../text/excerpt.js'
import { isSpoilt } from '../../text/is-spoilt.js'
import { saysNothing } from '../../text/says-nothing.js'
import type { DeliveryStatus } from '../../vocabulary/delivery-status.js'
import type { NpService } from '../../vocabulary/np-service.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { ImportIssue } from '../report/import-issue.js'
import type { ImportOrderRow } from '../report/import-row.js'
import type { ImportRowFields } from '../report/import-row-fields.js'
import { issue } from '../report/issue.js'
import { notUnderstood } from '../report/not-understood.js'
import { ownText } from '../report/own-text.js'
import type { OtherMethodRow, RefusedRow } from '../report/refused-row.js'
import { causeOf } from './cause-of.js'
import type { CommonDelivery } from './common-delivery.js'
import type { ImportContext } from './import-context.js'
import { orderNumberIn } from './order-number-in.js'
import { readCodes } from './read-codes.js'
import { readFee } from './read-fee.js'
import { readOrderDate } from './read-order-date.js'
import { readReceipt } from './read-receipt.js'
import { readShipment } from './read-shipment.js'
import { readStatuses } from './read-statuses.js'
import { readTransactionId } from './read-transaction-id.js'
import type { Remarks } from './remarks.js'
import { rowShowsGone } from './row-shows-gone.js'
import type { RowTexts } from './row-texts.js'
import { saysOfDelivery } from './says-of-delivery.js'
import { shownBeside } from './shown-beside.js'
import { shownBesideEnd } from './shown-beside-end.js'

/** Takes an order into the lifecycle, or says why it isn't taken (READ-26). */
export function orderReport(
  shown: RowTexts,
  row: number,
  context: ImportContext,
  notesBefore: readonly ImportIssue[] = [],
): ImportOrderRow {
  const remarks: Remarks = { issues: [], notes: [...notesBefore] }
  const orderNumber = readOrderNumber(shown, remarks)
  const { service, paymentStatus, delivery } = readStatuses(shown, context, remarks)
  const showsGone = () => rowShowsGone(shown, context.meanings)
  const notUnderstoodRow = () => notUnderstood(row, orderNumber, remarks.issues, remarks.notes, showsGone())
  if (orderNumber === null) return notUnderstoodRow()
  // Made where a report is: it has what is noted until then, and nothing that comes after.
  const head = (): ReportHead => ({ row, orderNumber, notes: [...remarks.notes] })
  const refused = () => ({ ...head(), outcome: 'refused', refusal: null, showsGone: showsGone() }) as const
  // The first of these that holds is why the order isn't imported, whatever else it shows.
  // A 仮注文 is one of another payment method, too: it isn't linked if that is changed to NP後払い (LINK-05).
  if (service === 'other') {
    const payment = paymentIn(shown, context, remarks)
    const otherwise = { code: 'other_payment_method', rule: null, ...payment } as const
    return { ...refused(), ...otherwise, ending: endingBy(delivery) }
  }
  // Nor is one whose method nobody knows, if it is none of NP's: that has to be named before it is changed.
  if (service === null && shown.paymentMethod !== null) return notUnderstoodRow()
  if (paymentStatus === 'provisional_order' || delivery === 'provisional_order') {
    return { ...refused(), code: 'provisional_order', rule: null, ...PAID_BY_NP, ending: endingBy(delivery) }
  }
  // Of a method that nobody knows, NP may have nothing to do with it.
  if (service === null) return notUnderstoodRow()
  if (delivery === 'cancelled' || delivery === 'returned') {
    const beside = { ...PAID_BY_NP, shown: shownBesideEnd(shown, paymentStatus, context.meanings) }
    if (delivery === 'returned') {
      return { ...refused(), code: 'goods_returned', rule: 'READ-25', ...beside, ending: 'goods_returned' }
    }
    // The other column may say 返送.
    const ending = saysOfDelivery('returned', shown, context.meanings) ? 'goods_returned' : 'order_cancelled'
    return { ...refused(), code: 'order_cancelled', rule: 'CANC-01', ...beside, ending }
  }
  if (paymentStatus === null || delivery === null) return notUnderstoodRow()
  // Destinations that differ have no one status; such an order is refused (LINK-03).
  const deliveryStatus = delivery === 'differing' ? 'not_shipped' : delivery
  const order = { orderNumber, service, paymentStatus, deliveryStatus }
  return importedRow(order, shown, head, context, remarks)
}

/** What each report on an order says whose number can be read. */
type ReportHead = ImportRowFields & Pick<RefusedRow, 'orderNumber'>

/** What is told only of an order that isn't NP's. */
const PAID_BY_NP = { paymentMethod: null, receiptStatus: null } as const

/** What of a row has to be understood, so that its order can be taken. */
interface OrderShown {
  readonly orderNumber: string
  readonly service: NpService
  readonly paymentStatus: PaymentStatus
  readonly deliveryStatus: DeliveryStatus
}

function importedRow(
  { orderNumber, service, paymentStatus, deliveryStatus }: OrderShown,
  shown: RowTexts,
  head: () => ReportHead,
  { meanings, options: { otherwise, shop, at } }: ImportContext,
  remarks: Remarks,
): ImportOrderRow {
  const npTransactionId = readTransactionId(shown.npTransactionId, remarks)
  const codes = readCodes(shown.problemCodes, remarks)
  const carrier = shown.carrier === null ? null : meanings.carrierName(shown.carrier)
  const adopted = adoptOrder(
    {
      // Each by its name: spread, they made a row take 1.7 times as long.
      orderNumber,
      service,
      paymentStatus,
      deliveryStatus,
      at,
      source: otherwise?.source ?? 'storefront',
      preorder: otherwise?.preorder ?? false,
      multipleDestinations: shown.severalDestinations,
      receiptStatus: readReceipt(shown.receiptStatus, paymentStatus, otherwise?.receiptStatus, meanings, remarks),
      paymentFee: readFee(shown.paymentFee, otherwise?.paymentFee, remarks),
      shipment: readShipment(shown, meanings, remarks),
      npTransactionId,
      problemCodes: causeOf(codes, carrier, paymentStatus, deliveryStatus),
    },
    shop,
  )
  if (!adopted.ok) {
    const { code, rule } = adopted.val
    const refused = { ...head(), outcome: 'refused', code, rule, refusal: adopted.val } as const
    return { ...refused, ...PAID_BY_NP, ending: null, showsGone: rowShowsGone(shown, meanings) }
  }
  const orderedAt = readOrderDate(shown.orderDate, shown.orderTime, remarks)
  if (shown.malformed.includes('orderDate')) remarks.notes.push(issue('order_date_unreadable', 'orderDate'))
  if (shown.malformed.includes('deliveryId')) {
    remarks.notes.push(issue('delivery_id_unreadable', 'deliveryInfos[0].deliveryId'))
  }
  const problemCodes = codes.length === 0 ? null : codes
  const asShown = { paymentStatus, deliveryStatus, npTransactionId, problemCodes, at, ...shownBeside(shown, meanings) }
  return {
    ...head(),
    outcome: 'imported',
    order: adopted.val,
    shown: asShown,
    orderedAt,
    deliveryId: shown.deliveryId,
  }
}

function endingBy(delivery: CommonDelivery): RefusedRow['ending'] {
  if (delivery === 'cancelled') return 'order_cancelled'
  return delivery === 'returned' ? 'goods_returned' : null
}

/** Of an order that isn't NP's 入金ステータス is never assumed (PAY-06), but an unknown one is noted. */
function paymentIn(
  shown: RowTexts,
  context: ImportContext,
  { notes }: Remarks,
): Pick<OtherMethodRow, 'paymentMethod' | 'receiptStatus'> {
  const text = shown.receiptStatus
  const receiptStatus = text === null ? null : context.meanings.receiptStatus(text)
  if (text !== null && receiptStatus === null) notes.push(issue('receipt_status_unknown', 'receiptStatus', text))
  return { paymentMethod: methodNameIn(shown, context), receiptStatus }
}

/** One that isn't shown is none of another payment method. */
function methodNameIn({ paymentMethod }: RowTexts, { meanings }: ImportContext): string {
  return ownText(excerpt(meanings.methodName(paymentMethod ?? '')))
}

function readOrderNumber(shown: RowTexts, { issues }: Remarks): string | null {
  const orderNumber = orderNumberIn(shown)
  if (orderNumber === null) {
    const text = shown.orderNumber
    const isMissing = text === null || (saysNothing(text) && !isSpoilt(text))
    issues.push(issue(isMissing ? 'order_number_missing' : 'order_number_malformed', 'orderNumber'))
  }
  return orderNumber
}
