import type { Words } from '../../wording/words.js'
import type { Arrival } from '../report/sync-report.js'

/**
 * What a person does about an order of which NP may have something from before, though it refused it, by what that is.
 */
export const EARLIER_TEXTS = {
  screening: {
    ja: '以前の審査依頼がNPに登録されている可能性があるため、「同期ずれの疑い」を記録しました。修正、キャンセル、決済方法の変更をする前に、NP管理画面で注文番号を検索してください（READ-20、READ-21）。',
    en: "NP may have the order from an earlier screening request, so its sync is in doubt now. Search NP's console for the order number before the order is edited, cancelled or changed to another payment method (READ-20, READ-21).",
  },
  shipment_report: {
    ja: '以前の出荷報告がNPに届いている可能性があるため、「同期ずれの疑い」を記録しました。修正や再度の出荷報告をする前に、NP管理画面で注文番号を検索し、出荷報告の有無を確認してください（READ-20、READ-21）。',
    en: "NP may have an earlier shipment report of the order, so its sync is in doubt now. Search NP's console for the order number, and see whether it was reported, before it is edited or reported again (READ-20, READ-21).",
  },
} as const satisfies Record<NonNullable<Arrival['earlier']>, Words>
