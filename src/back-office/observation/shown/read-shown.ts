import { isInstant } from '../../../order/form/is-instant.js'
import { isNpTransactionId } from '../../../order/form/is-np-transaction-id.js'
import { isUnknownCarrier } from '../../../parsing/is-unknown-carrier.js'
import { parseDeliveryStatus } from '../../../parsing/parse-delivery-status.js'
import { parsePaymentStatus } from '../../../parsing/parse-payment-status.js'
import { parseReceiptStatus } from '../../../parsing/parse-receipt-status.js'
import { isListOf } from '../../../shape/is-list-of.js'
import { isOptionalText } from '../../../shape/is-optional-text.js'
import { isRecord } from '../../../shape/is-record.js'
import { isText } from '../../../shape/is-text.js'
import { safely } from '../../../shape/safely.js'
import { excerpt } from '../../../text/excerpt.js'
import type { DeliveryStatus } from '../../../vocabulary/delivery-status.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import type { ReceiptStatus } from '../../../vocabulary/receipt-status.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { KnownPayloads } from '../../course/known-payloads.js'
import type { ObservationCode } from '../observation-code.js'
import { shownFields } from './shown-fields.js'
import type { ShownOrder } from './shown-order.js'

/** What is shown, as far as it is understood; `null`: not shown, or not understood. */
export interface ShownReading {
  readonly paymentStatus: PaymentStatus | null
  readonly deliveryStatus: DeliveryStatus | null
  readonly receiptStatus: ReceiptStatus | null
  /** Of 配送業者 only what is known, supported or not: a text that nobody knows may mean a supported one (SHIP-03). */
  readonly seen: KnownPayloads
  /** 配送業者 as it is shown. */
  readonly carrierText: string | null
  /** What isn't understood. */
  readonly unknown: readonly Finding<ObservationCode>[]
}

/** Reads what is shown, once; a text is the path of what is malformed (READ-24). */
export const readShown = /* @__PURE__ */ safely((given: ShownOrder): ShownReading | string => {
  const shown = isRecord(given) ? shownFields(given) : given
  return faultOf(shown) ?? readingOf(shown)
}, 'shown')

function faultOf(shown: unknown): string | null {
  if (!isRecord(shown)) return 'shown'
  if (!isText(shown['paymentStatus'])) return 'shown.paymentStatus'
  for (const field of ['deliveryStatus', 'receiptStatus', 'carrier', 'slipNumber']) {
    if (!isOptionalText(shown[field])) return `shown.${field}`
  }
  const { npTransactionId, problemCodes, at } = shown
  if (npTransactionId != null && !isNpTransactionId(npTransactionId)) return 'shown.npTransactionId'
  if (problemCodes != null && !isListOf(problemCodes, isText)) return 'shown.problemCodes'
  return isInstant(at) ? null : 'shown.at'
}

function readingOf(shown: ShownOrder): ShownReading {
  const { carrier, slipNumber, npTransactionId, problemCodes, at } = shown
  const paymentStatus = parsePaymentStatus(shown.paymentStatus)
  const deliveryStatus = shown.deliveryStatus == null ? null : parseDeliveryStatus(shown.deliveryStatus)
  const receiptStatus = shown.receiptStatus == null ? null : parseReceiptStatus(shown.receiptStatus)
  return {
    paymentStatus: paymentStatus.ok ? paymentStatus.val : null,
    deliveryStatus: deliveryStatus?.ok === true ? deliveryStatus.val : null,
    receiptStatus: receiptStatus?.ok === true ? receiptStatus.val : null,
    seen: {
      at,
      npTransactionId: npTransactionId ?? undefined,
      codes: problemCodes ?? undefined,
      carrier: carrierKnown(carrier ?? null, problemCodes ?? []),
      slipNumber: slipNumber ?? undefined,
    },
    carrierText: carrier ?? null,
    unknown: [
      ...(paymentStatus.ok ? [] : [notUnderstood('status_not_understood', shown.paymentStatus)]),
      ...(deliveryStatus?.ok === false ? [notUnderstood('delivery_not_understood', deliveryStatus.val.text)] : []),
      ...(receiptStatus?.ok === false ? [notUnderstood('receipt_not_understood', receiptStatus.val.text)] : []),
    ],
  }
}

/** A text that stands as the cause itself is an unsupported one, as it was typed (READ-06). */
function carrierKnown(text: string | null, codes: readonly string[]): string | undefined {
  if (text === null) return undefined
  return isUnknownCarrier(text) && !codes.includes(excerpt(text)) ? undefined : text
}

function notUnderstood(code: ObservationCode, text: string): Finding<ObservationCode> {
  return findingOf(code, 'READ-26', excerpt(text))
}
