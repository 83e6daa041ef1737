import type { Words } from '../../wording/words.js'
import type { AskedOfNp } from '../asked-of-np.js'
import type { UnknownReason } from '../unknown-reason.js'

/** Why nobody knows what became of a request, by reason. */
export const UNKNOWN_REASON_TEXTS = {
  timed_out: {
    ja: '時間内にNPの応答がありませんでした。',
    en: 'NP did not answer in time.',
  },
  connection_lost: {
    ja: '通信の途中で接続が切れました。',
    en: 'The connection broke during the call.',
  },
  server_error: {
    ja: 'NP側でエラーが起きました。',
    en: "Something failed on NP's side.",
  },
  missing: {
    ja: 'NPの応答にこの注文が含まれていません。',
    en: "NP's answer does not mention this order.",
  },
  contradictory: {
    ja: 'NPの応答が、この注文について食い違っているか、別の注文のものです。',
    en: "NP's answer says two different things about this order, or is another's.",
  },
  not_understood: {
    ja: 'この注文に対するNPの応答を解釈できません。',
    en: "NP's answer for this order could not be understood.",
  },
  aborted: {
    ja: '通信の途中で中止されました。',
    en: 'It was given up during the call.',
  },
} as const satisfies Record<UnknownReason, Words>

/** What to do when nobody knows what became of a request, by what was asked. */
export const UNKNOWN_OUTCOME_TEXTS = {
  screening: {
    ja: '審査依頼がNPに届いたかどうかは不明です。再送せず、NP管理画面で注文番号を検索してください。①今回の内容で登録されている場合: そのNP取引IDで「審査依頼の受付」を記録してください。ただし、NP取引IDのある注文で、変更点がNP管理画面に表れない場合は、時間をおいて再度検索してから記録してください。②以前の内容で登録されていて、この注文にNP取引IDがまだない場合: ①と同じく記録し、以前の内容への審査OKで出荷しないよう、すぐに「同期ずれの疑い」、「要確認」での「同期の確認」、「注文内容の修正」を記録してください。③見つからない場合、またはNP取引IDのある注文が以前の内容のままの場合: 後から登録されることがあるため、時間をおいて再度検索し、それでも変わらない場合に限り「審査依頼エラーの受信」を記録してください。',
    en: 'Whether NP has the screening request is not known. Don\'t send it again: look the order number up in NP\'s console. (1) It is there with these contents: record "Screening request accepted by NP" with its NP transaction id. If the order has an id and the change can\'t be seen there, look again later first. (2) It is there with earlier contents, and the order has no id yet: record the same, then at once "Doubt the sync", "Confirm the sync" with "Needs attention", and "Edit the order", so that no approval of the earlier contents ships it. (3) It is not there, or an order with an id still has its earlier contents there: NP may yet take it, so look again later, and only if that finds the same, record "Screening request refused by NP".',
  },
  screening_result: {
    ja: '審査結果はまだ分かりません。時間をおいて、もう一度照会してください。',
    en: 'The result of the screening is not known yet. Ask again later.',
  },
  shipment_report: {
    ja: '出荷報告がNPに届いたかどうかは不明です。もう一度送信してください。報告済みであれば、NPがその旨を返します。',
    en: 'Whether NP has the shipment report is not known. Send it again: NP says when it has it already.',
  },
  cancellation: {
    ja: 'NP側の取引がキャンセルされたかどうかは不明です。もう一度送信するか、NP管理画面で確認してください。',
    en: "Whether the transaction was cancelled at NP is not known. Send it again, or look it up in NP's console.",
  },
  payment: {
    ja: '購入者の支払いの有無はまだ分かりません。時間をおいて、もう一度照会してください。',
    en: 'Whether the buyer has paid is not known. Ask again later.',
  },
} as const satisfies Record<AskedOfNp, Words>
