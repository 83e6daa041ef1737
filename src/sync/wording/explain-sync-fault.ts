import type { AskedOfNp } from '../../transport/asked-of-np.js'
import type { TransportFault } from '../../transport/transport-fault.js'
import { faultInWords } from '../../transport/wording/fault-in-words.js'
import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { inARow, inBrackets } from '../../wording/sentences.js'
import { inLocale, wordsFor } from '../../wording/words.js'
import type { SyncFault } from '../report/sync-fault.js'
import { ASKED_LABELS } from './asked-labels.js'
import { CALL_FAULT_TEXTS, THEN_TEXTS } from './call-fault-texts.js'
import { FAULT_TEXTS } from './fault-texts.js'

/**
 * Says in words what went wrong beyond a single answer, and what the driver or a person does about it. An unknown code
 * is shown as it is. It never throws.
 *
 * @param fault - one of `faults` in a report
 * @param locale - `ja`, the default, or `en`
 *
 * @category Sync
 */
export function explainSyncFault(fault: SyncFault, locale: Locale = 'ja'): string {
  return inWords(() => worded(fault, locale), locale)
}

function worded(fault: SyncFault, locale: Locale): string {
  switch (fault.code) {
    case 'transport':
      return headed(calledFor(fault.asked, fault.orders, locale), callFault(fault.fault, locale))
    case 'transport_threw':
      return headed(calledFor(fault.asked, fault.orders, locale), inLocale(FAULT_TEXTS.transport_threw, locale))
    case 'request_malformed': {
      const text = inLocale(FAULT_TEXTS.request_malformed, locale)
      const { path, orderNumber } = fault
      return headed(orderNumber, path === null ? text : inARow([text, placed(path, locale)], locale))
    }
    default:
      return headed(fault.orderNumber ?? '', wordsFor(FAULT_TEXTS, fault.code, locale))
  }
}

function callFault(fault: TransportFault, locale: Locale): string {
  const why = wordsFor(CALL_FAULT_TEXTS, fault.code, locale)
  return faultInWords(fault, [why, wordsFor(THEN_TEXTS, fault.acted, locale)], locale)
}

function placed(path: string, locale: Locale): string {
  return locale === 'en' ? `Where: ${path}.` : `該当項目: ${path}。`
}

function calledFor(asked: AskedOfNp, orders: number, locale: Locale): string {
  const label = wordsFor(ASKED_LABELS, asked, locale)
  return `${label}${inBrackets(locale === 'en' ? `${orders} ${orders === 1 ? 'order' : 'orders'}` : `${orders}件`, locale)}`
}

function headed(head: string, text: string): string {
  return head === '' ? text : `${head}: ${text}`
}
