import { parsePaymentStatus } from '../../parsing/parse-payment-status.js'
import { parseReceiptStatus } from '../../parsing/parse-receipt-status.js'
import { CARRIER_NAMES } from '../../vocabulary/carrier-names.js'
import type { NpService } from '../../vocabulary/np-service.js'
import { PAYMENT_METHODS, type PaymentMethod } from '../../vocabulary/payment-method.js'
import { PAYMENT_STATUSES, type PaymentStatus } from '../../vocabulary/payment-status.js'
import { PAYMENT_STATUS_LABELS } from '../../vocabulary/payment-status-labels.js'
import type { ReceiptStatus } from '../../vocabulary/receipt-status.js'
import type { ExportColumn } from '../settings/export-column.js'
import type { DeliveryMeaning, ImportSettings } from '../settings/import-settings.js'
import { NP_METHOD_TEXTS } from '../settings/np-method-texts.js'
import { serviceOf } from '../settings/service-of.js'
import { DELIVERY_TEXTS } from './delivery-texts.js'
import { METHOD_NAMES } from './method-names.js'
import { tableOf } from './table-of.js'

/** What the shop's texts and codes mean; `null` for one that isn't known. */
export interface Meanings {
  readonly paymentStatus: (text: string) => PaymentStatus | 'provisional_order' | null
  readonly paymentMethod: (text: string) => NpService | 'other' | null
  /** By what name `observeRow` of the back office finds the 決済方法 that a text means. */
  readonly methodName: (text: string) => string
  readonly deliveryStatus: (text: string) => DeliveryMeaning | null
  readonly receiptStatus: (text: string) => ReceiptStatus | null
  /** The label of the carrier that the shop's own table names by a text; the text itself where it names none. */
  readonly carrierName: (text: string) => string
  /** Of the columns whose texts are looked up: whether one may be the beginning of a longer one of another meaning. */
  readonly mayGoOn: Readonly<Partial<Record<ExportColumn, (text: string) => boolean>>>
}

const PROVISIONAL = { 仮注文: 'provisional_order' } as const

const STATUS_TEXTS: Readonly<Record<string, PaymentStatus>> = Object.fromEntries(
  PAYMENT_STATUSES.map((status) => [PAYMENT_STATUS_LABELS[status].ja, status]),
)

const OTHER_METHOD_TEXTS: Readonly<Record<string, 'other'>> = Object.fromEntries(
  [...Object.values(PAYMENT_METHODS).flatMap(namesOf), ...Object.keys(METHOD_NAMES)].map((text) => [text, 'other']),
)

/** The shop's own tables come first: it may use a known word in another sense. */
export function meaningsOf({
  paymentStatuses,
  paymentMethods,
  ownPaymentMethods,
  deliveryStatuses,
  receiptStatuses,
  carriers,
}: ImportSettings): Meanings {
  const own = (ownPaymentMethods ?? []).flatMap((method) =>
    namesOf(method).map((name) => [name, serviceOf(method)] as const),
  )
  const methodNames = tableOf(Object.fromEntries(own.map(([name]) => [name, name])), METHOD_NAMES)
  const statuses = tableOf<PaymentStatus | 'provisional_order'>(paymentStatuses, PROVISIONAL, STATUS_TEXTS)
  const methods = tableOf(paymentMethods, Object.fromEntries(own), NP_METHOD_TEXTS, OTHER_METHOD_TEXTS)
  const deliveries = tableOf<DeliveryMeaning>(deliveryStatuses, PROVISIONAL, DELIVERY_TEXTS)
  const receipts = tableOf(receiptStatuses)
  const carrierIds = tableOf(carriers)
  return {
    paymentStatus: (text) => statuses.meaningOf(text) ?? parsePaymentStatus(text).unwrapOr(null),
    paymentMethod: methods.meaningOf,
    methodName: (text) => methodNames.meaningOf(text) ?? text,
    deliveryStatus: deliveries.meaningOf,
    receiptStatus: (text) => receipts.meaningOf(text) ?? parseReceiptStatus(text).unwrapOr(null),
    carrierName: (text) => {
      // An empty cell says that makeshop shows no carrier (SHIP-02), whatever a table has for it.
      const carrier = text.trim() === '' ? null : carrierIds.meaningOf(text)
      return carrier === null ? text : CARRIER_NAMES[carrier][0]
    },
    mayGoOn: {
      paymentStatus: statuses.mayGoOn,
      paymentMethod: methods.mayGoOn,
      deliveryStatus: deliveries.mayGoOn,
      processing: deliveries.mayGoOn,
    },
  }
}

function namesOf({ id, label }: PaymentMethod): readonly string[] {
  return [id, label]
}
