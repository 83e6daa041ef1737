import { describe, expect, it } from 'vitest'
import { CORRECTION_TEXTS } from '../../src/back-office/correction/correction-texts.js'
import { PARCEL_GATE_TEXTS } from '../../src/back-office/kept/parcel/parcel-gate-texts.js'
import { LEFT_OVER_TEXTS } from '../../src/back-office/np-list/left-over-texts.js'
import { UNREAD_TEXTS } from '../../src/back-office/np-list/unread-texts.js'
import { OBSERVATION_TEXTS } from '../../src/back-office/observation/observation-texts.js'
import { RECONCILIATION_TEXTS } from '../../src/back-office/reconciliation/findings/reconciliation-texts.js'
import { SHIPMENT_TEXTS } from '../../src/back-office/shipment/shipment-texts.js'
import { TAKE_OVER_TEXTS } from '../../src/back-office/take-over/take-over-texts.js'
import { TRIAGE_TEXTS } from '../../src/back-office/triage/triage-texts.js'
import { STEP_TEXTS } from '../../src/back-office/wording/step-texts.js'
import { BOOKS_FAILURE_TEXTS } from '../../src/books/wording/books-failure-texts.js'
import { IMPORT_ISSUE_TEXTS } from '../../src/makeshop/wording/import-issue-texts.js'
import { CODE_TEXTS } from '../../src/np-code/code-texts.js'
import { FAULT_TEXTS } from '../../src/np-code/field-texts.js'
import { SIGN_TEXTS } from '../../src/np-connect-pro/details/sign-texts.js'
import { ATTENTION_TEXTS } from '../../src/sync/wording/attention-texts.js'
import { CALL_FAULT_TEXTS } from '../../src/sync/wording/call-fault-texts.js'
import { EARLIER_TEXTS } from '../../src/sync/wording/earlier-texts.js'
import { ENDED_TEXTS } from '../../src/sync/wording/ended-texts.js'
import { RECORD_FAILURE_TEXTS } from '../../src/sync/wording/record-failure-texts.js'
import { PASSED_TEXTS, UNKNOWN_TEXTS } from '../../src/sync/wording/unknown-texts.js'
import { REQUEST_FAULT_TEXTS } from '../../src/transport/wording/request-fault-texts.js'
import { TRANSPORT_FAULT_TEXTS } from '../../src/transport/wording/transport-fault-texts.js'
import { UNKNOWN_OUTCOME_TEXTS, UNKNOWN_REASON_TEXTS } from '../../src/transport/wording/unknown-outcome-texts.js'
import { NEXT_STEP_TEXTS } from '../../src/wording/next-step-texts.js'
import { VIOLATION_TEXTS } from '../../src/wording/violation-texts.js'

/** What a sentence alone of its table says, in Japanese and in English, whatever words it takes otherwise. */
type Mark = readonly [ja: RegExp, en: RegExp]
type Marks<Table> = { readonly [Code in keyof Table]: Mark }

const NEXT_STEPS: Marks<typeof NEXT_STEP_TEXTS> = {
  open_correction: [/「要確認」に変更/u, /"Needs attention"/],
  edit_order: [/再審査/u, /screened anew/],
  revert_delivery: [/「未配送」に戻/u, /to "Not shipped"/],
  complete_delivery: [/「配送完了」にして/u, /set "Shipped"/],
  change_payment_method: [/決済方法に変更/u, /Change to a payment method/],
  choose_unlinked_method: [/連携しない決済方法を選/u, /Choose a payment method that is not linked/],
  use_connect_pro: [/コネクトプロ/u, /Connect Pro/],
  set_link_automatic: [/連携設定を「自動連携」/u, /連携設定/u],
  register_sp_code: [/SPコード/u, /SP code/],
  check_payment_information: [/決済情報/u, /決済情報/u],
  check_np_console: [/NP管理画面でこの注文の状態/u, /Look the order up/],
  confirm_sync: [/正しいステータスを確認し、同期の確認を記録/u, /confirm the sync/],
  doubt_sync: [/同期ずれの疑いを記録/u, /Doubt the sync/],
  handle_by_hand: [/この注文を処理/u, /Handle this order/],
  cancel_order: [/makeshopでキャンセルし、NP側に取引があれば/u, /cancel it in makeshop; if NP holds/],
  print_invoice: [/^請求書を.*印刷/u, /Print the invoice/],
  correct_slip_number: [/伝票番号を1件/u, /one slip number/],
  wait_for_link: [/待ってください/u, /Wait for the link/],
  settle_follow_ups: [/残作業を済ませ/u, /Do what is left/],
  nothing_to_do: [/対応は不要/u, /Nothing is left/],
  fix_input: [/示された原因を直して/u, /Correct what is named/],
}

