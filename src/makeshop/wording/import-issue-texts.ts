import type { Words } from '../../wording/words.js'
import type { ImportIssueCode } from '../report/import-issue.js'

/** The sentence of each issue, without its full stop. */
export const IMPORT_ISSUE_TEXTS = {
  orders_missing: { ja: '注文の一覧がありません', en: 'There is no list of orders' },
  answer_incomplete: {
    ja: '応答にエラー（errors）が含まれているため、一部の注文が抜けているおそれがあります',
    en: 'The answer has errors beside its list, so that orders may be missing',
  },
  not_an_object: { ja: '注文として読み取れません', en: 'This cannot be read as an order' },
  field_malformed: { ja: '項目の形式が想定と異なります', en: 'A field is not of the known form' },
  order_number_missing: {
    ja: '注文番号がないため、どの注文か分かりません',
    en: 'There is no order number, so its order is not known',
  },
  order_number_malformed: {
    ja: '注文番号は1〜40文字で、空白・制御文字・見えない文字を含められません。表計算ソフトで変わった番号（2.0264E+17や####など）では、どの注文か分かりません',
    en: 'The order number is not of 1 to 40 visible characters, or is what a spreadsheet left of it, such as 2.0264E+17 or ####',
  },
  payment_method_missing: { ja: '決済方法がありません', en: 'There is no payment method' },
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
  delivery_status_unknown: {
    ja: '対応表にない値です。意味を確かめて、設定のdeliveryStatusesに追加してください',
    en: 'The value is not in the table; find out what it means, and add it to the setting deliveryStatuses',
  },
  delivery_status_contradictory: {
    ja: '配送ステータスと処理状況が食い違っています。makeshopの注文詳細で、どちらが正しいか確かめてください',
    en: "The delivery status and the processing state contradict each other; see in makeshop's order details which is right",
  },
  rows_disagree: {
    ja: '同じ注文の行どうしで値が異なります。makeshopの注文詳細で確かめてください',
    en: "The rows of one order differ; look it up in makeshop's order details",
  },
  ragged_row: {
    ja: '列の数が見出しと合いません。どの注文か分からないので、引用符で囲まれていないコンマや、行末のコンマの過不足を確かめてください',
    en: 'The row does not have as many cells as the header, so its order is not known; look for a comma outside quotation marks or at its end',
  },
  quotes_broken: {
    ja: '引用符（"）の対応が正しくありません。続く行の注文が読み取れていないおそれがあるので、この行から後の引用符を確かめてください',
    en: 'A quotation mark does not pair up, and orders in the rows that follow may not have been read; look at the marks from this row on',
  },
  characters_unreadable: {
    ja: '読み取れない文字があります。ファイルの文字コードを確かめてください',
    en: 'Some characters cannot be read; see how the file is encoded',
  },
  file_empty: { ja: 'ファイルに見出しの行がありません', en: 'The file has no header' },
  column_missing: {
    ja: '必要な列がないため、見出しを設定のcolumnsで指定してください',
    en: 'A column that is needed is missing; name its heading in the setting columns',
  },
  named_column_missing: {
    ja: '設定のcolumnsで指定した見出しの列がありません。見出しを確かめ、この列がない注文データなら指定を外してください',
    en: 'No column has the heading that the setting columns names; look how the file calls it, or take it out if there is none',
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
    ja: '当てはまる見出しが複数あります。どれなのかを設定のcolumnsで指定してください',
    en: 'Several headings may be meant; name the right one in the setting columns',
  },
  file_is_html: {
    ja: '注文データではなく、HTMLまたはXMLです。ログインの画面などが保存された可能性があるので、注文データをダウンロードし直してください',
    en: 'This is HTML or XML and no export, such as that of a login; log in, and download the export again',
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
    ja: '1行が長すぎるため、ここで読み取りをやめました。引用符（"）が閉じていない可能性があります',
    en: 'The row is too long, and nothing is read from here on; a quotation mark may not be closed',
  },
  header_again: {
    ja: '見出しの行がもう一度現れたため、ここで読み取りをやめました。つなげたファイルは、1つずつ取り込んでください',
    en: 'There is a header again, and nothing is read from here on; take files that were put together one by one',
  },
  encoding_unsupported: {
    ja: '文字コードを読み取れません。UTF-8またはShift_JISで保存してください',
    en: 'The encoding cannot be read; save the file as UTF-8 or Shift_JIS',
  },
  endings_not_shown: {
    ja: '処理状況の列がないため、キャンセルや返送になった注文を見分けられません',
    en: 'There is no processing state, so an order that was cancelled or returned looks like any other',
  },
  destinations_not_shown: {
    ja: '配送番号の列がないため、複数配送の注文を見分けられません',
    en: 'There is no column that tells destinations apart, so an order with several looks like any other',
  },
  unknown_field: { ja: '未知の項目があります', en: 'There is a field that is not known' },
  receipt_status_assumed: {
    ja: '入金ステータスがないため、決済ステータスから補いました',
    en: 'There is no receipt status; it was taken from the payment status',
  },
  receipt_status_unknown: {
    ja: '入金ステータスを読み取れないため、設定または決済ステータスから補いました',
    en: 'The receipt status is not known; it was taken from the settings or the payment status',
  },
  payment_fee_assumed: {
    ja: '決済手数料がないため、0円としました',
    en: 'There is no payment fee; 0 yen was taken',
  },
  payment_fee_unreadable: {
    ja: '決済手数料を読み取れないため、既定の額としました',
    en: 'The payment fee cannot be read; the default was taken',
  },
  carrier_unreadable: {
    ja: '配送業者を特定できないか、自動連携に対応していないため、配送業者なしで取り込みました',
    en: 'The carrier cannot be told, or the link does not support it; the order was imported without it',
  },
  slip_unreadable: {
    ja: '伝票番号がNPに報告できる形式ではないため、伝票番号なしで取り込みました。表計算ソフトで変わった値（1.23457E+11など）かもしれません',
    en: 'The slip number cannot be reported to NP; the order was imported without it. A spreadsheet may have changed it, as to 1.23457E+11',
  },
  shipment_incomplete: {
    ja: '配送業者と伝票番号の片方しかないため、出荷報告できません',
    en: 'Only one of carrier and slip number is there, so nothing can be reported',
  },
  order_date_unreadable: { ja: '注文日時を読み取れません', en: 'The date of the order cannot be read' },
  delivery_id_unreadable: {
    ja: '配送のIDを読み取れないため、出荷を登録する呼び出し（planShipment）を作れません。応答のこの項目を、桁の落ちない文字列で渡してください',
    en: 'The id of the delivery cannot be read, so planShipment can make no calls for it; hand this field of the answer over as a text, with all of its digits',
  },
  order_time_missing: {
    ja: '注文の時刻がないため、0時としました',
    en: 'The order has no time of day; 0:00 was taken',
  },
  np_transaction_id_malformed: {
    ja: 'NP取引IDの形式が正しくないため、NP取引IDなしで取り込みました',
    en: 'The NP transaction id is malformed; the order was imported without it',
  },
  problem_codes_unreadable: {
    ja: 'エラーコードとして読み取れない部分を除きました',
    en: 'What cannot be an error code was left out',
  },
} as const satisfies Record<ImportIssueCode, Words>
