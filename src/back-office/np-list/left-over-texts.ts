import type { Words } from '../../wording/words.js'
import type { LeftOverCode } from './left-over-code.js'

/**
 * Why a transaction in NP's list is left over, and what that asks for. That goods left before a cancel is said as an
 * observation says it.
 */
export const LEFT_OVER_TEXTS = {
  no_such_order: {
    ja: 'NPに{npStatus}の取引がありますが、当てはまる注文がありません。ほかの販路や手動登録、書き出し後の注文なら、キャンセルしないでください',
    en: 'NP has a transaction, {npStatus}, that goes with no order. If it comes from another channel, was entered by hand, or its order was placed since the export, do not cancel it',
  },
  perhaps_deleted: {
    ja: 'makeshopだけで削除した注文なら、NP管理画面でキャンセルしてください',
    en: "If its order was deleted in makeshop alone, cancel it in NP's console",
  },
  perhaps_deleted_after_shipping: {
    ja: 'makeshopだけで削除した注文なら、NPの取引をキャンセルする前に、商品の行方を確認してください。出荷報告が済んでいるため、商品は出荷済みとみられます',
    en: "If its order was deleted in makeshop alone, find out where the goods are before you cancel it in NP's console: its report says that they have left",
  },
  perhaps_deleted_after_payment: {
    ja: 'makeshopだけで削除した注文なら、商品の行方を確認してから、返金について購入者・NPと取り決めてください。支払い済みのため、もうキャンセルできません',
    en: 'If its order was deleted in makeshop alone, find out where the goods are, then settle a refund with the buyer and NP: once paid, it can no longer be cancelled',
  },
  order_not_kept: {
    ja: 'NPに{npStatus}の取引があります。makeshopにある注文ですが、こちらには記録がありません。makeshopでの状態と見比べてください',
    en: 'NP has a transaction, {npStatus}, of an order that makeshop has and of which none is kept here. Compare it with what makeshop shows',
  },
  perhaps_ended: {
    ja: 'makeshopでキャンセルや削除、決済方法の変更が済んでいれば、NP管理画面で取引をキャンセルしてください。キャンセルや削除の前に出荷していれば、先に商品の行方を確認してください',
    en: "If the order is cancelled or deleted there, or paid otherwise, cancel the transaction in NP's console. If its goods had left before it was cancelled or deleted, find out first where they are",
  },
  perhaps_ended_after_shipping: {
    ja: 'makeshopでキャンセルや削除が済んでいれば、NPの取引をキャンセルする前に、商品の行方を確認してください。出荷報告が済んでいるため、商品は出荷済みとみられます。決済方法の変更が済んでいれば、NP管理画面で取引をキャンセルしてください',
    en: "If the order is cancelled or deleted there, find out where the goods are before you cancel the transaction in NP's console: its report says that they have left. If the order is paid otherwise, cancel the transaction there",
  },
  perhaps_ended_after_payment: {
    ja: 'makeshopでキャンセルや削除、決済方法の変更が済んでいれば、商品の行方を確認してから、返金について購入者・NPと取り決めてください。支払い済みのため、もうキャンセルできません',
    en: 'If the order is cancelled or deleted there, or paid otherwise, find out where the goods are, then settle a refund with the buyer and NP: once paid, the transaction can no longer be cancelled',
  },
  order_not_read: {
    ja: 'NPに{npStatus}の取引がありますが、その注文のデータを読み取れません。データを直してから、もう一度突き合わせてください',
    en: 'NP has a transaction, {npStatus}, of an order that cannot be read. Mend the order, and compare again',
  },
  second_transaction: {
    ja: 'NPに同じ注文の取引がもう1件（{npStatus}）残っています。重複した取引ではないか確認してください',
    en: 'NP has another transaction of the same order, {npStatus}. See whether it is there twice',
  },
  several_transactions: {
    ja: 'NPに同じ注文の取引が複数あり、どれが正しいか判断できません（この取引は{npStatus}）',
    en: 'NP has several transactions of the same order, this one {npStatus}, and nothing tells which is right',
  },
  all_to_cancel: {
    ja: '終了した注文なので、NPに残っている取引をすべて、NP管理画面でキャンセルしてください。支払い済みの取引はキャンセルできないため、返金について購入者・NPと取り決めてください',
    en: "The order is closed: in NP's console, cancel each of them that NP still holds. What the buyer has paid can no longer be cancelled: settle a refund with the buyer and NP",
  },
  all_to_cancel_unless_kept: {
    ja: '先に商品の行方を確認してください。戻ってくるなら、NPに残っている取引をすべて、NP管理画面でキャンセルし、支払い済みの取引があれば、返金について購入者・NPと取り決めてください。購入者がそのまま受け取るなら、その支払いに使う取引を一つだけ残し（支払い済みの取引があれば、それを残します）、ほかをキャンセルしてください',
    en: "Find out first where the goods are. If they come back, cancel in NP's console each of them that NP still holds, and, if the buyer has paid one, settle a refund with the buyer and NP. If the buyer keeps them, leave the one that bills them, or the one that is paid already, and cancel the others",
  },
  names_two_orders: {
    ja: 'NPの{npStatus}の取引は、注文番号とNP取引IDからは、どの注文のものか特定できません',
    en: 'The order number and NP transaction id of a transaction, {npStatus}, do not tell which order it goes with',
  },
} as const satisfies Record<Exclude<LeftOverCode, 'cancelled_after_shipping' | 'goods_perhaps_with_buyer'>, Words>
