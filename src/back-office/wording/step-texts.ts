import { LINK_TEXT } from '../../np-code/link-text.js'
import { NEXT_STEP_TEXTS } from '../../wording/next-step-texts.js'
import type { Words } from '../../wording/words.js'
import type { PlanStepName } from '../plan/plan-step.js'

/**
 * What each step of an answer or a plan asks a person to do: of one that a refusal may name, as it is said there, but
 * for 要確認 and the confirmation.
 */
export const STEP_TEXTS = {
  ...NEXT_STEP_TEXTS,
  // Here the order is to be corrected; beside a refusal nobody knows.
  open_correction: {
    ja: '「決済ステータスを変更する」から「要確認」に変更してください。',
    en: 'Set "Needs attention" (要確認) under 「決済ステータスを変更する」.',
  },
  // An approval that makeshop alone still shows is what the next look sees (SYNC-02).
  confirm_sync: {
    ja: 'NP管理画面と注文詳細で正しいステータスを確認し、同期の確認を記録してください。makeshopだけが「審査OK」、「審査NG」や出荷報告の表示なら、先にmakeshopの決済ステータスも変更してください。変更しないと、再び同期ずれの疑いになります。',
    en: "Look the true status up in NP's console and in makeshop, then confirm the sync. If makeshop alone shows an approval, a report or 審査NG, first set the status there, too, or what it shows brings the doubt back.",
  },
  // It moves no status, so no screening is promised (READ-13).
  edit_email: {
    ja: '注文詳細でメールアドレスを修正してください。再審査されるかは不明なため、修正後はNP管理画面でこの注文の状態を確認してください。',
    en: "Correct the e-mail address in the order's details (注文詳細). Whether it is screened anew is not known: look the order up in NP's console afterwards.",
  },
  // There are two ways to the buyer (CORR-02).
  edit_buyer: {
    ja: '「注文内容を変更する」または注文者情報の変更で修正してください。修正後は再審査になります。',
    en: "Edit the order under 「注文内容を変更する」, or the buyer's details. It is then screened anew.",
  },
  // makeshop's page names no button for it (SHIP-05).
  edit_shipment: {
    ja: '注文詳細で修正してください。修正後は再審査になります。',
    en: "Correct it in the order's details (注文詳細). It is then screened anew.",
  },
  complete_delivery_again: {
    ja: '伝票番号と配送業者を入力して、もう一度「配送完了」にしてください。商品を送り直さないでください。手渡しなどで伝票番号がないなら、作らずに、報告の方法をNPに問い合わせてください。商品が手元にあるなら、まだ「配送完了」にしないでください。',
    en: 'Set "Shipped" again with slip number and carrier. Do not send the goods again. If there is no slip number, as when handed over in person, make none up: ask NP how to report it. If the goods are here, do not set it yet.',
  },
  // An edit has made stale what was printed before it (READ-11).
  record_printed_invoice: {
    ja: '同梱したwiz請求書が、注文者・配送先・商品・金額の最後の修正より後に印刷したものなら、その日時で印刷を記録してください。そうでなければ、wizプリントアプリで印刷して記録し、購入者に別途届けてください。',
    en: 'If the wiz invoice in the parcel was printed after the last edit of buyer, destination, items or amount, record that printing, with its own time. If not, print one, record that, and have it reach the buyer in another way.',
  },
  complete_claimed_delivery: {
    ja: '確保された荷物が出たら、注文詳細で伝票番号と配送業者を入力し、「配送完了」にしてください。出さないなら、確保を解除してください。',
    en: 'Once the claimed parcel has left, set "Shipped" in 注文詳細 with slip number and carrier. If it stays, release the claim.',
  },
  stop_parcel: {
    ja: '確保された荷物を止めて、確保を解除してください。',
    en: 'Stop the claimed parcel, and release the claim.',
  },
  complete_and_report_by_hand: {
    ja: '出荷後、注文詳細で「配送完了」にして記録し、NP管理画面で出荷報告をしてください。報告したら、残作業の完了を記録してください。',
    en: 'After shipping, set "Shipped" in 注文詳細 and record it, report the shipment in NP\'s console, and settle what is left to do.',
  },
  record_reverted_delivery: {
    ja: '「未配送」に戻したことを記録してください。',
    en: 'Record that it was put back to "Not shipped".',
  },
  record_cancel: {
    ja: '決済方法が変更されていれば、この注文のキャンセルを記録してください。makeshopではキャンセルしないでください。',
    en: 'If the payment method was changed, record the order as cancelled. Do not cancel it in makeshop.',
  },
  // `stepWords` names them.
  record_follow_ups: {
    ja: '残作業の完了を記録してください。',
    en: 'Record as done what was left to do.',
  },
  find_goods: {
    ja: 'キャンセルや返金の前に、商品の行方を確認してください。',
    en: 'Find out where the goods are, before anything is cancelled or refunded.',
  },
  // `stepWords` names what else is left.
  settle_by_goods: {
    ja: '購入者が商品をそのまま受け取り、NPに支払うなら、その支払いに使う取引だけを残してください。それ以外の取引がNP側にあれば、NP管理画面でキャンセルしてください。',
    en: "If the buyer keeps the goods and pays NP for them, leave the one transaction that bills them. Cancel in NP's console whatever else it holds.",
  },
  settle_refund: {
    ja: '返金が必要なら、購入者・NPと取り決めてください。',
    en: 'If a refund is due, settle it with the buyer and NP.',
  },
  report_goods_with_buyer: {
    ja: '出荷済みの商品を購入者がそのまま受け取るなら、NPではキャンセルせず、NP管理画面で出荷を報告してください。',
    en: "If the buyer keeps goods that have left, report the shipment in NP's console instead of cancelling there.",
  },
  record_doubt: {
    ja: '同期ずれの疑いを記録してください。',
    en: 'Record the doubt about the sync.',
  },
  change_method_if_kept: {
    ja: '購入者が商品をそのまま受け取り、NPが取引を元に戻さない場合は、外部の決済サービスと連携しない決済方法に変更してください。',
    en: 'If the buyer keeps the goods, and NP does not take the cancel back, change to a payment method that is not linked to an external party.',
  },
  check_receipt_status: {
    ja: 'makeshopの入金ステータスを確認し、入金がないのに「入金完了」なら「未入金」に戻してください。',
    en: 'Look at the receipt status in makeshop: if it is "Received" though nothing was received, return it to "Not received".',
  },
  cancel_in_makeshop: {
    ja: 'makeshopで注文をキャンセル、または削除してください。',
    en: 'Cancel the order in makeshop, or delete it.',
  },
  record_not_reported: {
    ja: 'NPに出荷報告がなければ、確認が済んだことを記録してください。',
    en: 'If NP has no report, record that you have looked.',
  },
  report_at_np: {
    ja: 'NP管理画面に出荷報告がなければ、そこで出荷を報告してください。',
    en: "If NP's console has no report, report the shipment there.",
  },
  set_reported: {
    ja: 'NPで出荷報告が済んでいれば、「決済ステータスを変更する」から「出荷報告完了」に変更してください。',
    en: 'Once the shipment is reported at NP, set "Shipment reported" (出荷報告完了) under 「決済ステータスを変更する」.',
  },
  wait_for_approval: {
    ja: '「審査OK」に変わるまで待ってください。修正は約5〜10分でNPに届きます。',
    en: 'Wait for 審査OK (Screening OK); NP hears of the correction in about 5 to 10 minutes.',
  },
  ask_buyer: {
    ja: '購入者に連絡を取り、正しい内容を確認してください。',
    en: 'Reach the buyer, and ask what is right.',
  },
  ask_np: {
    ja: '対応の方法をNPの窓口に問い合わせてください。',
    en: "Ask NP's support desk what is to be done.",
  },
  ask_link_builder: LINK_TEXT,
} as const satisfies Record<PlanStepName, Words>

/** What is put back, so that the link is told once more: not what it can't be told of (SHIP-06, READ-05). */
export const UNTOLD_TEXT: Words = {
  ja: '対応外のメール便や伝票番号のない出荷でなければ、配送ステータスを「未配送」に戻してください。',
  en: 'Unless it left by an unsupported mail service or has no slip number, return the order to "Not shipped".',
}

/** What is cancelled at NP, where nobody knows whether the buyer has paid: then it can't be any more. */
export const PAID_TEXT: Words = {
  ja: '支払い後はキャンセルできないため、返金について購入者・NPと取り決めてください。',
  en: 'Once paid, that can no longer be cancelled: settle a refund with the buyer and NP.',
}

/** What follows a refund, or that none is due: the follow-up has the name of what can't be done any more. */
export const REFUNDED_TEXT: Words = {
  ja: '取り決めが済んだら、または返金が不要なら、残作業「NPでキャンセル」の完了を記録してください。',
  en: 'Once that is settled, or if none is due, record as done: cancel at NP.',
}

/** What follows what each open follow-up asks for. */
export const SETTLED_TEXT: Words = {
  ja: '済んだら、残作業の完了を記録してください。',
  en: 'Once done, record it.',
}
