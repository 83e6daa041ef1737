import type { Words } from '../../wording/words.js'
import type { ImportIssueCode } from '../report/import-issue.js'

/**
 * The sentence of each issue, without its full stop. `{headings}` is what the columns are called that it is about, and
 * `{columns}` are their places in the settings.
 */
export const IMPORT_ISSUE_TEXTS = {
  orders_missing: {
    ja: '応答に注文の一覧（searchOrderのorders）がありません。応答のerrors、認証、問い合わせの内容を確かめ、取得し直してください',
    en: 'The answer has no list of orders (the orders of searchOrder); look at its errors, the authorisation and the query, and ask again',
  },
  answer_incomplete: {
    ja: '応答にエラー（errors）が含まれているため、一部の注文が抜けているおそれがあります。エラーの原因を取り除いて、取得し直してください',
    en: 'The answer has errors beside its list, so that orders may be missing; settle what they say, and ask again',
  },
  not_an_object: {
    ja: '一覧のこの位置にあるものは、注文として読み取れません。応答のerrorsを確かめ、取得し直してください',
    en: 'What stands here in the list cannot be read as an order; look at the errors of the answer, and ask again',
  },
  field_malformed: {
    ja: 'この項目の値の型が想定と異なるため、注文を読み取れません。応答のこの項目を確かめ、文字列（deliveryInfosは配列）に直して渡してください',
    en: 'This field is not of the known form, so the order cannot be taken; look at it in the answer, and hand it over as a text (deliveryInfos as a list)',
  },
  order_number_missing: {
    ja: '注文番号がないため、どの注文か分かりません。行や列がずれていないか、注文番号も取得しているかを確かめ、取得し直してください',
    en: 'There is no order number, so its order is not known; see whether rows or columns are shifted, or the number was left out, and fetch the orders again',
  },
  order_number_malformed: {
    ja: '注文番号が1〜40文字ではないか、空白・制御文字・見えない文字・引用符・コンマ・全角の英数字や記号を含むか、表計算ソフトで変わっています（2.0264E+17、202604010001.0、####など）。ダウンロードし直したファイルを、表計算ソフトで開かずに使ってください',
    en: 'The order number is not of 1 to 40 visible characters, has a quotation mark, a comma, or letters, digits or signs in full width, or is what a spreadsheet left of it, such as 2.0264E+17, 202604010001.0 or ####; download the file again, and do not open it in a spreadsheet',
  },
  payment_method_missing: {
    ja: '決済方法がありません。makeshopの注文詳細で確かめ、空欄の注文がすべてNPの同じサービスなら、設定のotherwise.serviceに指定してください',
    en: "There is no payment method; look it up in makeshop's order details, and if all orders without one are paid with the same of NP's services, name that in the setting otherwise.service",
  },
  payment_method_unknown: {
    ja: '決済方法が対応表にありません。意味を確かめて、NPの2つのサービスなら設定のpaymentMethodsに、それ以外はownPaymentMethodsに追加してください',
    en: "The payment method is not in the table; find out what it means, and add it to the setting paymentMethods if it is one of NP's two services, else to ownPaymentMethods",
  },
  payment_status_missing: {
    ja: '決済ステータスがありません。makeshopの注文詳細で確かめてください',
    en: "There is no payment status; look it up in makeshop's order details",
  },
  payment_status_unknown: {
    ja: '決済ステータスが対応表にありません。意味を確かめて、設定のpaymentStatusesに追加してください',
    en: 'The payment status is not in the table; find out what it means, and add it to the setting paymentStatuses',
  },
  delivery_status_missing: {
    ja: '配送ステータスがありません。makeshopの注文詳細で確かめてください',
    en: "There is no delivery status; look it up in makeshop's order details",
  },
  delivery_status_says_nothing: {
    ja: 'says_nothingとした値しかないため、配送の状態が分かりません。配送ステータスと処理状況の両方を出力項目に入れ、それでも分からない注文は、makeshopの注文詳細で確かめてください',
    en: "Only values that mean says_nothing are there, so the state of the delivery is not known; have both the delivery status and the processing state in the export, and look up in makeshop's order details what they leave open",
  },
  delivery_status_unknown: {
    ja: '対応表にない値です。意味を確かめて、設定のdeliveryStatusesに追加してください',
    en: 'The value is not in the table; find out what it means, and add it to the setting deliveryStatuses',
  },
  delivery_status_contradictory: {
    ja: '配送ステータスと処理状況が食い違っています。makeshopの注文詳細で、どちらが正しいか確かめてください。いつも一方の値が配送の状態を示さないなら、その値を設定のdeliveryStatusesでsays_nothingにしてください',
    en: "The delivery status and the processing state contradict each other; see in makeshop's order details which is right. If a value never tells of the delivery, make it says_nothing in the setting deliveryStatuses",
  },
  rows_disagree: {
    ja: '同じ注文の行どうしで値が異なります。makeshopの注文詳細で確かめてください',
    en: "The rows of one order differ; look it up in makeshop's order details",
  },
  row_beside_lost: {
    ja: 'すぐ前か後に、この注文の行かもしれない行があり、読み取れないか、どの注文の行なのか分かりません。その行を直すか、配送先の数とキャンセルの有無をmakeshopの注文詳細で確かめてください',
    en: "A row right before or behind it may be of this order, but cannot be read, or names no order; mend that row, or see in makeshop's order details where the order goes and whether it is cancelled",
  },
  ragged_row: {
    ja: '列の数が見出しと合いません。どの注文か分からないので、引用符で囲まれていないコンマや、行末のコンマの過不足を確かめてください',
    en: 'The row does not have as many cells as the header, so its order is not known; look for a comma outside quotation marks or at its end',
  },
  last_row_not_ended: {
    ja: '最後の行が改行で終わっていないため、末尾の{headings}が途中で切れているおそれがあります。注文データをダウンロードし直し、いつもこうなら、備考など、判断に使わない列を最後に置いてください',
    en: 'No line break ends the last row, so the {headings} at its end may be cut off; download the export again, and if it always ends like that, put a column last that decides nothing, such as a remark',
  },
  quotes_broken: {
    ja: '引用符（"）の対応が正しくありません。続く行の注文が読み取れていないおそれがあるので、この行から後の引用符を確かめてください',
    en: 'A quotation mark does not pair up, and orders in the rows that follow may not have been read; look at the marks from this row on',
  },
  characters_unreadable: {
    ja: '読み取れない文字があります。文字コードが違えば設定のencodingで指定し、そうでなければ注文データをダウンロードし直してください',
    en: 'Some characters cannot be read; if the file is encoded otherwise, say so in the setting encoding, else download it again',
  },
  file_empty: {
    ja: 'ファイルが空で、見出しの行がありません。注文データをダウンロードし直してください',
    en: 'The file is empty and has no header; download the export again',
  },
  column_missing: {
    ja: '必要な列{headings}がありません。別の見出しなら設定の{columns}に書き、なければ注文データの出力項目に加えてください',
    en: 'The export needs a column {headings}, which is missing; if it has another heading, name that in the setting {columns}, else add the column to the export',
  },
  named_column_missing: {
    ja: '設定の{columns}で指定した見出しの列がありません。見出しを確かめ、この列がない注文データなら指定を外してください',
    en: 'No column has the heading that the setting {columns} names; look how the file calls it, or take it out if there is none',
  },
  header_missing: {
    ja: '注文データの見出しが1つもありません。別のファイルではないか、1行目が見出しになっているかを確かめてください',
    en: 'None of the headings of an export is there; see whether it is another file, and whether its first row is the header',
  },
  column_twice: {
    ja: '同じ名前の列が2つあります。どちらかの列を除くか、見出しを変えてください',
    en: 'Two columns have the same name; take one of them out, or give it another heading',
  },
  column_ambiguous: {
    ja: '当てはまる見出しが複数あります。どれなのかを設定の{columns}で指定してください',
    en: 'Several headings may be meant; name the right one in the setting {columns}',
  },
  file_is_html: {
    ja: '注文データではなく、HTMLまたはXMLです。ログインの画面などが保存された可能性があるので、ログインし直して、注文データをダウンロードし直してください',
    en: 'This is no export but HTML or XML, such as a login page; log in, and download the export again',
  },
  file_is_workbook: {
    ja: 'CSVではなくExcelブックです。CSVで保存し直してください',
    en: 'This is a workbook of Excel and no CSV; save it as CSV',
  },
  separator_unsupported: {
    ja: 'コンマではなく、タブまたはセミコロンで区切られています。コンマ区切りのCSVで保存し直してください',
    en: 'The cells are parted by tabs or semicolons, not by commas; save the file as CSV with commas',
  },
  row_too_long: {
    ja: '1行が長すぎるため、ここで読み取りをやめました。引用符（"）が閉じていない可能性があるので、この行の引用符を直すか、注文データをダウンロードし直してください',
    en: 'The row is too long, and nothing is read from here on; a quotation mark may not be closed, so mend it, or download the export again',
  },
  header_again: {
    ja: '見出しの行がもう一度現れたため、ここで読み取りをやめました。つなげたファイルは、1つずつ取り込んでください',
    en: 'There is a header again, and nothing is read from here on; import joined files one by one instead',
  },
  encoding_unsupported: {
    ja: '文字コードを読み取れません。UTF-8またはShift_JISで保存してください',
    en: 'The encoding cannot be read; save the file as UTF-8 or Shift_JIS',
  },
  column_empty: {
    ja: '{headings}の列が、どの行も空です。別の列に移っていれば、キャンセルや複数配送など、この列で分かるはずのことを見落とします。makeshopで確かめ、移っていれば新しい見出しを設定の{columns}に書きます。空のままでよければ、この列を設定のmayBeEmptyに加えます。ただし、それからはこの列を確認しなくなり、キャンセルや複数配送が別の列に移っても、誰も気付けません',
    en: 'No row has anything in the column {headings}; if makeshop shows elsewhere now what it should tell, such as a cancel or several destinations, that goes unseen. Look in makeshop: if it moved, name the new heading in the setting {columns}; if its cells are rightly empty, add it to the setting mayBeEmpty. That ends the check of this column: from then on nobody notices if cancels or several destinations move to another one',
  },
  endings_not_shown: {
    ja: '処理状況の列がないため、キャンセルや返送になった注文を見分けられません。出力項目に加えるか、別の見出しなら設定のcolumns.processingに書いてください',
    en: 'There is no processing state, so an order that was cancelled or returned looks like any other; add the column to the export, or name its heading in the setting columns.processing',
  },
  destinations_not_shown: {
    ja: '配送番号の列がないため、複数配送の注文を見分けられません。出力項目に加えるか、別の見出しなら設定のcolumns.destinationに書いてください。複数配送の注文を受けないショップで列が不要なら、そこに[]と書いてください',
    en: 'There is no column that tells destinations apart, so an order with several looks like any other; add the column to the export, or name its heading in the setting columns.destination; if the shop takes no orders with several, and the export needs no such column, set it to []',
  },
  payment_methods_not_shown: {
    ja: '決済方法の列がないため、設定のotherwise.serviceにより、すべての注文をNPの注文とみなしました。ほかの決済方法の注文も見分けられません。出力項目に加えるか、別の見出しなら設定のcolumns.paymentMethodに書いてください。NPの注文だけを書き出していて列が不要なら、そこに[]と書いてください',
    en: "No column has the payment method, and by the setting otherwise.service every order was taken for one of NP's, so an order with another method looks like any other; add the column to the export, or name its heading in the setting columns.paymentMethod; if only NP's orders are exported, without that column, set it to []",
  },
  payment_methods_empty: {
    ja: '決済方法の列に、値のある行が一つもありません。設定のotherwise.serviceにより、NPの注文として取り込みました。値が別の列に移っていれば、ほかの決済方法の注文も含まれています。makeshopで確かめ、移っていれば新しい見出しを設定のcolumns.paymentMethodに書いて、取り込み直してください。NPの注文しかなければ空になるショップでは、設定のmayBeEmptyにpaymentMethodを加えれば、この知らせは出なくなります。ただし、それからは値が別の列に移っても、誰も気付けません',
    en: "The payment method is empty in every row, and by the setting otherwise.service all orders were taken for NP's; if makeshop shows it elsewhere now, orders with another method are among them. Look in makeshop: if it moved, name the new heading in the setting columns.paymentMethod, and import the file again. If it is rightly empty where all orders are NP's, add paymentMethod to the setting mayBeEmpty, which ends this note; but from then on nobody notices if it moves to another column",
  },
  unknown_field: {
    ja: '未知の項目は読み飛ばしました。読み取る項目に代わるものや、キャンセルを示すものではないか、makeshopの仕様で確かめてください',
    en: 'A field that is not known was passed over; see in what makeshop says of it whether it replaces one that is read, or tells of a cancel',
  },
  receipt_status_assumed: {
    ja: '入金ステータスがないため、決済ステータスから補いました',
    en: 'There is no receipt status; it was taken from the payment status',
  },
  receipt_status_unknown: {
    ja: '入金ステータスが対応表にありません。意味を確かめて、設定のreceiptStatusesに追加してください。それまで、NP後払いの注文では設定のotherwise.receiptStatusか決済ステータスから補います。出荷してよいかの判断には使いません',
    en: 'The receipt status is not in the table; find out what it means, and add it to the setting receiptStatuses. Until then that of an order of NP is taken from the setting otherwise.receiptStatus or the payment status; whether goods may ship is not asked of it',
  },
  payment_fee_assumed: {
    ja: '決済手数料がないため、0円としました。ほかの額なら、設定のotherwise.paymentFeeに書いてください',
    en: 'There is no payment fee, and 0 yen was taken; if it is another amount, name it in the setting otherwise.paymentFee',
  },
  payment_fee_unreadable: {
    ja: '決済手数料を読み取れないため、設定のotherwise.paymentFeeの額（なければ0円）にしました。注文データの表記を確かめてください',
    en: 'The payment fee cannot be read, and that of the setting otherwise.paymentFee was taken, else 0 yen; see how the export writes it',
  },
  carrier_unreadable: {
    ja: '配送業者を特定できないか、自動連携に対応していないため、配送業者は取り込んでいません。未配送なら、「配送完了」にする前に注文詳細の配送業者を確かめてください。自動連携に対応した配送業者を指すなら、設定のcarriersに追加してください',
    en: 'The carrier cannot be told, or the link does not support it, and was not taken over; before "Shipped" is set, check the carrier in makeshop\'s order details; if it means one that the link supports, add it to the setting carriers',
  },
  slip_unreadable: {
    ja: '伝票番号がNPに報告できる形式ではないため、伝票番号は取り込んでいません。表計算ソフトで変わった値（1.23457E+11など）のこともあるので、未配送なら、「配送完了」にする前に注文詳細の伝票番号を確かめてください',
    en: 'The slip number cannot be reported to NP, and was not taken over; a spreadsheet may have changed it, as to 1.23457E+11, so before "Shipped" is set, check it in makeshop\'s order details',
  },
  shipments_differ: {
    ja: '「配送完了」の注文の商品ごとの行で、配送業者または伝票番号が異なるため、どちらも取り込んでいません。NPに報告された伝票番号は、NP管理画面で確かめてください',
    en: 'The rows of an order that is "Shipped" have several carriers or slip numbers, so neither was taken over; see in NP\'s console which slip number was reported',
  },
  shipment_incomplete: {
    ja: '配送業者と伝票番号のうち、{headings}がないため、出荷報告できません。未配送なら、「配送完了」にする前に注文詳細で入力してください',
    en: 'Of carrier and slip number the {headings} is missing, so nothing can be reported; before "Shipped" is set, enter it in makeshop\'s order details',
  },
  order_date_unreadable: {
    ja: '注文日時を読み取れないため、受注からの経過日数を数えられません。日付と時刻の書式を確かめてください',
    en: 'The date of the order cannot be read, so its age is not known; see how date and time are written',
  },
  delivery_id_unreadable: {
    ja: '配送のIDを読み取れないため、出荷を登録する呼び出し（planShipment）を作れません。応答のこの項目を、桁の落ちない文字列で渡してください',
    en: 'The id of the delivery cannot be read, so planShipment can make no calls for it; hand this field of the answer over as a text, with all of its digits',
  },
  order_time_missing: {
    ja: '注文の時刻がないため、0時としました',
    en: 'The order has no time of day; 0:00 was taken',
  },
  np_transaction_id_malformed: {
    ja: 'NP取引IDの形式が正しくないため、取り込んでいません。NP取引IDの列でなければ、設定のcolumns.npTransactionIdを直してください',
    en: 'The NP transaction id is malformed, and was not taken over; if the column has something else, correct the setting columns.npTransactionId',
  },
  problem_codes_unreadable: {
    ja: 'エラーコードとして読み取れない部分と、100個を超えるエラーコードを除きました',
    en: 'What cannot be an error code was left out, and so were any beyond a hundred',
  },
} as const satisfies Record<ImportIssueCode, Words>
