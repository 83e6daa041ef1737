import type { AskedOfNp } from '../../transport/asked-of-np.js'
import { UNKNOWN_OUTCOME_TEXTS } from '../../transport/wording/unknown-outcome-texts.js'
import type { Words } from '../../wording/words.js'
import type { SyncOutcome } from '../report/sync-outcome.js'

/**
 * What follows from an outcome that isn't known where a driver is at work: it asks and sends again by itself, but for
 * the 審査依頼.
 */
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
} as const satisfies Record<AskedOfNp, Words>

/** What follows where the order was something else by then, or the store failed, by outcome. */
export const PASSED_TEXTS = {
  too_late: {
    ja: 'この注文は終了している、同期ずれの疑いがある、または保存先から削除されているため、自動での再送や再照会はしません。NP管理画面で取引の有無と出荷報告の状態を確認し、終了・削除済みの注文の取引が残っていれば、そこでキャンセルしてください。',
    en: "The order is closed, in doubt or gone from the store, so nothing is sent or asked again. Look in NP's console whether it has a transaction and a shipment report, and cancel there what is left of a closed or deleted order.",
  },
  overtaken: {
    ja: '処理中に注文が変更されたため、この結果は使いません。今の決済ステータスに従って処理を続けます。',
    en: 'The order was changed meanwhile, so this is of no consequence. It goes on from its present payment status.',
  },
  doubted: {
    ja: 'NPに二重に登録されたおそれがあるため、「同期ずれの疑い」を記録しました。NP管理画面で注文番号を検索し、取引が複数あれば余分な取引をキャンセルしてください（READ-20、READ-21）。',
    en: "NP may have the order twice, so its sync is in doubt now. Look the order number up in NP's console, and cancel what is there beside the transaction that counts (READ-20, READ-21).",
  },
  not_saved: {
    ja: '結果を保存できませんでした。審査依頼は再送せず、担当者の確認待ちにします。照会と出荷報告は自動でやり直します。',
    en: 'What came of it could not be saved. A screening request is not sent again, but left to a person; a query or a report is made again by itself.',
  },
} as const satisfies Partial<Record<SyncOutcome, Words>>
