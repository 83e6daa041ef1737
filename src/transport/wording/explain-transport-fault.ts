import { attempt } from '../../order/attempt.js'
import type { Locale } from '../../vocabulary/locale.js'
import { nothingToExplain } from '../../wording/nothing-to-explain.js'
import { inARow } from '../../wording/sentences.js'
import { wordsFor } from '../../wording/words.js'
import type { TransportFault } from '../transport-fault.js'
import { ACTED_TEXTS, TRANSPORT_FAULT_TEXTS } from './transport-fault-texts.js'

/**
 * Words why a whole call to NP failed, what to do, and whether NP may have acted. A code that isn't known is shown as it
 * is. It never throws.
 *
 * @example
 * ```ts
 * explainTransportFault({ code: 'maintenance', acted: 'no', status: 503, npCodes: [] }, 'en')
 * // 'NP is closed for maintenance. Try again when it is over. NP did nothing, so the same call may be made again.
 * // (HTTP 503)'
 * ```
 *
 * @category Wording
 */
export function explainTransportFault(fault: TransportFault, locale: Locale = 'ja'): string {
  return attempt(
    () => worded(fault, locale),
    () => nothingToExplain(locale),
  )
}

function worded({ acted, code, npCodes, status }: TransportFault, locale: Locale): string {
  const why = wordsFor(TRANSPORT_FAULT_TEXTS, code, locale)
  const then = wordsFor(ACTED_TEXTS, acted, locale)
  const seen = [status === null ? '' : `HTTP ${status}`, ...npCodes].filter((text) => text !== '').join(', ')
  return `${inARow([why, then], locale)}${seen === '' ? '' : inBrackets(seen, locale)}`
}

function inBrackets(text: string, locale: Locale): string {
  return locale === 'en' ? ` (${text})` : `（${text}）`
}
