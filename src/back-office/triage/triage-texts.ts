import type { Words } from '../../wording/words.js'
import { CAME_BACK_TEXT } from '../answer/came-back-text.js'
import type { ClosingCode } from '../closing/closing-code.js'
import type { CorrectionCode } from '../correction/correction-code.js'
import type { GateCode } from '../gate/gate-code.js'
import type { ShipmentCode } from '../shipment/shipment-code.js'
import type { TriageReasonCode } from './list/triage-reason-code.js'

/** Why an order stands on its work list, by code. What the gate or a plan says too is said there. */
export const TRIAGE_TEXTS = {
  dated_ahead: {
    ja: 'ステータスの日時が未来になっており、以後の表示が反映されません',
    en: 'The time of its status lies in the future, so nothing shown since is taken over',
  },
  seen_ahead: {
    ja: '最後に確認した日時の記録が未来になっています。実際の表示を確かめ、記録を直してください',
    en: 'The time at which it was last seen is on record as in the future: look at what is shown, and correct the record',
  },
  approval_lost: {
    ja: '「審査OK」だった注文が、「審査OK」ではなくなりました。出荷を止めてください',
    en: 'The order was approved and no longer is: stop the parcel',
  },
  approval_perhaps_lost: {
    ja: '「入金完了」ですが「審査OK」ではありません。「審査OK」が取り消されたおそれがあるため、出荷を止めてください',
    en: 'The order is "Received" without being approved; an approval may have been taken back: stop the parcel',
  },
  carrier_by_hand: {
    ja: `対応外の配送業者で出荷されており、手作業での対応が必要です。${CAME_BACK_TEXT.ja}`,
    en: `The goods have left with a carrier that the link does not support; it is dealt with by hand. ${CAME_BACK_TEXT.en}`,
  },
  report_refused: {
    ja: `出荷報告がNPに受け付けられませんでした。${CAME_BACK_TEXT.ja}`,
    en: `NP refused the shipment report. ${CAME_BACK_TEXT.en}`,
  },
  shipped_cause_unknown: {
    ja: `「配送完了」ですが「要確認」になっています。原因は分かっていません。${CAME_BACK_TEXT.ja}`,
    en: `The goods have left and the order needs attention, for a cause that is not known. ${CAME_BACK_TEXT.en}`,
  },
  hold_to_correct: {
    ja: '「審査保留」のため、注文の修正が必要です',
    en: 'The screening is on hold; the order has to be corrected',
  },
  rejection_to_settle: {
    ja: '「審査NG」のため、決済方法の変更またはキャンセルが必要です',
    en: 'The screening result is NG; change the payment method or cancel the order',
  },
  attention_needed: {
    ja: '「要確認」のため、担当者の対応が必要です',
    en: 'The order needs attention; a person has to act',
  },
  link_stalled: {
    ja: '自動連携またはNPの処理が、目安の時間を過ぎても進んでいません',
    en: 'The link, or NP, should have moved on by now',
  },
  follow_ups_left: {
    ja: 'キャンセル、削除、決済方法の変更で終了した注文に、残作業があります',
    en: 'The order is over, but something is left to do',
  },
  invoice_ageing: {
    ja: '「審査OK」です。wiz請求書の印刷から日数がたち、NPが出荷報告を受け付ける期限が近づいています',
    en: 'The order is approved; the wiz invoice was printed so long ago that NP may soon refuse its date',
  },
  approval_ageing: {
    ja: '「審査OK」のまま日数がたち、まだ出荷していません。NPが取引を終了していても、makeshopの表示は「審査OK」のままです。荷物を出す前に、NP管理画面で取引が有効なことと、最新の注文データでも「審査OK」であることを確認してください',
    en: "Approved long ago, and not shipped. NP may have ended it by itself, and makeshop would still show it as approved. Before the parcel leaves, see in NP's console that it stands, and that the newest export still says so",
  },
  to_be_shipped: {
    ja: '「審査OK」で、出荷を待っています。荷物を出す前に、最新の注文データでも「審査OK」で、まだ出荷していないことを確認してください',
    en: 'Approved, and not shipped. Before the parcel leaves, see that the newest export still says so, and that it has not left already',
  },
  link_at_work: {
    ja: '自動連携またはNPの処理中です',
    en: 'The link or NP is at work',
  },
  order_over: {
    ja: 'NP後払いの管理から外れており、残作業はありません',
    en: 'The order has left the NP lifecycle, and nothing is left to do',
  },
  report_done: {
    ja: '出荷報告が完了しています',
    en: 'The shipment is reported',
  },
} as const satisfies Record<
  Exclude<
    TriageReasonCode,
    | GateCode
    | CorrectionCode
    | ClosingCode
    | ShipmentCode
    | 'confirmed_otherwise'
    | 'goods_left_before'
    | 'parcel_claimed'
    | 'claimed_parcel_to_stop'
    | 'cancelled_after_shipping'
  >,
  Words
>
