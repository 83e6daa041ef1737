import type { AskedOfNp } from '../../transport/asked-of-np.js'
import type { Words } from '../../wording/words.js'

/** What was asked of NP, as the beginning of a line. */
export const ASKED_LABELS = {
  screening: { ja: '審査依頼', en: 'Screening request' },
  screening_result: { ja: '審査結果の照会', en: 'Query for a result' },
  shipment_report: { ja: '出荷報告', en: 'Shipment report' },
  cancellation: { ja: 'キャンセル', en: 'Cancellation' },
  payment: { ja: '支払いの照会', en: 'Query for a payment' },
} as const satisfies Record<AskedOfNp, Words>
