import { EVENT_LABELS } from '../../order/event-labels.js'
import type { Locale } from '../../vocabulary/locale.js'
import { PAYMENT_STATUS_LABELS } from '../../vocabulary/payment-status-labels.js'
import { RECEIPT_STATUS_LABELS } from '../../vocabulary/receipt-status-labels.js'
import { quoted } from '../../wording/sentences.js'
import { type Words, wordsFor } from '../../wording/words.js'
import { LEFT_OVER_TEXTS } from '../np-list/left-over-texts.js'
import type { ObservationCode } from '../observation/observation-code.js'
import { NP_STATUS_LABELS } from '../reconciliation/np-status-labels.js'
import { RECONCILIATION_TEXTS } from '../reconciliation/reconciliation-texts.js'

type Labels = Readonly<Record<string, Words>>

/** Whose label the detail of an observation's finding is. */
const OBSERVED: { readonly [C in ObservationCode]?: Labels } = {
  as_known: PAYMENT_STATUS_LABELS,
  link_moved_on: PAYMENT_STATUS_LABELS,
  approval_taken_back: PAYMENT_STATUS_LABELS,
  unexplained: PAYMENT_STATUS_LABELS,
  goods_free_again: PAYMENT_STATUS_LABELS,
  still_suspect: PAYMENT_STATUS_LABELS,
  older_than_known: PAYMENT_STATUS_LABELS,
  too_soon_for_np: PAYMENT_STATUS_LABELS,
  live_after_closing: PAYMENT_STATUS_LABELS,
  operator_acted: EVENT_LABELS,
  closed_after_approval: EVENT_LABELS,
  receipt_differs: RECEIPT_STATUS_LABELS,
}

const BY_CODE: ReadonlyMap<string, Labels> = new Map(Object.entries(OBSERVED))

/** What a finding is about, in quotation marks: the label of a status or an event, or the text as it came. */
export function detailLabel(code: string, detail: string, locale: Locale): string {
  if (code === 'carrier_perhaps_meant') return eachQuoted(detail.split('、'), locale)
  return quoted(wordsFor(labelsOf(code), detail, locale), locale)
}

function eachQuoted(names: readonly string[], locale: Locale): string {
  return names.map((name) => quoted(name, locale)).join(locale === 'en' ? ', ' : '')
}

/** By the finding's code. A text as it was typed, such as a carrier, is no label, whatever it reads like. */
function labelsOf(code: string): Labels {
  if (Object.hasOwn(RECONCILIATION_TEXTS, code) || Object.hasOwn(LEFT_OVER_TEXTS, code)) return NP_STATUS_LABELS
  return BY_CODE.get(code) ?? {}
}
