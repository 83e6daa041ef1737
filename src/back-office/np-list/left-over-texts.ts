import type { Words } from '../../wording/words.js'
import type { LeftOverCode } from './left-over-code.js'

/** Why a transaction in NP's list is left over. */
export const LEFT_OVER_TEXTS = {
  no_such_order: {
    ja: 'NPに{npStatus}の取引がありますが、当てはまる注文がありません。makeshopだけで削除した注文なら、NP管理画面でキャンセルしてください（ほかの販路や手動登録、書き出し後の注文なら、キャンセルしないでください）',
    en: "NP has a transaction, {npStatus}, that goes with no order. If its order was deleted in makeshop alone, cancel it in NP's console; if it comes from another channel, was entered by hand or placed since the export, leave it",
  },
  order_not_kept: {
    ja: 'NPに{npStatus}の取引があります。makeshopにある注文ですが、こちらには記録がありません。makeshopでの状態と見比べてください',
    en: 'NP has a transaction, {npStatus}, of an order that makeshop has and of which none is kept here. Compare it with what makeshop shows',
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
  names_two_orders: {
    ja: 'NPの{npStatus}の取引は、注文番号とNP取引IDからは、どの注文のものか特定できません',
    en: 'The order number and NP transaction id of a transaction, {npStatus}, do not tell which order it goes with',
  },
} as const satisfies Record<LeftOverCode, Words>