const STEPS: Marks<typeof STEP_TEXTS> = {
  ...NEXT_STEPS,
  change_payment_method: [/^外部の.*決済方法に変更/u, /^Change to a payment method/],
  change_method_if_kept: [/取引を元に戻さない場合/u, /does not take the cancel back, change to/],
  doubt_sync: [/疑いを記録してから/u, /Doubt the sync, then/],
  record_doubt: [/疑いを記録してください/u, /^Record the doubt/],
  settle_refund: [/返金が必要なら/u, /^If a refund is due/],
  settle_by_goods: [/その支払いに使う取引だけを残して/u, /^If the buyer keeps the goods and pays NP/],
  edit_order: [/^「注文内容を変更する」で修正/u, /under 「注文内容を変更する」\. It is/u],
  edit_email: [/再審査されるかは不明/u, /Whether it is screened anew is not known/],
  edit_buyer: [/または注文者情報の変更/u, /or the buyer's details/],
  edit_shipment: [/^注文詳細で修正/u, /^Correct it in the order's details/],
  revert_delivery: [/「未配送」に戻してください/u, /Return the order to "Not shipped"/],
  record_reverted_delivery: [/「未配送」に戻したことを記録/u, /it was put back to "Not shipped"/],
  record_cancel: [/この注文のキャンセルを記録/u, /record the order as cancelled/],
  complete_delivery: [
    /対応する配送業者で商品を出荷してから.*実際の配送業者を選んで「配送完了」/u,
    /^Ship by a supported carrier, then set "Shipped"/,
  ],
  complete_delivery_again: [
    /もう一度「配送完了」.*送り直さないで.*商品が手元にあるなら、まだ「配送完了」にしない/u,
    /"Shipped" again.*Do not send the goods again.*goods are here, do not set it yet/,
  ],
  record_printed_invoice: [/最後の修正より後に印刷.*購入者に別途/u, /printed after the last edit.*reach the buyer/],
  stop_parcel: [/荷物を止めて、確保を解除してください。$/u, /^Stop the claimed parcel/],
  complete_claimed_delivery: [/確保された荷物が出たら/u, /Once the claimed parcel has left/],
  complete_and_report_by_hand: [
    /「配送完了」にして記録し、NP管理画面で出荷報告/u,
    /and record it, report the shipment/,
  ],
  check_np_console: [/^NP管理画面でこの注文の状態/u, /^Look the order up/],
  record_follow_ups: [/^残作業の完了を記録/u, /^Record as done what was left/],
  record_not_reported: [/確認が済んだことを記録/u, /record that you have looked/],
  report_at_np: [/そこで出荷を報告/u, /report the shipment there/],
  set_reported: [/「出荷報告完了」に変更/u, /"Shipment reported"/],
  wait_for_approval: [/「審査OK」に変わるまで待って/u, /Wait for 審査OK/u],
  wait_for_link: [/自動連携かNPの処理が進むまで/u, /Wait for the link or NP/],
  ask_buyer: [/購入者に連絡/u, /Reach the buyer/],
  ask_np: [/NPの窓口に問い合わせ/u, /Ask NP's support desk/],
  ask_link_builder: [/サポート.*開発担当者/u, /ask makeshop's support, else whoever built the link/],
  find_goods: [/キャンセルや返金の前に/u, /before anything is cancelled or refunded/],
  report_goods_with_buyer: [/そのまま受け取るなら.*NP管理画面で出荷を報告/u, /instead of cancelling there/],
  check_receipt_status: [/入金ステータスを確認し.*「未入金」に戻して/u, /^Look at the receipt status in makeshop/],
  cancel_in_makeshop: [/makeshopで注文をキャンセル、または削除/u, /Cancel the order in makeshop/],
}

const VIOLATIONS: Marks<typeof VIOLATION_TEXTS> = {
  malformed: [/値の形式/u, /right form/],
  slip_malformed: [/伝票番号が正しくありません/u, /slip number cannot be used/],
  slip_check_digit: [/チェックデジット/u, /check digit/],
  carrier_ambiguous: [/配送業者が複数/u, /more than one/],
  carrier_unsupported: [/対応外の配送業者/u, /support this carrier/],
  carrier_mail_service: [/メール便/u, /mail service/],
  carrier_missing: [/配送業者のない/u, /without a carrier/],
  slip_missing: [/伝票番号のない/u, /without a slip number/],
  channel_sanchoku: [/産直/u, /産直/u],
  channel_unknown: [/この経路.*不明/u, /this way.*not known/],
  already_shipped: [/すでに「配送完了」/u, /already "Shipped"/],
  shipment_status: [/「配送完了」にできるのは「審査OK」のときだけ/u, /Only "Screening OK" allows/],
  correction_status: [/修正できるのは「要確認」「審査保留」「審査OK」/u, /allow a correction/],
  correction_after_shipping: [/「配送完了」のままでは/u, /While it is "Shipped"/],
  correction_not_opened: [/「要確認」に変更するまで/u, /Until "Needs attention"/],
  report_under_way: [/「未配送」に戻せません/u, /cannot return to "Not shipped"/],
  invoice_not_printed: [/請求書が印刷されていません/u, /invoice is not printed/],
  invoice_status: [/印刷を記録できるのは「審査OK」/u, /printed only in "Screening OK"/],
  invoice_after_shipping: [/印刷を記録できるのは「未配送」/u, /printed only in "Not shipped"/],
  invoice_not_wiz: [/印刷を記録できるのはNP後払いwiz/u, /printed only for an NP Atobarai wiz/],
  payment_change_status: [
    /変更できるのは「要確認」「審査NG」/u,
    /^Only "Needs attention" and "Screening NG" allow a change of the payment method/,
  ],
  payment_method_linked: [/連携する決済方法には変更できません/u, /is linked to an external party/],
  confirm_without_doubt: [/疑いがない注文/u, /Unless the sync is in doubt/],
  sync_suspect: [/疑いがあり/u, /so the displayed status may be wrong/],
  status_final: [/最終ステータス/u, /final status/],
  already_requested: [/送信が記録/u, /Sending is recorded/],
  step_out_of_order: [/連携処理ではありません/u, /does not take this step/],
  not_asked: [/NPの応答ではありません/u, /Nobody asked NP/],
  link_not_automatic: [/連携設定/u, /連携設定/u],
  sp_code_missing: [/SPコード/u, /SP code/],
  connect_lite: [/コネクトライトでは自動連携されません/u, /does not support NP Connect Lite/],
  multiple_destinations: [/複数配送/u, /複数配送/u],
  preorder: [/予約販売/u, /予約販売/u],
  source_external: [/ショップのページ以外/u, /not placed on the shop's pages/],
  source_payment_change: [/後からNP後払い/u, /afterwards/],
  email_not_rescreened: [/メールアドレス/u, /e-mail/],
  order_closed: [/終了した注文/u, /was closed by/],
  not_cancelled_at_np: [/NP側の取引はキャンセルされません/u, /does not cancel the transaction/],
  receipt_stays_received: [/入金ステータスが「入金完了」/u, /leave the order "Received"/],
  np_console_edit: [/NP管理画面で内容を直した/u, /edited in NP's console/],
  sync_may_be_lost: [/^NP側は変わらないため/u, /^Nothing changes at NP/],
  cancel_not_linked: [/削除はNPに連携されません/u, /deletion does not reach NP/],
}

const RECONCILIATIONS: Marks<typeof RECONCILIATION_TEXTS> = {
  both_agree: [/矛盾はありません/u, /in line with/],
  codes_to_record: [/NPのエラーコードを記録/u, /Record the codes/],
  sync_perhaps_lost: [/同期が取れていません/u, /the sync is lost/],
  contents_to_compare: [/NP管理画面の注文内容/u, /what was ordered last/],
  missing_at_np: [/「要確認」だけです/u, /no status but/],
  paid_after_closing: [/^終了した注文.*返金/u, /is closed.*refund/],
  paid_after_cancel: [/受け取るなら、返金は不要/u, /keeps them, no refund is due/],
  makeshop_to_catch_up: [/連携によりmakeshopの表示も変わ/u, /link will bring that/],
  display_to_correct: [
    /表示がまだ違うなら.*決済ステータスを変更する必要/u,
    /If it is not shown yet.*has to be set in makeshop/,
  ],
  sync_to_confirm: [/記録と一致.*同期の確認を記録できます/u, /as is on record.*can be confirmed/],
  np_to_catch_up: [/まだ届いていません/u, /has not arrived yet/],
  shipment_not_at_np: [/出荷報告が登録されていません.*送り直さないで/u, /no report.*Do not send the goods again/],
  np_to_cancel: [/です。NP管理画面でキャンセルしてください/u, /Cancel it in NP's console/],
  np_to_cancel_unless_kept: [/商品の行方によります/u, /depends on where the goods are/],
  nothing_to_cancel: [/キャンセルするものはありません/u, /nothing to cancel/],
  sides_contradict: [/表示と矛盾しています。.*出荷しないで/u, /contradicts what makeshop shows.*do not ship/],
  np_goes_on: [/終了したことと矛盾/u, /closed.*contradicts that/],
  other_transaction: [/別のNP取引ID/u, /another transaction/],
  goods_perhaps_with_buyer: [/出荷済みの商品を購入者がそのまま受け取るなら/u, /buyer keeps goods of it that have left/],
  goods_to_be_paid: [/代金が支払われません.*ほかの決済方法/u, /nobody pays for them.*in another way/],
  delivery_not_on_record: [
    /「配送完了」の記録がない.*出荷済みか確認.*出荷報告を確認/u,
    /No "Shipped" is on record.*look at the report/,
  ],
  report_not_explained: [/出荷報告がある理由/u, /why it has a report/],
  own_transaction_over: [/この注文のNP取引IDの取引は.*出荷せず/u, /this order's own transaction, but may hold another/],
  cancelled_at_np: [/出荷を止め/u, /Stop the parcel/],
  paid_unreported: [/出荷報告が済んでいません/u, /no shipment is reported/],
  np_may_be_earlier: [/今の状態になる前/u, /may be from before/],
  agreement_not_known: [/判断できません/u, /cannot be told/],
  np_id_not_on_record: [/NP取引IDが記録にない.*二重に.*記録し直して/u, /not on record.*second time.*anew with the id/],
  perhaps_under_another_number: [/別の注文番号.*取引がないとは言い切れません/u, /under another number.*nothing tells/],
  np_not_known: [/^NPの状態は\{npStatus\}です$/u, /^NP's side is/],
}

const OBSERVATIONS: Marks<typeof OBSERVATION_TEXTS> = {
  as_known: [/記録のとおり/u, /as was known/],
  link_moved_on: [/自動連携により/u, /moved it on/],
  operator_acted: [/操作が行われたとみられ/u, /must have done this/],
  approval_taken_back: [
    /「審査OK」が取り消され.*手元にあれば出荷を止めて/u,
    /taken back.*Stop the parcel if it is still here/,
  ],
  rejected_unseen: [/承認された取引が残っている/u, /approval still stands/],
  report_without_delivery: [/出荷報告は「配送完了」から始まる/u, /report begins with "Shipped"/],
  unexplained: [/経緯を確認できません/u, /nothing on record leads there/],
  confirmed_otherwise: [
    /確認より前からの表示のまま.*決済ステータスを.*変更/u,
    /another status was confirmed.*may still show.*set the status/,
  ],
  sync_doubted: [/疑いが記録されました/u, /came into doubt/],
  goods_free_again: [
    /記録では出荷済み.*二重に送らないで.*商品が手元にあることも記録/u,
    /By the record.*Do not send them twice.*recorded by mistake.*record after that that they are here/,
  ],
  goods_left_before: [/一度出荷されたとみられる.*送り直さないで/u, /shipped before.*do not send them again/],
  still_suspect: [/同期の確認が済んでいない/u, /still in doubt/],
  older_than_known: [/記録より前/u, /seen before what is known/],
  edited_meanwhile: [/記録にない注文の修正/u, /an edit that is not on record/],
  too_soon_for_np: [/表示は10分ほど遅れる/u, /may lag by some ten minutes/],
  closed_before: [/終了した注文のため/u, /so what it shows was not taken over/],
  live_after_closing: [/と表示されており、NPに取引があります$/u, /is shown, so NP has taken it on$/],
  perhaps_live_after_closing: [
    /同期の確認が記録されているため、NPに取引があるかどうかは分かりません/u,
    /confirmed before, so NP may hold it or not/,
  ],
  shipped_after_closing: [
    /削除された注文に「配送完了」、返送、/u,
    /"Shipped", a return, a shipment report or an error about a shipment is shown of an order that was cancelled/,
  ],
  status_not_understood: [/^決済ステータス/u, /payment status \{detail\} is not known/],
  delivery_not_understood: [/^配送ステータス/u, /delivery status \{detail\} is not known/],
  receipt_not_understood: [/^入金ステータス.*receiptStatuses/u, /receipt status \{detail\} is not known/],
  carrier_not_understood: [/^配送業者\{detail\}がどの.*carriers/u, /^Which carrier \{detail\} is.*carriers/],
  shipped_without_approval: [/「審査OK」ではないのに.*送り直さないで/u, /without an approval.*do not send/],
  shipped_not_recorded: [/記録は「未配送」のまま/u, /stays on record/],
  delivery_not_recorded: [/完了後に「未配送」/u, /although the shipment is being reported/],
  receipt_without_approval: [/審査OKの記録がない/u, /no approval is on record/],
  receipt_differs: [/出荷の判断には影響しません/u, /says nothing about shipping/],
  shipment_not_linked: [/出荷報告に進んでいません/u, /but no report of it/],
  shipment_not_shown: [/出荷した商品の配送業者/u, /carrier or slip number of the goods/],
  shipment_differs: [/記録にない配送業者/u, /carrier or slip number shown/],
  carrier_perhaps_cause: [/配送業者\{detail\}は自動連携に対応していないおそれ/u, /may be none that the link supports/],
  shipment_taken_up: [/自動連携で処理されました/u, /took up the shipment/],
  cause_not_shown: [/原因は表示されていません/u, /cause was not shown/],
  reason_not_shown: [/理由は表示されていません/u, /Why the screening was rejected/],
  cause_not_recorded: [/記録はできません/u, /shows \{detail\}, which cannot be put/],
  cause_differs: [/決済情報のエラー\{detail\}が記録と違/u, /shows \{detail\}, which is not what/],
  np_transaction_differs: [/違うNP取引ID/u, /Another NP transaction id/],
  cancelled_after_shipping: [
    /出荷済みの注文が、makeshopでキャンセルまたは削除されています。NPの取引をキャンセルする前に.*NPに取引がなければ、購入者に、ほかの決済方法での支払い/u,
    /goods have left is cancelled or deleted in makeshop\. Before anything is cancelled at NP.*if NP holds no transaction, they have to be paid in another way/,
  ],
  goods_gone_unpaid: [/NPに取引はありません.*ほかの決済方法/u, /NP holds no transaction of it.*paid in another way/],
  closed_after_approval: [/\{event\}が行われました。出荷を止めて/u, /approved: \{event\}. Stop the parcel/],
  open_in_makeshop: [/このままでは出荷されるおそれ/u, /still open in makeshop/],
  claimed_parcel_to_stop: [
    /その後の変化か、これから行う操作のために、出荷できません/u,
    /must not leave, by what has changed since or is to be done now/,
  ],
  stopped_parcel_left: [/止めるはずだった荷物が出荷済み/u, /was to be stopped, and has left/],
  receipt_perhaps_stays: [/審査OKの記録はありませんが/u, /then "Received" stays/],
  perhaps_taken_on: [/受け付けられたおそれ/u, /may have since/],
  perhaps_changed_back: [/NP後払いに戻した/u, /changed back/],
  row_of_another_method: [/今のままではその変更を記録できません/u, /cannot be put on record as things are/],
  row_method_not_known: [/ownPaymentMethods）に追加/u, /Add it to the setting ownPaymentMethods/],
  row_method_linked: [/外部と連携する決済方法/u, /linked to an outside party/],
  row_of_other_service: [/記録しているNPのサービスと違います/u, /other of NP's two services/],
  changed_from_attention: [/変更できるのは/u, /can only be changed/],
  row_provisional: [/仮注文/u, /provisional/],
  row_returned: [/では返送になっています/u, /shows that the goods came back/],
  returned_after_closing: [/終了した注文の商品が戻っています/u, /goods of a closed order came back/],
  row_not_linked: [/自動連携の対象外の注文/u, /an order that is not linked/],
  row_not_understood: [/行を解釈できません/u, /row in the export cannot be read/],
}

const CORRECTIONS: Marks<typeof CORRECTION_TEXTS> = {
  contents_to_correct: [/注文内容の修正が必要です/u, /contents of the order have to be corrected/],
  shipment_to_correct: [/配送業者または伝票番号を修正/u, /Carrier or slip number has to be corrected/],
  invoice_to_print_again: [/請求書を印刷し、出荷報告をやり直/u, /printed, then the shipment is reported/],
  report_to_repeat: [/伝わっていないおそれ/u, /NP may not know of the shipment/],
  carrier_beyond_link: [/^配送業者\{detail\}は/u, /carrier \{detail\} is not one/],
  edited_to_be_screened: [/誤りがなくても.*再審査/u, /nothing is wrong.*screened anew/],
  edit_more_if_not_screened: [
    /再審査にならなければ.*注文者情報もあわせて/u,
    /brings no new screening.*buyer's details/,
  ],
  repeat_if_not_told: [/ない場合に限り.*「未配送」に/u, /Only where NP's console has no report, return the order/],
  repeated_in_vain: [
    /やり直し、10分以上たっても「審査OK」のまま.*その場合と、対応外のメール便や伝票番号のない出荷の場合に限り/u,
    /stays approved even ten minutes after.*Only then, or if an unsupported mail service took the goods/,
  ],
  ask_if_taken: [/出荷したのなら、「出荷オプション」/u, /did take the goods.*出荷オプション/u],
  pay_otherwise_if_not_covered: [/対象外なら.*決済方法を変更/u, /does not cover.*change the payment method/],
  correct_if_mistaken: [/間違えた場合だけ/u, /chosen by mistake/],
  mail_service_beyond_link: [/はメール便のため/u, /is a mail service/],
  report_left_to_hand: [/makeshopに反映されません/u, /never shows in makeshop/],
  payment_to_change: [/NP後払いは利用できません/u, /cannot be used for this order/],
  np_looks_closer: [/詳細な審査/u, /in detail/],
  screening_to_repeat: [/審査NGならその結果に従い、修正はしないで/u, /has not approved it\. If NP is reviewing/],
  edit_cannot_cure: [/再審査では解消しません/u, /No edit and no new screening/],
  np_has_to_say: [/NPに問い合わせないと/u, /Only NP can say/],
  link_to_be_mended: [/連携側の不備/u, /request itself was wrong/],
  cause_not_known: [/原因を確認する必要/u, /No code says what is wrong/],
  nothing_is_wrong: [/修正は求められていません/u, /asks for no correction/],
  buyer_has_to_say: [/購入者に確認/u, /Only the buyer/],
  code_not_known: [/コード\{detail\}の意味/u, /code \{detail\} is not known/],
  screened_after_shipping: [/「審査OK」のない状態/u, /without an approval/],
  invoice_goes_stale: [/印刷し直す必要/u, /printed anew/],
  invoice_in_parcel: [/同梱/u, /left with the goods/],
  email_to_correct: [/メールアドレスの修正が必要/u, /e-mail address has to/],
  report_by_hand_dropped: [/済んだものとして/u, /never made/],
  override_may_lose_sync: [/表示だけを変更すると/u, /set by hand/],
}

const SHIPMENTS: Marks<typeof SHIPMENT_TEXTS> = {
  will_be_reported: [/出荷報告がNPに連携されます/u, /will be reported to NP/],
  will_need_attention: [/「要確認」になります/u, /will need attention/],
  report_by_hand: [/NP管理画面で出荷報告をして/u, /Report the shipment in NP's console/],
  carrier_to_settle: [/これから出荷するなら.*出荷オプション/u, /If the goods are still here.*出荷オプション/u],
  carrier_perhaps_meant: [/いずれかではありませんか/u, /Perhaps meant/],
  np_will_not_be_told: [/「審査OK」のまま残り/u, /stay in "Screening OK"/],
  reporting_not_known: [/連携されるかどうかは分かっていません/u, /Whether "Shipped" set by the API/],
  slip_to_enter: [/伝票番号と配送業者を登録してください/u, /^Enter the slip number and carrier/],
  slip_refused: [/登録できませんでした.*送信しないで/u, /not taken, so "Shipped" must not be sent/],
  slip_entered: [/「配送完了」を送信できます/u, /may be sent now/],
  completion_refused: [/「配送完了」にできませんでした/u, /"Shipped" was not taken/],
  completed: [/^「配送完了」になりました$/u, /^The order is "Shipped"$/],
  completed_without_slip: [/ないまま「配送完了」/u, /"Shipped" without slip number/],
  completed_in_doubt: [/登録されたかどうかは分かりません/u, /are entered is not known/],
  no_calls: [/送信する内容がありません/u, /nothing to send/],
  invoice_too_old: [/10日を過ぎ.*印刷し直し.*前の印刷日を消して/u, /no longer takes.*Print it anew, clear the old day/],
  reported_otherwise: [
    /配送業者または伝票番号が、入力されたものと違います/u,
    /not by the carrier or slip number that was given/,
  ],
}

const TAKE_OVERS: Marks<typeof TAKE_OVER_TEXTS> = {
  file_unfit: [/ファイルには、全体に関わる問題/u, /the file as a whole/],
  row_names_no_order: [/どの注文の行なのか/u, /which order this row is of/],
  rows_apart: [/離れて出てきます/u, /stand apart/],
  kept_unreadable: [/記録を復元できません/u, /kept of this order cannot be restored/],
  changed_to_np: [/NP後払いに変更された/u, /changed to NP Atobarai later/],
  multiple_destinations_before: [/以前の.*複数配送だった/u, /earlier export.*several destinations/],
  order_cancelled_before: [/以前の.*キャンセル済みでした/u, /earlier export showed it cancelled/],
  goods_returned_before: [/以前の.*返送済みでした/u, /earlier export showed that its goods came back/],
  export_outdated: [/それより古い/u, /which is newer/],
  number_form_new: [/の形式が、これまでに/u, /No order that was taken over before has a number of the form/],
  export_ahead: [/1時間より先の未来/u, /more than an hour ahead/],
}

const LEFT_OVERS: Marks<typeof LEFT_OVER_TEXTS> = {
  no_such_order: [/当てはまる注文がありません/u, /goes with no order/],
  perhaps_deleted: [
    /だけで削除した注文なら、NP管理画面でキャンセルしてください/u,
    /deleted in makeshop alone, cancel it/,
  ],
  perhaps_deleted_after_shipping: [
    /だけで削除した注文なら、NPの取引をキャンセルする前に、商品の行方を確認.*出荷報告が済んでいる/u,
    /where the goods are before you cancel it/,
  ],
  perhaps_deleted_after_payment: [/だけで削除した注文なら.*返金/u, /deleted in makeshop alone.*settle a refund/],
  order_not_kept: [/こちらには記録がありません.*見比べて/u, /none is kept here.*Compare it/],
  perhaps_ended: [
    /取引をキャンセルして.*先に商品の行方を確認/u,
    /cancel the transaction in NP's console.*find out first where they are/,
  ],
  perhaps_ended_after_shipping: [
    /済んでいれば、NPの取引をキャンセルする前に、商品の行方を確認/u,
    /where the goods are before you cancel the transaction/,
  ],
  perhaps_ended_after_payment: [
    /決済方法の変更が済んでいれば、商品の行方/u,
    /otherwise, find out where the goods are, then/,
  ],
  order_not_read: [/データを読み取れません/u, /cannot be read/],
  second_transaction: [/もう1件/u, /another transaction of the same order/],
  all_to_cancel: [/終了した注文なので.*すべて/u, /closed: in NP's console, cancel each of them/],
  all_to_cancel_unless_kept: [/取引を一つだけ残し/u, /leave the one that bills them/],
  several_transactions: [/複数あり/u, /several transactions/],
  names_two_orders: [/特定できません/u, /do not tell which/],
}

const UNREAD: Marks<typeof UNREAD_TEXTS> = {
  number_shortened: [/表計算ソフト/u, /what a spreadsheet left/],
}

const REASONS: Marks<typeof TRIAGE_TEXTS> = {
  dated_ahead: [/日時が未来/u, /lies in the future/],
  seen_ahead: [/最後に確認した日時.*記録を直して/u, /last seen is on record as in the future/],
  approval_lost: [/「審査OK」だった注文.*出荷を止めて/u, /was approved and no longer is: stop the parcel/],
  approval_perhaps_lost: [/「入金完了」ですが.*出荷を止めて/u, /may have been taken back: stop the parcel/],
  carrier_by_hand: [/手作業/u, /by hand/],
  report_refused: [/受け付けられませんでした/u, /refused the shipment report/],
  shipped_cause_unknown: [/原因は分かっていません/u, /cause that is not known/],
  hold_to_correct: [/「審査保留」のため/u, /on hold/],
  rejection_to_settle: [/「審査NG」のため、決済方法の変更またはキャンセル/u, /NG; change the payment method or cancel/],
  attention_needed: [/「要確認」のため/u, /needs attention; a person/],
  link_stalled: [/目安の時間を過ぎても/u, /should have moved on/],
  follow_ups_left: [/残作業があります/u, /something is left to do/],
  approval_ageing: [/取引を終了していても/u, /ended it by itself/],
  to_be_shipped: [/出荷を待って.*最新の注文データ/u, /^Approved, and not shipped.*newest export still says so/],
  invoice_ageing: [/期限が近づ/u, /soon refuse its date/],
  link_at_work: [/自動連携またはNPの処理中/u, /link or NP is at work/],
  order_over: [/管理から外れて/u, /has left the NP lifecycle/],
  report_done: [/出荷報告が完了/u, /shipment is reported/],
}

const ATTENTIONS: Marks<typeof ATTENTION_TEXTS> = {
  screening_unknown: [/届いたかどうかは不明.*再送せず/u, /is not known. Don't send it again/],
  np_transaction_unknown: [/NP取引IDが分からないため/u, /NP transaction id is not known/],
  sync_suspect: [/表示がNPの実際の状態と違う/u, /displayed status may be wrong/],
  shipment_unknown: [
    /配送業者と伝票番号が分からない.*NP管理画面で出荷報告の有無/u,
    /Carrier and slip number are not known.*Look in NP's console/,
  ],
  invoice_not_printed: [/請求書の印刷日/u, /wiz invoice was printed/],
  malformed: [/形式が正しくない/u, /documented form/],
  details_missing: [/続けて取得できない.*引き続き試みます/u, /several times in a row.*It is still tried/],
  stalled: [/予定より長く/u, /longer than planned/],
}

const REQUEST_FAULTS: Marks<typeof REQUEST_FAULT_TEXTS> = {
  malformed: [/形式が正しくない/u, /documented form/],
  order_closed: [/終了した注文/u, /order is closed/],
  sync_suspect: [/同期の確認が済むまで/u, /until the sync is confirmed/],
  already_requested: [/再送しません/u, /not sent again/],
  not_due: [/送信するものがありません/u, /nothing to be sent/],
  np_transaction_unknown: [/NP取引IDが分かりません/u, /NP transaction id is not known/],
  shipment_unknown: [/配送業者と伝票番号が分かりません/u, /Carrier and slip number are not known/],
  invoice_not_printed: [/請求書の印刷日/u, /wiz invoice was printed/],
}

const EARLIER: Marks<typeof EARLIER_TEXTS> = {
  screening: [/以前の審査依頼がNPに.*をする前に/u, /an earlier screening request.*before the order is edited/],
  shipment_report: [/以前の出荷報告がNPに/u, /an earlier shipment report/],
}

const REASONS_UNKNOWN: Marks<typeof UNKNOWN_REASON_TEXTS> = {
  timed_out: [/時間内に/u, /in time/],
  connection_lost: [/接続が切れ/u, /connection broke/],
  server_error: [/NP側でエラー/u, /failed on NP's side/],
  missing: [/この注文が含まれていません/u, /does not mention this order/],
  contradictory: [/食い違っている/u, /two different things/],
  not_understood: [/解釈できません/u, /could not be understood/],
  aborted: [/中止されました/u, /given up/],
}

const IMPORT_ISSUES: Marks<typeof IMPORT_ISSUE_TEXTS> = {
  orders_missing: [/一覧（searchOrderのorders）がありません/u, /no list of orders/],
  answer_incomplete: [/抜けているおそれ/u, /has errors/],
  not_an_object: [/注文として読み取れません/u, /read as an order/],
  field_malformed: [/値の型/u, /of the known form/],
  order_number_missing: [/注文番号がないため/u, /no order number/],
  order_number_malformed: [/1〜40文字/u, /1 to 40 visible characters/],
  payment_method_missing: [/決済方法がありません/u, /no payment method/],
  payment_method_unknown: [/paymentMethods/, /paymentMethods/],
  payment_status_missing: [/決済ステータスがありません/u, /no payment status/],
  payment_status_unknown: [/決済ステータスが対応表にありません/u, /payment status is not in the table/],
  delivery_status_missing: [/配送ステータスがありません/u, /no delivery status/],
  delivery_status_says_nothing: [/says_nothingとした値しかない/u, /Only values that mean says_nothing/],
  delivery_status_unknown: [/設定のdeliveryStatusesに追加/u, /add it to the setting deliveryStatuses/],
  delivery_status_contradictory: [/配送ステータスと処理状況が食い違/u, /contradict each other/],
  rows_disagree: [/同じ注文の行どうし/u, /rows of one order differ/],
  row_beside_lost: [/すぐ前か後に/u, /right before or behind it/],
  ragged_row: [/列の数が見出しと合いません/u, /as many cells as the header/],
  last_row_not_ended: [/最後の行が改行で終わっていない/u, /No line break ends the last row/],
  quotes_broken: [/引用符（"）の対応/u, /does not pair up/],
  characters_unreadable: [/読み取れない文字/u, /characters cannot be read/],
  file_empty: [/ファイルが空/u, /file is empty/],
  named_column_missing: [/指定した見出しの列がありません/u, /that the setting \{columns\} names/],
  file_is_html: [/HTMLまたはXML/u, /HTML or XML/],
  file_is_workbook: [/Excelブック/u, /workbook of Excel/],
  header_missing: [/見出しが1つもありません/u, /None of the headings/],
  column_ambiguous: [/当てはまる見出しが複数/u, /Several headings may be meant/],
  separator_unsupported: [/タブまたはセミコロン/u, /tabs or semicolons/],
  column_missing: [/必要な列/u, /needs a column/],
  column_twice: [/同じ名前の列が2つ/u, /Two columns have the same/],
  row_too_long: [/1行が長すぎる/u, /row is too long/],
  header_again: [/もう一度現れた/u, /a header again/],
  encoding_unsupported: [/文字コードを読み取れません/u, /encoding cannot be read/],
  column_empty: [/どの行も空/u, /No row has anything in the column/],
  endings_not_shown: [/キャンセルや返送.*見分けられません/u, /cancelled or returned looks like any other/],
  destinations_not_shown: [/複数配送.*見分けられません/u, /order with several looks like any other/],
  payment_methods_empty: [/値のある行が一つもありません/u, /The payment method is empty in every row/],
  payment_methods_not_shown: [/すべての注文をNPの注文とみなし/u, /every order was taken for one of NP's/],
  unknown_field: [/未知の項目/u, /not known was passed over/],
  receipt_status_assumed: [/入金ステータスがないため/u, /no receipt status/],
  receipt_status_unknown: [/入金ステータスが対応表にありません/u, /receipt status is not in the table/],
  payment_fee_assumed: [/0円としました/u, /0 yen was taken/],
  payment_fee_unreadable: [/決済手数料を読み取れない/u, /fee cannot be read/],
  carrier_unreadable: [/配送業者は取り込んでいません/u, /carrier cannot be told/],
  shipments_differ: [/商品ごとの行で、配送業者または伝票番号が異なる/u, /several carriers or slip numbers/],
  slip_unreadable: [/伝票番号は取り込んでいません/u, /slip number cannot be reported/],
  shipment_incomplete: [/配送業者と伝票番号のうち/u, /Of carrier and slip number/],
  order_date_unreadable: [/注文日時を読み取れない/u, /date of the order cannot be read/],
  delivery_id_unreadable: [/配送のID/u, /id of the delivery/],
  order_time_missing: [/時刻がないため/u, /no time of day/],
  np_transaction_id_malformed: [/NP取引IDの形式/u, /NP transaction id is malformed/],
  problem_codes_unreadable: [/エラーコードとして読み取れない/u, /cannot be an error code/],
}

const PARCELS: Marks<typeof PARCEL_GATE_TEXTS> = {
  reported_goods_here: [
    /出荷報告の記録がありますが、商品は手元にあります/u,
    /report is on record, but the goods are here/,
  ],
  goods_left_of_closed: [/終了した注文で、一度出荷/u, /closed, and seems to have been shipped before/],
  parcel_claimed: [/出荷のために確保/u, /claimed as \{detail\} by whoever/],
  export_not_whole: [/反映が済んでいないか、反映のときに示された問題/u, /not taken over as a whole/],
  not_seen_since: [/注文が削除されていないか/u, /whether the order is still there/],
  not_seen_since_confirmed: [
    /同期の確認、拒否された操作、または後から分かった修正の後/u,
    /since the sync was confirmed/,
  ],
}

const BOOKS_FAILURES: Marks<typeof BOOKS_FAILURE_TEXTS> = {
  not_kept: [/注文番号は台帳にありません/u, /books have no such order number/],
  other_payment_method: [/NP後払いではない決済方法の注文として/u, /order with another payment method/],
  multiple_destinations: [/複数配送の注文として/u, /with several destinations/],
  order_cancelled: [/キャンセル済みの注文として/u, /order that was cancelled/],
  goods_returned: [/返送された注文として/u, /goods came back/],
  claimed_otherwise: [/別の名前で確保/u, /claimed under another name/],
  unreadable: [/復元できません。直すまで出荷せず、上書きもしない/u, /ship nothing of it, and don't write over it/],
  busy: [/ほかの変更と重なり続けた/u, /Others kept changing/],
  not_read: [/台帳の記録を読み取れない.*何も書き込んでいません/u, /couldn't be read, so nothing was changed of it/],
  not_saved: [/書き込めたかどうかは不明/u, /whether it was is not known/],
  export_broke_off: [/最後まで読み取れなかった/u, /broke off/],
  news_not_told: [/連絡に失敗/u, /News could not be told/],
}

const RECORD_FAILURES: Marks<typeof RECORD_FAILURE_TEXTS> = {
  under_way: [/送信中のため/u, /call to NP for this order is under way/],
  outdated: [/今の決済ステータスになる前の、連携の結果/u, /before the order came to its present status/],
  not_found: [/この注文がありません/u, /has no such order/],
  not_read: [/読み取れないため、記録していません/u, /nothing was recorded/],
  busy: [/ほかの変更と重なった/u, /Others kept changing/],
  not_saved: [/記録できたかどうかは不明/u, /whether it was recorded is not known/],
}

const ENDINGS: Marks<typeof ENDED_TEXTS> = {
  done: [/^$/, /^$/],
  stopped: [/途中で停止/u, /stopped midway/],
  np_closed: [/残りの注文は次回/u, /other orders wait/],
  details_slow: [/残りの審査依頼は次回/u, /other screening requests wait/],
  store_failed: [/保存先から.*読み出せません/u, /store couldn't say/],
}

const REFUSED_CREDENTIALS: Mark = [/認証を拒否/u, /credentials/]
const OFFLINE: Mark = [/接続できません/u, /could not be reached/]
const NOT_UNDERSTOOD: Mark = [/応答を解釈できません/u, /could not be understood/]
const REQUEST_REFUSED: Mark = [/リクエスト全体がNPに拒否/u, /refused the call as a whole/]
const NOT_SENT: Mark = [/送信していません/u, /nothing was sent/]

const CALL_FAULTS: Marks<typeof CALL_FAULT_TEXTS> = {
  credentials_refused: REFUSED_CREDENTIALS,
  maintenance: [/メンテナンス中です。$/u, /maintenance\.$/],
  offline: OFFLINE,
  not_understood: NOT_UNDERSTOOD,
  request_refused: REQUEST_REFUSED,
  aborted: [/停止の指示/u, /driver was told to stop/],
  malformed: NOT_SENT,
}

const TRANSPORT_FAULTS: Marks<typeof TRANSPORT_FAULT_TEXTS> = {
  ...CALL_FAULTS,
  maintenance: [/終了後にやり直して/u, /Try again when it is over/],
  aborted: [/呼び出し側が送信を中止/u, /caller gave up/],
}

const UNKNOWN_OUTCOMES: Marks<typeof UNKNOWN_OUTCOME_TEXTS> = {
  screening: [/審査依頼がNPに届いたかどうかは不明.*再送せず/u, /has the screening request.*Don't send it again/],
  screening_result: [/審査結果はまだ分かりません.*もう一度照会して/u, /result of the screening.*Ask again later/],
  shipment_report: [/出荷報告がNPに届いたかどうかは不明.*もう一度送信して/u, /has the shipment report.*Send it again/],
  cancellation: [/キャンセルされたかどうかは不明/u, /was cancelled at NP is not known/],
  payment: [/支払いの有無/u, /buyer has paid/],
}

const UNKNOWN_TO_DRIVER: Marks<typeof UNKNOWN_TEXTS> = {
  ...UNKNOWN_OUTCOMES,
  screening_result: [/審査結果はまだ分かりません.*自動で照会し直します/u, /result of the screening.*by itself/],
  shipment_report: [/出荷報告がNPに届いたかどうかは不明.*自動で送信し直します/u, /has the shipment report.*by itself/],
}

const PASSED: Marks<typeof PASSED_TEXTS> = {
  too_late: [/終了している、同期ずれの疑いがある/u, /closed, in doubt or gone/],
  overtaken: [/この結果は使いません/u, /of no consequence/],
  doubted: [/余分な取引をキャンセル/u, /may have the order twice/],
  not_saved: [/保存できませんでした/u, /could not be saved/],
}

const BUYER_NAME: Mark = [/購入者の氏名/u, /buyer's name/]
const DESTINATION_NAME: Mark = [/配送先の氏名/u, /destination's name/]
const BUYER_ADDRESS: Mark = [/購入者の住所に確認/u, /buyer's address has to be checked/]
const DESTINATION_ADDRESS: Mark = [/配送先の住所に確認/u, /destination's address has to be checked/]
const FEES: Mark = [/手数料の設定/u, /set-up of fees/]

/** Codes that NP tells apart, and its words don't, have one mark. */
const NP_CODES: Marks<typeof CODE_TEXTS> = {
  '00': [/^審査OKです/u, /result is OK/],
  '10': [/^審査保留です/u, /is on hold$/],
  '20': [/^審査NGです/u, /result is NG/],
  '30': [/審査でエラーが発生.*審査OKではありません/u, /ended in an error; it is not OK/],
  '40': [/まだ出ていません/u, /no screening result yet/],
  '50': [/審査中/u, /in progress/],
  NG001: [/限度額/u, /buyer's limit/],
  NG002: [/情報に不備.*審査NG/u, /rejected for incomplete information/],
  NG999: [/その他の理由で審査NG/u, /rejected for another reason/],
  RE001: BUYER_NAME,
  RE002: BUYER_NAME,
  RE003: BUYER_NAME,
  RE004: BUYER_NAME,
  RE005: DESTINATION_NAME,
  RE006: DESTINATION_NAME,
  RE007: DESTINATION_NAME,
  RE008: DESTINATION_NAME,
  RE009: [/購入者の住所が不足/u, /buyer's address is incomplete/],
  RE010: BUYER_ADDRESS,
  RE011: BUYER_ADDRESS,
  RE012: BUYER_ADDRESS,
  RE013: BUYER_ADDRESS,
  RE014: [/購入者の住所が勤務先/u, /buyer's address is a workplace/],
  RE015: [/配送先の住所が不足/u, /destination's address is incomplete/],
  RE016: DESTINATION_ADDRESS,
  RE017: DESTINATION_ADDRESS,
  RE018: DESTINATION_ADDRESS,
  RE019: DESTINATION_ADDRESS,
  RE020: [/配送先の住所が勤務先/u, /destination's address is a workplace/],
  RE021: [/購入者の電話番号が正しくありません/u, /buyer's telephone number is wrong/],
  RE022: [/固定電話/u, /land line/],
  RE023: [/配送先の電話番号/u, /destination's telephone/],
  RE024: [/メールアドレスが必要/u, /e-mail address is needed/],
  RE025: [/メールアドレスが無効/u, /e-mail address is invalid/],
  RE026: [/ショップ側の理由/u, /on the shop's side/],
  RE027: [/似た内容の登録/u, /similar order/],
  RE028: [/連絡を取れていません/u, /could not reach the buyer/],
  RE029: [/詳細な審査.*修正の必要はありません/u, /nothing to correct/],
  RE031: [/ショップの電話番号/u, /telephone number is the shop's/],
  E0100059: [/購入者の郵便番号と住所/u, /buyer's postcode and address/],
  E0100083: [/配送先の郵便番号と住所/u, /destination's postcode and address/],
  E0102004: [/合計金額と請求金額/u, /sum of the goods/],
  E0100111: [/請求書発行日がありません/u, /without its invoice's date/],
  E0100113: [/該当する取引が見つかりません/u, /does not find the transaction/],
  E0100114: [/キャンセルされています/u, /is cancelled at NP/],
  E0100115: [/出荷報告が済んでいます/u, /was reported already/],
  E0100118: [/支払いが済んでいます/u, /has paid already/],
  E0100120: [/審査OKになっていない/u, /has not approved/],
  E0100121: [/印字データ/u, /print data/],
  E0100126: [/10日以内/u, /within 10 days/],
  E0100132: [/区分が/u, /of the other service/],
  E0100143: [/wiz以外の出荷報告/u, /isn't wiz was reported/],
  E0109002: FEES,
  E0109003: FEES,
  EPRO0101: [/1件もありません/u, /No transaction was sent/],
  EPRO0102: [/多すぎます/u, /Too many/],
  EPRO0107: [/NPカード/u, /NP-card/],
  carrier_code_missing: [/運送会社コード/u, /code for the carrier/],
  code_withheld: [/内容は表示しません/u, /is not shown/],
}

const FIELD_FAULTS: Marks<typeof FAULT_TEXTS> = {
  missing: [/入力されていません/u, /is missing/],
  characters: [/使用できない文字/u, /characters that NP does not take/],
  length: [/文字数/u, /a length that NP does not take/],
  format: [/形式が正しくありません/u, /right form/],
  mismatch: [/ほかの項目と一致しません/u, /does not fit another field/],
  unknown: [/NPに登録されていません/u, /not known to NP/],
  not_allowed: [/指定できません/u, /must not be given/],
  out_of_range: [/受け付ける範囲/u, /outside of what NP takes/],
  duplicate: [/重複/u, /there twice/],
}

const SHOPS_OWN = /the shop's own/

const SIGNS: Readonly<Record<string, Mark>> = {
  no_block_number: [/番地がありません/u, /house number/],
  no_room_number: [/部屋番号や階数/u, /room or floor/],
  no_prefecture: [/都道府県から入力/u, /prefecture/],
  company_in_address: [/会社名は会社名の欄/u, /company's name/],
  temporary_address: [/局留め/u, /temporary one/],
  po_box: [/私書箱/u, /PO box/],
  improbable_telephone: [/同じ数字が並んで/u, /repeats one digit/],
  no_leading_zero: [/0から始まっていません/u, /begin with 0/],
  shop_telephone: [/ショップの電話番号/u, SHOPS_OWN],
  shop_email: [/ショップのメールアドレス/u, SHOPS_OWN],
  no_email: [/入力されていません/u, /is missing/],
  test_order: [/テスト注文/u, /test order/],
  not_katakana: [/カタカナ以外/u, /other than katakana/],
  pictograph: [/絵文字/u, /emoji/],
  rare_character: [/「𠮷」/u, /rare character/],
}

const SIGNS_OF_ORDERS: Readonly<Record<string, Mark>> = {
  over_limit: [/利用限度額/u, /usually may owe/],
  sum_differs: [/差があります/u, /differ/],
  fees_only: [/手数料や送料だけ/u, /Nothing but postage/],
}

const TABLES = [
  ['to do instead', NEXT_STEP_TEXTS, NEXT_STEPS],
  ['stands against an event', VIOLATION_TEXTS, VIOLATIONS],
  ['makeshop and NP are to each other', RECONCILIATION_TEXTS, RECONCILIATIONS],
  ['was observed', OBSERVATION_TEXTS, OBSERVATIONS],
  ['the matter is, and what a correction costs', CORRECTION_TEXTS, CORRECTIONS],
  ['a shipment leads to', SHIPMENT_TEXTS, SHIPMENTS],
  ['is left over of a list', LEFT_OVER_TEXTS, LEFT_OVERS],
  ['is wrong with an export', TAKE_OVER_TEXTS, TAKE_OVERS],
  ['is not read of a list', UNREAD_TEXTS, UNREAD],
  ['puts an order on its list', TRIAGE_TEXTS, REASONS],
  ['waits for a person', ATTENTION_TEXTS, ATTENTIONS],
  ['keeps a request from being made', REQUEST_FAULT_TEXTS, REQUEST_FAULTS],
  ['the back office asks for', STEP_TEXTS, STEPS],
  ['NP may have from before', EARLIER_TEXTS, EARLIER],
  ['keeps an outcome from being known', UNKNOWN_REASON_TEXTS, REASONS_UNKNOWN],
  ['is odd about a row', IMPORT_ISSUE_TEXTS, IMPORT_ISSUES],
  ['a code of NP’s says', CODE_TEXTS, NP_CODES],
  ['is wrong with a field', FAULT_TEXTS, FIELD_FAULTS],
  ['keeps a parcel here', PARCEL_GATE_TEXTS, PARCELS],
  ['keeps the books from being written', BOOKS_FAILURE_TEXTS, BOOKS_FAILURES],
  ['keeps an event from being recorded', RECORD_FAILURE_TEXTS, RECORD_FAILURES],
  ['ended a tick', ENDED_TEXTS, ENDINGS],
  ['made a call fail', TRANSPORT_FAULT_TEXTS, TRANSPORT_FAULTS],
  ['made a call of the driver fail', CALL_FAULT_TEXTS, CALL_FAULTS],
  ['follows where nobody knows', UNKNOWN_OUTCOME_TEXTS, UNKNOWN_OUTCOMES],
  ['follows for the driver where nobody knows', UNKNOWN_TEXTS, UNKNOWN_TO_DRIVER],
  ['follows where the order was something else by then', PASSED_TEXTS, PASSED],
  ['NP may ask about a field', SIGN_TEXTS.ofFields, SIGNS],
  ['NP may ask about an order', SIGN_TEXTS.ofTheOrder, SIGNS_OF_ORDERS],
] as const

describe.each(TABLES)('what %s is told by its own sentence', (_, texts, marks) => {
  it('each of them', () => {
    expect(Object.keys(marks).sort()).toStrictEqual(Object.keys(texts).sort())
  })

  it.each(Object.entries(marks))('%s, and no other', (_code, mark) => {
    const [ja, en] = mark
    const marked = (language: 0 | 1) =>
      Object.entries(marks).flatMap(([each, other]) => (other[language] === mark[language] ? [each] : []))
    const saying = (isSaid: (words: { readonly ja: string; readonly en: string }) => boolean) =>
      Object.entries(texts).flatMap(([each, words]) => (isSaid(words) ? [each] : []))
    expect(saying((words) => ja.test(words.ja))).toStrictEqual(marked(0))
    expect(saying((words) => en.test(words.en))).toStrictEqual(marked(1))
  })
})
