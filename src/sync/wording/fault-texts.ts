import type { Words } from '../../wording/words.js'
import type { SyncFault } from '../report/sync-fault.js'

/** What went wrong with more than one answer, but for NP's own faults, by code. */
export const FAULT_TEXTS = {
  transport_threw: {
    ja: 'NPとの通信処理が異常終了しました。結果は不明として扱います。',
    en: 'The transport threw, which it must not. The outcome counts as unknown.',
  },
  store: {
    ja: '注文データの保存先でエラーが発生しました。保存先を確認してください。審査依頼の結果を保存できなかった注文は、再送せず担当者の確認待ちになります。',
    en: "The store failed: look at it. An order whose screening request's outcome couldn't be saved is not sent again, but left to a person.",
  },
  store_malformed: {
    ja: '保存先にある注文の形式が正しくありません。元のデータを直してください。',
    en: "What the store has doesn't have the documented form. Mend the data.",
  },
  details: {
    ja: '送信内容を取得できませんでした。時間をおいて再試行します。',
    en: "The order's details couldn't be had. It is tried again later.",
  },
  details_timed_out: {
    ja: '送信内容の取得に時間がかかりすぎたため、中断しました。時間をおいて再試行します。送信内容の取得元を確認してください。',
    en: "The order's details took too long and were given up. It is tried again later. Look at where they come from.",
  },
  request_malformed: {
    ja: '注文または送信内容の形式が正しくないため、送信できません。元のデータを直してください。',
    en: "The order or its details don't have the documented form, so nothing can be sent. Mend the data where it comes from.",
  },
  not_found: { ja: '保存先にこの注文がありません。', en: 'The store has no such order.' },
} as const satisfies Record<Exclude<SyncFault['code'], 'transport'>, Words>
