import { EVENT_LABELS } from '../../order/event/event-labels.js'
import type { Locale } from '../../vocabulary/locale.js'
import { PAYMENT_STATUS_LABELS } from '../../vocabulary/payment-status-labels.js'
import { RECEIPT_STATUS_LABELS } from '../../vocabulary/receipt-status-labels.js'
import { quoted } from '../../wording/sentences.js'
import { type Words, wordsFor } from '../../wording/words.js'
import { NP_STATUS_LABELS } from '../reconciliation/np-state/np-status-labels.js'

/** Whose label a detail is, by the placeholder that stands for it; a text as it was typed is none. */
const LABELS: ReadonlyMap<string, Readonly<Record<string, Words>>> = new Map(
  Object.entries({
    paymentStatus: PAYMENT_STATUS_LABELS,
    receiptStatus: RECEIPT_STATUS_LABELS,
    event: EVENT_LABELS,
    npStatus: NP_STATUS_LABELS,
  }),
)

/** What a finding is about, in quotation marks: the label of a status or an event, or the text as it came. */
export function detailLabel(placeholder: string, detail: string, locale: Locale): string {
  return quoted(wordsFor(LABELS.get(placeholder) ?? {}, detail, locale), locale)
}
