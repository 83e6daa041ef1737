import type { Words } from '../../wording/words.js'
import type { RecordFailure } from '../record-failure.js'

/** Why an event wasn't recorded, but for the refusals of the lifecycle, by code. */
export const RECORD_FAILURE_TEXTS = {
  under_way: {
    ja: 'この注文についてNPへ送信中のため、まだ記録できません。送信の結果が反映されるか、担当者の確認待ちになってから（終了した注文では、送信の待機時間（leaseMs）が過ぎて1分たってからでも）、NP管理画面を確認し直して記録してください（READ-20）。',
    en: "A call to NP for this order is under way, so what comes of it cannot be recorded yet. Look in NP's console again, and record it, once the answer is noted or the order waits for a person, or, if the order is closed, once its lease (leaseMs) has been over for a minute (READ-20).",
  },
  outdated: {
    ja: 'この注文が今の決済ステータスになる前の、連携の結果か、NPへの送信が終わる前に確認した結果（終わってから1分以内に確認したものを含む）のため、記録していません。修正前のもの、重複した連絡、時計の遅れのほか、確認の後にNPが受け付けたことも考えられます。NP管理画面を確認し直し、今の内容についての結果を、その日時で記録してください（LINK-06、READ-20）。',
    en: "This is from before the order came to its present status, or from a look before the last call to NP was over, or within a minute of that, so it was not recorded: it is of earlier contents, was told twice, its clock is behind, or NP may have taken the call after that look. Look in NP's console again, and record what it shows of the present contents, with the time of that look (LINK-06, READ-20).",
  },
  not_found: { ja: '保存先にこの注文がありません。', en: 'The store has no such order.' },
  not_read: {
    ja: '保存先からこの注文を読み取れないため、記録していません。保存先と注文のデータを確認してから、記録し直してください。',
    en: "The store couldn't give the order, or what it gave is not this order in the documented form, so nothing was recorded. Look at the store and its data, then record it anew.",
  },
  busy: {
    ja: 'ほかの変更と重なったため、記録できませんでした。もう一度記録してください。',
    en: 'Others kept changing the order, so it was not recorded. Try again.',
  },
  not_saved: {
    ja: '注文データの保存先でエラーが発生し、記録できたかどうかは不明です。注文の状態を確認してください。',
    en: 'The store failed, so whether it was recorded is not known. Look at the order.',
  },
} as const satisfies Record<Exclude<RecordFailure['code'], 'refused'>, Words>
