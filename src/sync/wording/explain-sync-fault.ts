import { explainTransportFault } from '../../transport/wording/explain-transport-fault.js'
import type { Locale } from '../../vocabulary/locale.js'
import { inLocale, wordsFor } from '../../wording/words.js'
import type { SyncFault } from '../report/sync-fault.js'
import { ASKED_LABELS, FAULT_TEXTS } from './fault-texts.js'

/**
 * Words something that went wrong with more than one answer, and what follows from it.
 *
 * @category Sync
 */
export function explainSyncFault(fault: SyncFault, locale: Locale = 'ja'): string {
  switch (fault.code) {
    case 'transport':
      return headed(calledFor(fault.asked, fault.orders, locale), explainTransportFault(fault.fault, locale), locale)
    case 'transport_threw':
      return headed(calledFor(fault.asked, fault.orders, locale), inLocale(FAULT_TEXTS.transport_threw, locale), locale)
    default:
      return headed(fault.orderNumber ?? '', wordsFor(FAULT_TEXTS, fault.code, locale), locale)
  }
}

function calledFor(asked: keyof typeof ASKED_LABELS, orders: number, locale: Locale): string {
  const label = wordsFor(ASKED_LABELS, asked, locale)
  return locale === 'en' ? `${label} (${orders} orders)` : `${label}（${orders}件）`
}

function headed(head: string, text: string, locale: Locale): string {
  if (head === '') return text
  return locale === 'en' ? `${head}: ${text}` : `${head}：${text}`
}
