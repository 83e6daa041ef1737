import type { Locale } from '../../vocabulary/locale.js'
import { inWords } from '../../wording/in-words.js'
import { wordsFor } from '../../wording/words.js'
import type { TransportFault } from '../transport-fault.js'
import { faultInWords } from './fault-in-words.js'
import { ACTED_TEXTS, TRANSPORT_FAULT_TEXTS } from './transport-fault-texts.js'

/**
 * Says in words why a whole call to NP failed, what to do, and whether NP may have acted. An unknown code is shown as
 * it is. It never throws.
 *
 * @param fault - the fault of the call, as the port answered it
 * @param locale - `ja`, the default, or `en`
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
  return inWords(() => {
    const why = wordsFor(TRANSPORT_FAULT_TEXTS, fault.code, locale)
    // That nothing was sent says it all: sent again, the same fails again.
    const acted = fault.code === 'malformed' && fault.acted === 'no' ? '' : wordsFor(ACTED_TEXTS, fault.acted, locale)
    return faultInWords(fault, [why, acted], locale)
  }, locale)
}
