import type { Locale } from '../../vocabulary/locale.js'
import type { NpService } from '../../vocabulary/np-service.js'
import { NP_SERVICE_LABELS } from '../../vocabulary/np-service-labels.js'
import { wordsFor } from '../../wording/words.js'

/**
 * What a service of Net Protections is called. One that isn't known is shown as it is.
 *
 * @param service - our own value, such as `np_atobarai_wiz`
 * @param locale - `ja`, the default, or `en`
 *
 * @example
 * ```ts
 * npServiceLabel('np_atobarai_wiz') // 'NP後払いwiz'
 * ```
 *
 * @category Wording
 */
export function npServiceLabel(service: NpService, locale: Locale = 'ja'): string {
  return wordsFor(NP_SERVICE_LABELS, service, locale)
}
