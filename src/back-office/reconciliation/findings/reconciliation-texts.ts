import type { Words } from '../../../wording/words.js'
import { CAME_BACK_TEXT } from '../../answer/came-back-text.js'
import type { ReconciliationCode } from './reconciliation-code.js'

/**
 * What a reconciliation found. That the transaction differs is said as an observation says it, that the link has
 * stalled as the work lists say it, what setting the display may cost as a correction says it, what NP may hold all the
 * same as the plans of an end say it, and that an order was cancelled after its goods had left, as what is kept beside
 * an order, as an observation does.
 */
export const RECONCILIATION_TEXTS = {
  both_agree: {
    ja: 'NPの状態は{npStatus}です。makeshopの表示と矛盾はありません',
    en: 'NP says {npStatus}, which is in line with what makeshop shows',
  },
  codes_to_record: {
    ja: '保留の理由として、NPのエラーコードを記録してください',
    en: 'Record the codes that NP gives',
  },
  makeshop_to_catch_up: {
    ja: 'NPの状態は{npStatus}です。連携によりmakeshopの表示も変わります',
    en: 'NP says {npStatus}; the link will bring that to makeshop',
  },
  sync_perhaps_lost: {
    ja: 'NPが{npStatus}になって1時間たっても表示が変わらなければ、同期が取れていません',
    en: 'If that is not shown an hour after NP came to {npStatus}, the sync is lost',
  },
  contents_to_compare: {
    ja: 'NP管理画面の注文内容が最新なら、決済ステータスをNPに合わせてください。最新でなければ、「要確認」に変更して、もう一度修正してください',
    en: 'If NP\'s console shows what was ordered last, set the payment status by it; if not, set "Needs attention" (要確認) and edit the order again',
  },
  display_to_correct: {
    ja: 'NPの状態は{npStatus}です。連携では変わりません。makeshopの表示がまだ違うなら、同期の確認を記録する前に、makeshopの決済ステータスを変更する必要があります',
    en: 'NP says {npStatus}; the link will not bring that. If it is not shown yet, the payment status has to be set in makeshop before the sync is confirmed',
  },
  delivery_not_on_record: {
    ja: '「配送完了」の記録がないため、商品が出荷済みか確認してください。手元にあれば、NP管理画面の出荷報告を確認し、出荷するか、NPに問い合わせてください',
    en: 'No "Shipped" is on record, so see whether the goods have left. If they are still here, look at the report in NP\'s console, then send them or ask NP',
  },
  report_not_explained: {
    ja: '「配送完了」の記録がないため、商品が出荷済みか確認してください。手元にあれば、NPに出荷報告がある理由をNPに問い合わせてください',
    en: 'No "Shipped" is on record, so see whether the goods have left. If they are still here, ask NP why it has a report',
  },
  sync_to_confirm: {
    ja: 'NPの状態は{npStatus}で、記録と一致しています。同期の確認を記録できます',
    en: 'NP says {npStatus}, as is on record, so the sync can be confirmed',
  },
  np_to_catch_up: {
    ja: 'NPの状態は{npStatus}です。makeshopからの連携がまだ届いていません',
    en: 'NP says {npStatus}; what makeshop sent has not arrived yet',
  },
  shipment_not_at_np: {
    ja: `NPの状態は{npStatus}です。商品は出荷済みですが、NPに出荷報告が登録されていません。「未配送」に戻す場合も、商品を送り直さないでください。${CAME_BACK_TEXT.ja}`,
    en: `NP says {npStatus}, but the goods have left: it has no report of the shipment. Do not send the goods again, even if the order is put back to "Not shipped". ${CAME_BACK_TEXT.en}`,
  },
  np_to_cancel: {
    ja: '終了した注文ですが、NPの状態は{npStatus}です。NP管理画面でキャンセルしてください',
    en: "The order is closed, but NP says {npStatus}. Cancel it in NP's console",
  },
  np_to_cancel_unless_kept: {
    ja: '終了した注文ですが、NPに取引があります（NPの状態は{npStatus}）。キャンセルするかどうかは、商品の行方によります',
    en: 'The order is closed, but NP holds it and says {npStatus}. Whether it is to be cancelled there depends on where the goods are',
  },
  nothing_to_cancel: {
    ja: 'NPの状態は{npStatus}です。NP管理画面でキャンセルするものはありません',
    en: 'NP says {npStatus}; there is nothing to cancel in its console',
  },
  sides_contradict: {
    ja: 'NPの状態は{npStatus}で、makeshopの表示と矛盾しています。商品が手元にあれば、確認が済むまで出荷しないでください',
    en: 'NP says {npStatus}, which contradicts what makeshop shows. If the goods are still here, do not ship them before that is settled',
  },
  missing_at_np: {
    ja: 'NPの状態は{npStatus}で、確認済みとして記録できるのは「要確認」だけです。NP取引IDで探しても見つからなければ、「要確認」で注文内容を修正するか、キャンセルしてください。出荷済みの商品は送り直さないでください',
    en: 'NP says {npStatus}, so no status but "Needs attention" can be true. If its NP transaction id doesn\'t find it either, edit the order in "Needs attention" (要確認), or cancel it. Do not send goods again that have left',
  },
  paid_after_closing: {
    ja: '終了した注文ですが、NPの状態は{npStatus}です。支払い後はキャンセルできないため、返金について購入者・NPと取り決めてください',
    en: 'The order is closed, but NP says {npStatus}. That can no longer be cancelled: settle a refund with the buyer and NP',
  },
  paid_after_cancel: {
    ja: 'キャンセルまたは削除された注文ですが、NPの状態は{npStatus}です。先に商品の行方を確認してください。購入者がそのまま受け取るなら、返金は不要です。戻ってくるか、ほかの決済方法でも支払われたなら、返金について購入者・NPと取り決めてください',
    en: 'The order was cancelled or deleted, but NP says {npStatus}. Find out first where the goods are: if the buyer keeps them, no refund is due; if they come back, or were paid in another way, too, settle a refund with the buyer and NP',
  },
  np_goes_on: {
    ja: '終了した注文ですが、NPの状態は{npStatus}で、終了したことと矛盾しています。NPに取引が残っていれば、NP管理画面でのキャンセルが必要か確認してください',
    en: 'The order is closed, but NP says {npStatus}, which contradicts that. If NP still holds it, see whether it is to be cancelled there',
  },
  other_transaction: {
    ja: 'NPで{npStatus}となっているのは、別のNP取引IDの取引です。この注文の取引がキャンセルされたかどうかは分かりません',
    en: "NP says {npStatus} of another transaction. That doesn't tell whether this order's own is cancelled",
  },
  own_transaction_over: {
    ja: 'この注文のNP取引IDの取引は、NPでは{npStatus}です。ただし、同じ注文の別の取引がNPに残っているかもしれません。どの取引が有効か分かるまで、商品を出荷せず、注文もキャンセルしないでください',
    en: "NP says {npStatus} of this order's own transaction, but may hold another one of it. Do not ship the goods, nor cancel the order, before it is known which one counts",
  },
  cancelled_at_np: {
    ja: 'NPの状態は{npStatus}ですが、makeshopの注文は続いています。商品が手元にあれば出荷を止め、NPに確認してください',
    en: 'NP says {npStatus}, but the order goes on in makeshop. Stop the parcel if it is still here, and ask NP',
  },
  goods_perhaps_with_buyer: {
    ja: '出荷済みの商品を購入者がそのまま受け取るなら、代金はNPに支払われるので、NPではキャンセルしないでください。その場合、NPで審査OKなのに出荷報告がなければ、NP管理画面で報告してください。ほかの決済方法で支払われる注文なら、商品がどこにあっても、NPでキャンセルしてください',
    en: 'If the buyer keeps goods of it that have left, do not cancel at NP, so that the buyer pays NP: if NP approved the order and has no report yet, report the shipment in its console. If the order is paid in another way, cancel it at NP wherever the goods are',
  },
  goods_to_be_paid: {
    ja: '先に商品の行方を確認してください。戻ってきたか、まだ手元にあれば、makeshopでも注文をキャンセルしてください。一部だけが戻り、残りがNPに別の取引として登録し直されていれば、その取引はそのままにしてください。購入者がそのまま受け取るのに、NPに代わりの取引がなければ、このままでは代金が支払われません。取引を元に戻せるかNPに確認し、戻せなければ、購入者にほかの決済方法で支払ってもらってください。決済方法は「要確認」から変更します。ほかのステータスなら、先に「要確認」に変更し、同期の確認を記録してください',
    en: 'Find out first where the goods are. If they came back, or are still here, cancel the order in makeshop, too. If part of them came back, and NP registered the rest anew under another number, leave what it bills by that. If the buyer keeps them, and NP bills them by nothing else, nobody pays for them any more: ask NP to take the cancel back; if it does not, the buyer has to pay in another way. The payment method is changed in "Needs attention" (要確認): if another status is shown, set that and confirm it first',
  },
  paid_unreported: {
    ja: 'NPの状態は{npStatus}ですが、出荷報告が済んでいません。NP管理画面で確認してください',
    en: "NP says {npStatus}, but no shipment is reported. Look it up in NP's console",
  },
  np_may_be_earlier: {
    ja: 'NPの状態は{npStatus}ですが、注文が今の状態になる前のものかもしれません',
    en: 'NP says {npStatus}, but that may be from before the order came to be what it is',
  },
  agreement_not_known: {
    ja: 'NPの状態は{npStatus}ですが、makeshopの表示と合っているかどうかは判断できません',
    en: 'NP says {npStatus}; whether that fits what makeshop shows cannot be told',
  },
  np_id_not_on_record: {
    ja: 'NP取引IDが記録にないため、修正するとNPに二重に登録されるおそれがあります。NP管理画面に表示されるNP取引IDで、注文を記録し直してください',
    en: "Its NP transaction id is not on record, so an edit may register it at NP a second time. Adopt the order anew with the id that NP's console shows",
  },
  perhaps_under_another_number: {
    ja: 'NPの一覧に、当てはまる注文のない取引が残っています。この注文の取引に別の注文番号が付いているかもしれないため、NPに取引がないとは言い切れません',
    en: "NP's list has a transaction that goes with no order. It may be this one's under another number, so nothing tells that NP holds none",
  },
  np_not_known: { ja: 'NPの状態は{npStatus}です', en: "NP's side is {npStatus}" },
} as const satisfies Record<
  Exclude<
    ReconciliationCode,
    | 'np_transaction_differs'
    | 'link_stalled'
    | 'override_may_lose_sync'
    | 'transaction_perhaps_stands'
    | 'cancelled_after_shipping'
    | 'confirmed_otherwise'
    | 'goods_left_before'
    | 'claimed_parcel_to_stop'
    | 'parcel_to_stop_first'
  >,
  Words
>
