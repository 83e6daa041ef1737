import type { Words } from '../../wording/words.js'
import type { GateCode } from './gate-code.js'

/**
 * Why goods may leave, or may not. That they are gone without an approval is said as an observation says it, that the
 * payment method was changed after they left as the plan of the change says it.
 */
export const GATE_TEXTS = {
  may_ship: { ja: '「審査OK」のため、出荷できます', en: 'The screening is OK, so the goods may ship' },
  screening_not_done: {
    ja: '審査が終わっていないため、まだ出荷できません',
    en: 'The screening is not finished, so the goods must not ship yet',
  },
  screening_on_hold: {
    ja: '「審査保留」のため、まだ出荷できません。注文内容の修正が必要です',
    en: 'The screening is on hold until the order is corrected, so the goods must not ship yet',
  },
  screening_rejected: {
    ja: '「審査NG」のため、NP後払いでは出荷できません',
    en: 'The screening was rejected, so the goods must not ship on NP Atobarai',
  },
  needs_attention: {
    ja: '「要確認」のため、まだ出荷できません。以前「審査OK」だったとしても、出荷の根拠になりません',
    en: 'The order needs attention, so the goods must not ship yet; an earlier approval does not count',
  },
  being_reported: {
    ja: '出荷報告の処理中です。出荷するものはありません。同じ注文の残りの荷物などを別に送るときだけ、最新の注文データで、キャンセル、返送、決済方法の変更、「要確認」のどれもないことを確かめてから、手作業で出してください',
    en: 'The shipment is being reported; there is nothing to ship. Only if something else is to be sent, such as a further box of the order, see in the newest export that the order is not cancelled, returned, paid in another way or in "Needs attention", then send that by hand',
  },
  reported: {
    ja: '出荷報告が完了しています。出荷するものはありません。同じ注文の残りの荷物などを別に送るときだけ、最新の注文データで、キャンセル、返送、決済方法の変更、「要確認」のどれもないことを確かめてから、手作業で出してください',
    en: 'The shipment is reported; there is nothing to ship. Only if something else is to be sent, such as a further box of the order, see in the newest export that the order is not cancelled, returned, paid in another way or in "Needs attention", then send that by hand',
  },
  goods_have_left: {
    ja: 'すでに「配送完了」で、出荷するものはありません。「未配送」に戻した後も、商品を送り直さないでください',
    en: 'The order is already "Shipped"; there is nothing to ship. Do not send the goods again, even after the order is put back to "Not shipped"',
  },
  sync_suspect: {
    ja: '同期ずれの疑いがあり、表示を信用できません。商品が手元にある場合は、同期の確認が済むまで出荷できません',
    en: 'The sync is in doubt, so what is shown cannot be believed; goods that are still here must not ship until the sync is confirmed',
  },
  console_check_open: {
    ja: 'NP管理画面での確認が残っており、表示が実際と違うおそれや、金額などの修正や「配送完了」がNPに伝わっていないおそれがあります。商品が手元にある場合は、確認が済むまで出荷できません',
    en: 'The order still has to be looked up in NP\'s console, since what is shown may be wrong, or NP may not know of an edit, such as of the amount, or of "Shipped"; goods that are still here must not ship before that',
  },
  invoice_not_printed: {
    ja: 'NP後払いwizの請求書が印刷済みになっていないため、商品が手元にある場合は出荷できません',
    en: 'The NP Atobarai wiz invoice is not on record as printed; goods that are still here must not ship',
  },
  order_cancelled: {
    ja: 'キャンセルまたは削除された注文のため、出荷しないでください',
    en: 'The order was cancelled or deleted, so the goods must not ship',
  },
  payment_method_changed: {
    ja: '決済方法が変更された注文です。NP後払いの注文としては出荷できません',
    en: 'The payment method was changed, so the goods must not ship as an NP Atobarai order',
  },
  invoice_to_take_out: {
    ja: '印刷済みのwiz請求書は、もう使えません。手元の荷物に入っていれば、取り出してください',
    en: 'The printed wiz invoice is not to be used any more: take it out if it is in a parcel that is still here',
  },
  received_is_no_evidence: {
    ja: '記録では「入金完了」ですが、「審査OK」でない間は出荷の根拠にはなりません',
    en: '"Received" is on record, but it is no evidence that the goods may ship while the order is not approved',
  },
} as const satisfies Record<
  Exclude<
    GateCode,
    | 'malformed'
    | 'shipped_without_approval'
    | 'approval_perhaps_stands'
    | 'cancelled_after_shipping'
    | 'changed_after_shipping'
  >,
  Words
>
