import { UNKNOWN_OUTCOME_TEXTS } from '../../transport/wording/unknown-outcome-texts.js'
import type { Words } from '../../wording/words.js'
import type { UnknownItem } from '../report/sync-report.js'

/** What follows from an outcome that isn't known where a driver is at work: it asks and sends again by itself, but for the 審査依頼. */
export const UNKNOWN_TEXTS = {
  ...UNKNOWN_OUTCOME_TEXTS,
  screening_result: {
    ja: '審査結果はまだ分かりません。時間をおいて自動で照会し直します。',
    en: 'The result of the screening is not known yet. It is asked for again by itself.',
  },
  shipment_report: {
    ja: '出荷報告がNPに届いたかどうかは不明です。自動で送信し直します。報告済みであれば、NPがその旨を返します。',
    en: 'Whether NP has the shipment report is not known. It is sent again by itself: NP says when it has it already.',
  },
} as const satisfies Record<UnknownItem['asked'], Words>
