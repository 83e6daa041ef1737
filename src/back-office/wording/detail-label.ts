import { DELIVERY_STATUS_LABELS } from '../../vocabulary/delivery-status-labels.js'
import type { Locale } from '../../vocabulary/locale.js'
import { PAYMENT_STATUS_LABELS } from '../../vocabulary/payment-status-labels.js'
import { RECEIPT_STATUS_LABELS } from '../../vocabulary/receipt-status-labels.js'
import { EVENT_LABELS } from '../../wording/event-labels.js'
import { quoted } from '../../wording/sentences.js'
import { type Words, wordsFor } from '../../wording/words.js'
import { NP_STATUS_LABELS } from '../reconciliation/np-status-labels.js'

const LABELS: Readonly<Record<string, Words>> = {
  ...PAYMENT_STATUS_LABELS,
  ...DELIVERY_STATUS_LABELS,
  ...RECEIPT_STATUS_LABELS,
  ...EVENT_LABELS,
  ...NP_STATUS_LABELS,
}

/** What a finding is about, in quotation marks: the label of a status or an event, or the text as it came. */
export function detailLabel(detail: string, locale: Locale): string {
  return quoted(wordsFor(LABELS, detail, locale), locale)
}
