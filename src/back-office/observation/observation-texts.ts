import type { Words } from '../../wording/words.js'
import type { ObservationCode } from './observation-code.js'

/** What an observation found. */
export const OBSERVATION_TEXTS = {
  as_known: { ja: '記録のとおり{paymentStatus}と表示されています', en: 'It shows {paymentStatus}, as was known' },
  link_moved_on: { ja: '自動連携により、{paymentStatus}になりました', en: 'The link moved it on to {paymentStatus}' },
  operator_acted: {
    ja: 'ショップで{event}の操作が行われたとみられます',
    en: 'Somebody in the shop must have done this: {event}',
  },
  approval_taken_back: {
    ja: '「審査OK」が取り消され、{paymentStatus}になりました。商品が手元にあれば出荷を止めてください',
    en: 'The approval was taken back, and {paymentStatus} is shown. Stop the parcel if it is still here',
  },
  rejected_unseen: {
    ja: '「審査OK」だった注文が「審査NG」と表示されています。商品が手元にあれば出荷を止めてください。表示だけが変更され、NPには承認された取引が残っているおそれがあります。NP管理画面で確認し、審査OKならmakeshopの決済ステータスも「審査OK」に変更してから、審査NGならそのまま、確認を記録してください',
    en: 'It was approved, and "Screening NG" is shown: stop the parcel if it is still here. If only the display was set, NP\'s approval still stands. Look it up in NP\'s console: if NP approved it, set "Screening OK" in makeshop, then confirm that; if NP rejected it, confirm that',
  },
  unexplained: {
    ja: '{paymentStatus}と表示されていますが、記録からは、そうなった経緯を確認できません。NP管理画面で実際の状態を確認してください',
    en: "{paymentStatus} is shown, but nothing on record leads there. Look the true status up in NP's console",
  },
  confirmed_otherwise: {
    ja: '{paymentStatus}と表示されていますが、違う決済ステータスで、同期の確認が記録されています。その確認より前からの表示のままであるおそれがあるため、NPの回答とはみなしません。NP管理画面で確認し、表示のとおりなら、そのまま確認を記録してください。違うなら、注文詳細でmakeshopの決済ステータスをNPの状態に合わせて変更してから、その状態で確認を記録してください。変更するまでは、表示を見るたびに、再び同期ずれの疑いになります',
    en: "{paymentStatus} is shown, but another status was confirmed, and makeshop may still show what it did before that, so it is not taken for NP's word. Look it up in NP's console. If it is so there, confirm it; if not, set the status by NP's word in makeshop (注文詳細), then confirm that one: until makeshop shows it, each look brings the doubt back",
  },
  sync_doubted: {
    ja: '同期ずれの疑いが記録されました。ショップの操作によるものか、NPの応答との矛盾によるものかは、記録からは分かりません',
    en: 'The sync came into doubt. Nothing on record tells whether somebody in the shop doubted it or an answer of NP contradicted it',
  },
  goods_free_again: {
    ja: '記録では出荷済みの注文が{paymentStatus}・「未配送」と表示されています。商品を二重に送らないでください。出荷報告をやり直すために戻したのなら、そのことを次の操作の順に記録してください。誤って出荷済みになっていて商品が手元にあるなら、その後に、商品が手元にあることも記録してください',
    en: 'By the record the goods have left, but {paymentStatus} is shown with "Not shipped". Do not send them twice. If that was done to report them anew, record it, step by step. If "Shipped" was recorded by mistake, and the goods are here, record after that that they are here',
  },
  goods_left_before: {
    ja: '一度出荷されたとみられる注文です。出荷済みなら、再び出荷できると判断されても、商品を送り直さないでください。商品が戻ってきたか、誤って出荷済みになっているなら、「配送完了」にせず、商品が手元にあることを記録してください',
    en: 'The order seems to have been shipped before. If the goods have left, do not send them again, even where it may ship once more. If they came back, or that was recorded by mistake, do not set "Shipped": record that the goods are here',
  },
  still_suspect: {
    ja: '{paymentStatus}と表示されていますが、同期の確認が済んでいないため反映していません',
    en: '{paymentStatus} is shown, but the sync is still in doubt, so it was not taken over',
  },
  older_than_known: {
    ja: '{paymentStatus}の表示は記録より前のものなので、反映していません',
    en: '{paymentStatus} was seen before what is known, so it was not taken over',
  },
  edited_meanwhile: {
    ja: 'この{paymentStatus}の表示から、記録にない注文の修正があったことが分かります。修正の前に用意した荷物は止め、修正の前に印刷した請求書は印刷し直してください',
    en: 'That {paymentStatus} was shown tells of an edit that is not on record. Stop a parcel that was packed before it, and print an invoice anew that was printed before it',
  },
  too_soon_for_np: {
    ja: '{paymentStatus}と表示されていますが、表示は10分ほど遅れることがあるため、直前の操作より前の表示とみなして反映していません',
    en: '{paymentStatus} is shown, but what is shown may lag by some ten minutes: it was taken for the one from before what was done last, and not taken over',
  },
  closed_before: {
    ja: 'キャンセル、削除、決済方法の変更で終了した注文のため、表示は反映していません',
    en: 'The order is closed, so what it shows was not taken over',
  },
  live_after_closing: {
    ja: 'キャンセル、削除、決済方法の変更で終了した注文ですが、{paymentStatus}と表示されており、NPに取引があります',
    en: 'The order is closed, but {paymentStatus} is shown, so NP has taken it on',
  },
  perhaps_live_after_closing: {
    ja: 'キャンセル、削除、決済方法の変更で終了した注文です。{paymentStatus}と表示されていますが、審査OKではない決済ステータスで、同期の確認が記録されているため、NPに取引があるかどうかは分かりません。NP管理画面で確認してください',
    en: "The order is closed. {paymentStatus} is shown, but a status without an approval was confirmed before, so NP may hold it or not. Look it up in NP's console",
  },
  shipped_after_closing: {
    ja: 'キャンセルまたは削除された注文に「配送完了」、返送、出荷報告、または出荷に関するエラーの表示があります。商品が出荷されていないか確認してください',
    en: '"Shipped", a return, a shipment report or an error about a shipment is shown of an order that was cancelled or deleted. Find out whether the goods have left',
  },
  status_not_understood: {
    ja: '決済ステータス{detail}は解釈できないため、反映していません',
    en: 'The payment status {detail} is not known, so nothing was taken over',
  },
  delivery_not_understood: {
    ja: '配送ステータス{detail}は解釈できないため、反映していません',
    en: 'The delivery status {detail} is not known, so it was not taken over',
  },
  receipt_not_understood: {
    ja: '入金ステータス{detail}の意味が分からないため、審査OKになったことがあるかどうかの判断に使えません。意味を確かめて、取り込みの設定（receiptStatuses）に追加してください',
    en: 'The receipt status {detail} is not known, so whether the order was ever approved does not show by it. Find out what it means, and add it to the setting receiptStatuses',
  },
  carrier_not_understood: {
    ja: '配送業者{detail}がどの配送業者なのか分からないため、表示されていないものとして扱いました。自動連携に対応した配送業者を指すなら、取り込みの設定（carriers）に追加してください',
    en: 'Which carrier {detail} is, is not known, so it counts as not shown. If it means one that the link supports, add it to the setting carriers of the import',
  },
  shipped_without_approval: {
    ja: '「審査OK」ではないのに「配送完了」になっています。商品が手元にあれば出荷を止めてください。出荷済みなら、「未配送」に戻した後も送り直さないでください',
    en: 'The order is "Shipped" without an approval. Stop the parcel if it is still here; if the goods have left, do not send them again, even after the order is put back to "Not shipped"',
  },
  shipped_not_recorded: {
    ja: '「配送完了」と表示されていますが、記録は「未配送」のままです',
    en: '"Shipped" is shown, but "not shipped" stays on record',
  },
  delivery_not_recorded: {
    ja: '出荷報告の処理中または完了後に「未配送」と表示されています。商品を送り直さず、makeshopの表示を確認してください',
    en: '"Not shipped" is shown although the shipment is being reported, or is reported. Do not send the goods again; see to what makeshop shows',
  },
  receipt_differs: {
    ja: '入金ステータスが{receiptStatus}と表示されています。出荷の判断には影響しません',
    en: 'The receipt status shown is {receiptStatus}. It says nothing about shipping',
  },
  receipt_without_approval: {
    ja: '審査OKの記録がないのに「入金完了」と表示されています。見ていない間に審査OKになっていたおそれがあるため、NP管理画面で確認してください。承認された取引があるのに「審査NG」と表示されていれば、「審査OK」に変更し、同期ずれの疑いと同期の確認を記録してください。そのほかで承認されたことがあれば、makeshopの表示から記録し直してください。承認されたことがなければ、「入金完了」にした理由を確かめ、誤りなら「未入金」に戻してください',
    en: '"Received" is shown, and no approval is on record: NP may have approved the order unseen. Look it up in NP\'s console. If its approval stands, and "Screening NG" is shown, set "Screening OK", doubt the sync and confirm that; in any other case where NP approved it, adopt the order anew from what makeshop shows; if it never did, find out who set "Received", and put it back if that was a mistake',
  },
  report_without_delivery: {
    ja: '出荷報告は「配送完了」から始まるのに、「未配送」と表示されています。決済ステータスの表示だけが変更され、NPに出荷報告がないおそれがあります',
    en: 'A report begins with "Shipped", but "Not shipped" is shown: somebody may have set the display alone, and NP may have no report',
  },
  shipment_not_linked: {
    ja: '「配送完了」ですが、出荷報告に進んでいません。出荷がNPに伝わっていないおそれがあります',
    en: '"Shipped" is shown, but no report of it: NP may not have been told',
  },
  shipment_not_shown: {
    ja: '出荷した商品の配送業者または伝票番号が分かりません',
    en: 'The carrier or slip number of the goods that left is not known',
  },
  shipment_differs: {
    ja: '記録にない配送業者または伝票番号{detail}が表示されています。記録は変えていません。NPに何が報告されたか、NP管理画面で確認してください。正しいものと違うなら、訂正の方法をNPに問い合わせ、訂正されてから、注文を記録し直してください',
    en: "The carrier or slip number shown, {detail}, is not on record and was not taken over. See in NP's console what was reported: if that is wrong, ask NP how to correct it, and only once it is corrected adopt the order anew",
  },
  carrier_perhaps_cause: {
    ja: '配送業者{detail}は自動連携に対応していないおそれがあり、それが「要確認」の原因かもしれません。注文詳細の「決済情報」で確認してください。それが原因なら、NPに出荷報告はありません',
    en: 'The carrier shown, {detail}, may be none that the link supports, and that may be why the order needs attention: look in its payment information (決済情報). If that is why, NP has no report',
  },
  shipment_taken_up: {
    ja: '連携されるか不明だった「配送完了」は、自動連携で処理されました',
    en: 'The link took up the shipment of which nobody knew whether it is linked',
  },
  cause_not_shown: {
    ja: '原因は表示されていません。注文詳細の「決済情報」で確認してください',
    en: "The cause was not shown. It stands in the order's payment information",
  },
  reason_not_shown: {
    ja: '「審査NG」の理由は表示されていません',
    en: 'Why the screening was rejected was not shown',
  },
  cause_not_recorded: {
    ja: '注文詳細の「決済情報」にエラー{detail}が表示されています。記録はできません',
    en: 'The payment information shows {detail}, which cannot be put on record',
  },
  cause_differs: {
    ja: '決済情報のエラー{detail}が記録と違います。記録は変えていません',
    en: 'The payment information shows {detail}, which is not what is on record and was not taken over',
  },
  np_transaction_differs: {
    ja: '記録と違うNP取引IDが表示されています',
    en: 'Another NP transaction id is shown than is known',
  },
  cancelled_after_shipping: {
    ja: '商品が出荷済みの注文が、makeshopでキャンセルまたは削除されています。NPの取引をキャンセルする前に、商品の行方を確認してください。購入者がそのまま受け取るなら、代金はNPに支払われるので、NPではキャンセルせず、NPで審査OKなのに出荷報告がなければNP管理画面で報告し、残作業「NPでキャンセル」があれば、NPの審査結果が出てから、その完了を記録してください。NPに取引がなければ、購入者に、ほかの決済方法での支払いを依頼してください。ほかの決済方法で支払われる注文なら、商品がどこにあっても、NPでキャンセルしてください',
    en: 'An order whose goods have left is cancelled or deleted in makeshop. Before anything is cancelled at NP, find out where the goods are. If the buyer keeps them, do not cancel there, so that the buyer pays NP: if NP approved the order and has no report yet, report the shipment in its console; if "cancel at NP" is left to do, record it as done once NP has decided; if NP holds no transaction, they have to be paid in another way. If the order is paid in another way, cancel it at NP wherever the goods are',
  },
  goods_gone_unpaid: {
    ja: '商品が出荷済みの注文が、makeshopでキャンセルまたは削除されていますが、NPに取引はありません。商品の行方を確認してください。購入者がそのまま受け取っても、代金はNPに支払われないので、購入者に、ほかの決済方法での支払いを依頼してください',
    en: 'An order whose goods have left is cancelled or deleted in makeshop, and NP holds no transaction of it. Find out where the goods are. If the buyer keeps them, nobody pays NP for them: they have to be paid in another way',
  },
  closed_after_approval: {
    ja: '「審査OK」だった注文に、makeshopで{event}が行われました。出荷を止めてください',
    en: 'In makeshop this was done to an order that was approved: {event}. Stop the parcel',
  },
  claimed_parcel_to_stop: {
    ja: '荷物は{detail}として確保されていますが、その後の変化か、これから行う操作のために、出荷できません。荷物を止めて、確保を解除してください。すでに出ていれば、そのことを記録してください。ほかの決済方法で支払われる注文でない限り、商品の行方が分かるまでNPの取引をキャンセルしないでください',
    en: 'The parcel is claimed as {detail}, but must not leave, by what has changed since or is to be done now. Stop the parcel, and release the claim. If it has left already, record that. Unless the order is paid in another way, cancel nothing at NP before it is known where the goods are',
  },
  stopped_parcel_left: {
    ja: '{detail}として確保され、止めるはずだった荷物が出荷済みです。中身が今の注文と違うおそれがあります。何を送ったかを確かめてください。今の注文と違えば、購入者への請求をどうするかを購入者と決め、NPに報告された金額をNP管理画面で確認してください',
    en: "The parcel claimed as {detail} was to be stopped, and has left. What is in it may not be what the order is now. Find out what was sent. If it differs, settle with the buyer what is to be paid, and check the sum that was reported in NP's console",
  },
  perhaps_taken_on: {
    ja: 'NPに受け付けられなかった注文ですが、その後に修正され、受け付けられたおそれがあります。NP管理画面で確認してください',
    en: "NP had not taken it, but may have since, after a correction that nobody saw. Look it up in NP's console",
  },
  receipt_perhaps_stays: {
    ja: '審査OKの記録はありませんが、見ていない間に審査OKになっていたおそれがあります。その場合、入金がなくても入金ステータスは「入金完了」のままです',
    en: 'No approval is on record, but NP may have approved the order unseen: then "Received" stays, even if nothing was received',
  },
  open_in_makeshop: {
    ja: '記録ではキャンセル、削除、決済方法の変更で終了した注文ですが、makeshopの注文データには反映されていません。このままでは出荷されるおそれがあります。記録が誤りなら、キャンセルせずに、注文を取り込み直してください',
    en: 'The order is closed here and still open in makeshop, from where it may be shipped. If it was closed here by mistake, do not cancel it in makeshop: adopt the order anew',
  },
  perhaps_changed_back: {
    ja: 'makeshopで決済方法をNP後払いに戻したのなら、その注文は自動連携の対象外です。NP管理画面での処理が必要です',
    en: "If it was changed back to NP Atobarai in makeshop, it is not linked, and has to be handled in NP's console",
  },
  row_of_another_method: {
    ja: '注文データでは決済方法が{detail}ですが、今のままではその変更を記録できません。確認して記録し、出荷の前にもう一度取り込んでください',
    en: 'The export shows the payment method {detail}, a change that cannot be put on record as things are. See to it, and take the row over again before you ship',
  },
  row_method_not_known: {
    ja: '注文データの決済方法{detail}は未登録のため、変更を記録できません。取り込みの設定（ownPaymentMethods）に追加し、出荷の前にもう一度取り込んでください',
    en: 'The export shows {detail}, a payment method that is not known here, so the change cannot be put on record. Add it to the setting ownPaymentMethods, and take the row over again before you ship',
  },
  row_method_linked: {
    ja: '注文データでは決済方法が{detail}ですが、外部と連携する決済方法への変更は記録できません。確認が済むまで出荷しないでください',
    en: 'The export shows the payment method {detail}, which is linked to an outside party, so the change cannot be put on record. Do not ship before that is settled',
  },
  row_of_other_service: {
    ja: '注文データでは決済方法が{detail}で、記録しているNPのサービスと違います。記録か、決済方法の設定を修正してください。それまでは出荷しないでください',
    en: "The export shows {detail}, the other of NP's two services. Correct the order on record or the setting of payment methods, and do not ship before",
  },
  changed_from_attention: {
    ja: '決済方法を変更できるのは「要確認」と「審査NG」だけです。変更されていれば、NPで審査NGなら「審査NG」を、NPで審査OKで商品が手元にあれば「審査OK」を、それ以外は「要確認」を、確認済みとして記録してください',
    en: 'The payment method can only be changed in "Needs attention" and "Screening NG". If it was changed, confirm "Screening NG" where NP has rejected the order, "Screening OK" where NP has approved it and the goods are here, and "Needs attention" in any other case',
  },
  row_provisional: {
    ja: '注文データでは仮注文です。NP側の状態にかかわらず、確定するまで出荷しないでください',
    en: 'The export shows a provisional order. Whatever NP says, never ship it before it becomes an order',
  },
  row_returned: {
    ja: '注文データでは返送になっています。送り直さないなら、NP管理画面でのキャンセルが必要か確認してください。NPに出荷報告がなく、送り直すなら、makeshopで配送ステータスを「未配送」に戻し、処理状況に「返送」があれば外してください。「返送」のままでは、注文データを反映するたびに同期ずれの疑いになります',
    en: 'The export shows that the goods came back. If they are not sent again, see whether it has to be cancelled in NP\'s console. If NP has no report, and they are sent again, set 配送ステータス back to "Not shipped" (未配送) in makeshop, and take 返送 out of 処理状況 if it stands there. While 返送 is shown, each export puts the order in doubt anew',
  },
  returned_after_closing: {
    ja: '終了した注文の商品が戻っています。NPに取引があれば、キャンセルが必要か確認してください',
    en: 'The goods of a closed order came back. If NP holds a transaction, see whether it has to be cancelled there',
  },
  row_not_linked: {
    ja: '注文データでは自動連携の対象外の注文です',
    en: 'The export shows an order that is not linked',
  },
  row_not_understood: {
    ja: '注文データでこの注文の行を解釈できません。取り込みの設定または注文データの誤りを正して、もう一度取り込んでください',
    en: "The order's row in the export cannot be read. Correct the settings of the import, or the export, and take it over again",
  },
} as const satisfies Record<ObservationCode, Words>
