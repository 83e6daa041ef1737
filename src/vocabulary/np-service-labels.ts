import type { Locale } from './locale.js'
import type { NpService } from './np-service.js'

/** What each service of Net Protections is called. */
export const NP_SERVICE_LABELS = {
  np_atobarai: { ja: 'NP後払い', en: 'NP Atobarai' },
  np_atobarai_wiz: { ja: 'NP後払いwiz', en: 'NP Atobarai wiz' },
} as const satisfies Record<NpService, Record<Locale, string>>
