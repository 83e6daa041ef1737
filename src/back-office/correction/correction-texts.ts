import type { ViolationCode } from '../../refusal/violation-code.js'
import type { Words } from '../../wording/words.js'
import { CAME_BACK_TEXT } from '../answer/came-back-text.js'
import type { ClosingCode } from '../closing/closing-code.js'
import type { GateCode } from '../gate/gate-code.js'
import type { ShipmentCode } from '../shipment/shipment-code.js'
import type { CorrectionCode } from './correction-code.js'

/** What is said about a correction, by code. What another answer or a warning says too is said there. */
export const CORRECTION_TEXTS = {
  contents_to_correct: {
    ja: '注文内容の修正が必要です',
    en: 'The contents of the order have to be corrected',
  },
  email_to_correct: {
    ja: 'メールアドレスの修正が必要です',
    en: 'The e-mail address has to be corrected',
  },
  shipment_to_correct: {
    ja: '配送業者または伝票番号を修正し、「審査OK」になってから出荷報告をやり直す必要があります',
    en: 'Carrier or slip number has to be corrected, then the shipment is reported again once it is approved',
  },
  invoice_to_print_again: {
    ja: 'NP後払いwizの請求書を印刷し、出荷報告をやり直す必要があります',
    en: 'The wiz invoice has to be printed, then the shipment is reported again',
  },
  report_to_repeat: {
    ja: `「審査OK」で「配送完了」ですが、出荷がNPに伝わっていないおそれがあります。注文内容の修正は不要です。対応外のメール便と、伝票番号のない出荷は、次の操作によらず、「未配送」に戻さないでください。メール便は、NP管理画面で報告してください。店頭での引き渡し、手渡し、自社配送などは、伝票番号を作らず、報告の方法をNPに問い合わせてください。商品は、「未配送」に戻した後も、送り直さないでください。${CAME_BACK_TEXT.ja}`,
    en: `The order is approved and the goods have left, but NP may not know of the shipment; no content has to be corrected. If an unsupported mail service took them, or there is no slip number, leave it "Shipped", whatever the next step says. Report mail in NP's console. If the goods were handed over in the shop, in person or by a van of your own, make no slip number up: ask NP how to report it. Do not send the goods again, even after the order is put back to "Not shipped". ${CAME_BACK_TEXT.en}`,
  },
  carrier_beyond_link: {
    ja: '配送業者{detail}は自動連携に対応していません',
    en: 'The carrier {detail} is not one that the link supports',
  },
  mail_service_beyond_link: {
    ja: '{detail}はメール便のため自動連携に対応していません。NP管理画面で報告する必要があります',
    en: "{detail} is a mail service, which the link does not support; it is reported in NP's console",
  },
  report_left_to_hand: {
    ja: '対応外の配送業者で出荷されているため、NPへの出荷報告は手作業になり、makeshopに反映されません。NPの状態に合わせてmakeshopの決済ステータスを変更する必要があります',
    en: 'The goods left by an unsupported carrier: the report to NP is made by hand and never shows in makeshop; set the payment status there as NP has it',
  },
  payment_to_change: {
    ja: 'この注文でNP後払いは利用できません。決済方法の変更またはキャンセルが必要です',
    en: 'NP Atobarai cannot be used for this order; change the payment method or cancel the order',
  },
  np_looks_closer: {
    ja: 'NPで詳細な審査が行われており、結果待ちです。修正の必要はありません',
    en: 'NP reviews the order in detail and its result is awaited; there is nothing to correct',
  },
  screening_to_repeat: {
    ja: 'NPで審査OKになっていません。NPで審査中なら結果を待ち、審査NGならその結果に従い、修正はしないでください',
    en: 'NP has not approved it. If NP is reviewing it, or has rejected it, go by that and edit nothing',
  },
  edit_cannot_cure: {
    ja: '注文内容の修正と再審査では解消しません',
    en: 'No edit and no new screening can cure this',
  },
  np_has_to_say: {
    ja: '修正が必要な箇所は、NPに問い合わせないと分かりません',
    en: 'Only NP can say what has to be corrected',
  },
  link_to_be_mended: {
    ja: '連携側の不備のため、ショップの操作では解消しません',
    en: 'The request itself was wrong; no operator can cure that',
  },
  cause_not_known: {
    ja: '原因を示すエラーコードが分からないため、注文詳細の「決済情報」で原因を確認する必要があります',
    en: 'No code says what is wrong; that is in the payment information (決済情報) of the order',
  },
  nothing_is_wrong: {
    ja: 'NPから修正は求められていません。修正する場合の手順です',
    en: 'NP asks for no correction; this is how to make one',
  },
  edited_to_be_screened: {
    ja: '誤りがなくても、やり直すには、修正して再審査を受ける必要があります',
    en: 'Even where nothing is wrong, it takes an edit to go on: nothing else has the order screened anew',
  },
  edit_more_if_not_screened: {
    ja: 'メールアドレスの修正だけで再審査にならなければ、誤りの有無にかかわらず、注文者情報もあわせて修正する必要があります',
    en: "Where an edit of the e-mail address alone brings no new screening, the buyer's details have to be edited with it, even if they are right",
  },
  repeat_if_not_told: {
    ja: 'NP管理画面に出荷報告がない場合に限り、「未配送」に戻してやり直してください。報告済みなら、makeshopの決済ステータスを「出荷報告完了」に変更するだけです',
    en: 'Only where NP\'s console has no report, return the order to "Not shipped" and report again; where it has one, just set "Shipment reported" (出荷報告完了) in makeshop',
  },
  repeated_in_vain: {
    ja: '伝票番号と配送業者を入力してやり直し、10分以上たっても「審査OK」のままであれば、同期が取れていません。その場合と、対応外のメール便や伝票番号のない出荷の場合に限り、NP管理画面か、NPに確認した方法で、先に出荷報告を済ませてください。その後で、makeshopの決済ステータスを「出荷報告完了」に変更してください',
    en: 'If it stays approved even ten minutes after it was set to "Shipped" again with slip number and carrier, the sync is lost. Only then, or if an unsupported mail service took the goods, or there is no slip number, report the shipment in NP\'s console or as NP says. After that set "Shipment reported" (出荷報告完了) in makeshop',
  },
  ask_if_taken: {
    ja: '実際に対応外の配送業者で出荷したのなら、「出荷オプション」契約で報告できるか、NPへの問い合わせが必要です（契約せずに使うと、立替払いを受けられないおそれがあります）',
    en: 'If a carrier that is not supported did take the goods, ask NP whether its 出荷オプション contract makes a report possible; without it NP may not pay the shop',
  },
  pay_otherwise_if_not_covered: {
    ja: 'メール便なら、NP管理画面で報告してください。それ以外で「出荷オプション」の対象外なら、NPへの出荷報告はできません。代金を別の方法で受け取るため、決済方法を変更する必要があります',
    en: "Report mail in NP's console. If it is none, and NP's 出荷オプション does not cover the carrier, NP takes no report: change the payment method, so that the goods are paid for in another way",
  },
  correct_if_mistaken: {
    ja: '修正と再審査で解消するのは、配送業者の選択を間違えた場合だけです',
    en: 'An edit and a new screening cure this only if the carrier was chosen by mistake',
  },
  buyer_has_to_say: {
    ja: '正しい内容を購入者に確認する必要があります',
    en: 'Only the buyer knows what is right',
  },
  code_not_known: {
    ja: 'コード{detail}の意味は分かっていません',
    en: 'The code {detail} is not known',
  },
  screened_after_shipping: {
    ja: '商品はすでに出荷されています。再び「審査OK」になるまで、「審査OK」のない状態が続きます',
    en: 'The goods have left, and are without an approval until NP gives another',
  },
  invoice_goes_stale: {
    ja: '印刷済みのwiz請求書は使えなくなり、印刷し直す必要があります',
    en: 'The printed wiz invoice is no longer right, and has to be printed anew',
  },
  invoice_in_parcel: {
    ja: 'wiz請求書はすでに商品に同梱されています。正しい請求書を購入者に別途届ける必要があります',
    en: 'The wiz invoice has left with the goods; the right one has to reach the buyer in another way',
  },
  report_by_hand_dropped: {
    ja: '「未配送」に戻すと、NP管理画面での出荷報告やNPへの問い合わせが残っていても、済んだものとして扱われます',
    en: 'Putting the order back to "Not shipped" settles the report in NP\'s console, or the question to NP, even if it was never made',
  },
  override_may_lose_sync: {
    ja: '決済ステータスの表示だけを変更すると、以後、連携による変化がこの注文に反映されないおそれがあります',
    en: 'Once the displayed status is set by hand, the link may bring this order no further changes',
  },
} as const satisfies Record<
  Exclude<
    CorrectionCode,
    ClosingCode | GateCode | ViolationCode | ShipmentCode | 'goods_to_be_paid' | 'goods_left_before'
  >,
  Words
>
