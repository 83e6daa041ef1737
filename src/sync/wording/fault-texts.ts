import type { AskedOfNp } from '../../transport/asked-of-np.js'
import type { Words } from '../../wording/words.js'
import type { SyncFault } from '../report/sync-fault.js'
import type { SyncReport } from '../report/sync-report.js'

/** What was asked of NP, as the beginning of a line. */
export const ASKED_LABELS = {
  screening: { ja: '審査依頼', en: 'Screening request' },
  screening_result: { ja: '審査結果の照会', en: 'Query for a result' },
  shipment_report: { ja: '出荷報告', en: 'Shipment report' },
  cancellation: { ja: 'キャンセル', en: 'Cancellation' },
  payment: { ja: '支払いの照会', en: 'Query for a payment' },
} as const satisfies Record<AskedOfNp, Words>

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

/** How a tick ended, where it didn't see to everything. */
export const ENDED_TEXTS = {
  done: { ja: '', en: '' },
  stopped: { ja: '途中で停止しました。', en: 'It was stopped midway.' },
  np_closed: {
    ja: 'NPを利用できないか、NPの応答が続けて得られないため、残りの注文は次回に処理します。',
    en: "NP can't be used at present, or gave no answer several times in a row, so the other orders wait for the next time.",
  },
  details_slow: {
    ja: '送信内容の取得に時間がかかっているため、残りの審査依頼は次回に送信します。',
    en: 'The details of orders took long, so the other screening requests wait for the next time.',
  },
  store_failed: {
    ja: '保存先から処理対象の注文を読み出せませんでした。',
    en: "The store couldn't say what is due.",
  },
} as const satisfies Record<SyncReport['ended'], Words>
