import { UNKNOWN_OUTCOME_TEXTS } from '../../transport/wording/unknown-outcome-texts.js'
import type { Words } from '../../wording/words.js'
import type { AttentionReason } from '../entry/attention-reason.js'

/** Why an order waits for a person, and what that person does, by reason. */
export const ATTENTION_TEXTS = {
  screening_unknown: UNKNOWN_OUTCOME_TEXTS.screening,
  np_transaction_unknown: {
    ja: 'NPに登録済みの可能性があり、NP取引IDが分からないため、何も送信しません。NP管理画面で注文を探し、決済ステータスがNPの状態に合わなければ「同期ずれの疑い」と、合う決済ステータスでの「同期の確認」を記録してから、見つかったNP取引IDで「審査依頼の受付」を記録してください。NPに登録がなく、ドライバーが審査依頼を送信していた注文なら、「同期ずれの疑い」と「審査待ち」での「同期の確認」を記録してください。それ以外で登録がなければ、この注文からは送信できません。キャンセルし、新しい注文番号で受け付け直してください（READ-15、READ-20、READ-21）。',
    en: 'NP may know the order, and its NP transaction id is not known, so nothing is sent. Look the order up in NP\'s console. Where its payment status doesn\'t fit what NP shows, record "Doubt the sync", then "Confirm the sync" with one that does; then record "Screening request accepted by NP" with the id that you found. If NP doesn\'t have an order that the driver sent, record "Doubt the sync" and "Confirm the sync" with "Awaiting screening". If it doesn\'t have any other, nothing can be sent for that: cancel it, and take it in anew, under a new order number (READ-15, READ-20, READ-21).',
  },
  sync_suspect: {
    ja: '表示がNPの実際の状態と違うおそれがあるため、何も送信しません。NP管理画面で注文番号を検索し、NP取引IDが記録と違っていれば、「審査待ち」での「同期の確認」の後、そのNP取引IDで「審査依頼の受付」を記録してください。それ以外は、NPの状態に合う決済ステータスで「同期の確認」を記録してください（READ-03、READ-20、READ-21）。',
    en: 'The displayed status may be wrong, so nothing is sent. Look the order number up in NP\'s console. Where it shows another NP transaction id than the order has, record "Confirm the sync" with "Awaiting screening", then "Screening request accepted by NP" with that id; else "Confirm the sync" with the true payment status (READ-03, READ-20, READ-21).',
  },
  shipment_unknown: {
    ja: '配送業者と伝票番号が分からないため、出荷報告を送信できません。NP管理画面で出荷報告の有無を確認し、報告が済んだら、「同期ずれの疑い」と「出荷報告完了」での「同期の確認」を記録してください（SHIP-02、READ-21）。',
    en: 'Carrier and slip number are not known, so the shipment can\'t be reported. Look in NP\'s console whether it was. Once it is, record "Doubt the sync", then "Confirm the sync" with "Shipment reported" (SHIP-02, READ-21).',
  },
  invoice_not_printed: {
    ja: 'NP後払いwizの請求書の印刷日が分からないため、出荷報告を送信できません。印刷した日を確認し、NP管理画面から報告してください。その後、「同期ずれの疑い」と「出荷報告完了」での「同期の確認」を記録してください（SHIP-08、READ-21）。',
    en: 'When the wiz invoice was printed is not known, so the shipment can\'t be reported. Find the day and report it in NP\'s console; then record "Doubt the sync" and "Confirm the sync" with "Shipment reported" (SHIP-08, READ-21).',
  },
  malformed: {
    ja: '注文または送信内容の形式が正しくないため、送信できません。元のデータを直してください。該当項目は、送信を試みたときの報告の「エラー」にあります（READ-24）。',
    en: "The order or its details don't have the documented form, so nothing can be sent. Mend the data where it comes from; the faults of a report that tried to send it say where (READ-24).",
  },
  details_missing: {
    ja: '送信内容を続けて取得できないため、審査依頼を送信できません。取得元を確認してください。送信は引き続き試みます。',
    en: "The order's details can't be had, several times in a row, so the screening request can't be sent. Look where they come from. It is still tried.",
  },
  stalled: {
    ja: '同じ決済ステータスのまま、予定より長く進んでいません（日時が未来にずれて記録されている場合を含みます）。NP管理画面で状況を確認してください。送信と照会は引き続き試みます（LINK-06）。',
    en: "It has shown the same payment status for longer than planned, or since a time that is as far in the future. Look in NP's console how it stands. It is still tried (LINK-06).",
  },
} as const satisfies Record<AttentionReason, Words>
