import type { NpService } from '../vocabulary/np-service.js'
import type { Words } from '../wording/words.js'

/** What each service of Net Protections is called. */
export const NP_SERVICE_LABELS = {
  np_atobarai: { ja: 'NP後払い', en: 'NP Atobarai' },
  np_atobarai_wiz: { ja: 'NP後払いwiz', en: 'NP Atobarai wiz' },
} as const satisfies Record<NpService, Words>
