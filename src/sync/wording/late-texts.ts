import type { Words } from '../../wording/words.js'
import type { LateAnswer } from '../report/sync-report.js'

/** What a person does about an answer of NP's that wasn't applied, by outcome. */
export const LATE_TEXTS = {
  too_late: {
    ja: '注文が終了している、同期ずれの疑いがある、または保存先から削除されているため、NPの応答を反映していません。NP管理画面で取引の状態を確認し、終了・削除済みの注文の取引が残っていれば、そこでキャンセルしてください。',
    en: "The order was closed, in doubt or gone from the store, so NP's answer was not applied. Check the order in NP's console; if it was closed or deleted here, cancel what is left of it there.",
  },
  doubted: {
    ja: 'NPの応答が注文の表示と食い違うため、反映せず「同期ずれの疑い」を記録しました。NP管理画面で注文番号を検索し、取引が複数あれば余分な取引をキャンセルしてください。',
    en: "NP's answer contradicts what the order shows, so its sync is in doubt now. Look the order number up in NP's console, and cancel what is there beside the transaction that counts.",
  },
  not_saved: {
    ja: 'NPの応答を保存できませんでした。審査依頼は再送せず、担当者の確認待ちにします。照会と出荷報告は自動でやり直します。NP管理画面で取引の状態を確認し、終了・削除済みの注文の取引が残っていれば、そこでキャンセルしてください。',
    en: "What NP answered could not be saved. A screening request is not sent again, but left to a person; a query or a report is made again by itself. Check the order in NP's console; if it was closed or deleted here, cancel what is left of it there.",
  },
} as const satisfies Record<LateAnswer['outcome'], Words>
