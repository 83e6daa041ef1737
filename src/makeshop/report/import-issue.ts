/**
 * What is odd about a row, or a file. From 1.0.0 on, codes change in a major version only; wordings may change in any
 * release.
 *
 * Why a row isn't understood:
 *
 * - `orders_missing`: an answer of the API without a list of orders.
 * - `answer_incomplete`: an answer of the API with GraphQL's `errors` beside its orders, some of which may be missing.
 * - `not_an_object`: an order of the API is no object, or can't be looked at.
 * - `field_malformed`: a field of the API that decides isn't of the form that is known; `field` says which.
 * - `order_number_missing`: there is no 注文番号, or only a mark that stands for none, such as -.
 * - `order_number_malformed`: what stands there isn't 1 to 40 visible characters, or was altered, as by a spreadsheet:
 *   2.0264E+17, 202604010001.0, full width, a quotation mark or comma in it. It might be taken for another order's.
 * - `payment_method_missing`: neither the row nor the shop's settings say whether it is an NP後払い order.
 * - `payment_method_unknown`: a 決済方法 that is neither in the shop's tables nor known without them.
 * - `payment_status_missing`, `payment_status_unknown`: no 決済ステータス, or one that is neither in the shop's table
 *   nor known without it.
 * - `delivery_status_missing`: there is neither a 配送ステータス nor a 処理状況.
 * - `delivery_status_says_nothing`: what is there is `says_nothing` by the settings, such as 処理状況 取置 alone.
 * - `delivery_status_unknown`: a 配送ステータス or a 処理状況 that isn't known, whatever the other says but a cancel, a
 *   return or 仮注文: it may be a cancel itself (CANC-01).
 * - `delivery_status_contradictory`: 配送ステータス and 処理状況 say different things.
 * - `rows_disagree`: the rows of one order differ in `field`.
 * - `row_beside_lost`: the row right before or behind can't be read, or has no 注文番号, and may be one more of this
 *   order, by which it would go to several destinations (LINK-03) or be cancelled (CANC-01).
 * - `ragged_row`: more or fewer cells than the header has.
 * - `last_row_not_ended`: no line break ends the last row, so `field`, at its end, may be cut off, as right before
 *   キャンセル (CANC-01). Where that is 注文番号, the report names no order, and a take-over ships nothing.
 * - `quotes_broken`: a quotation mark that doesn't close, closes too early, or closes in another row.
 * - `characters_unreadable`: characters that the file's encoding doesn't have. As a file's only issue: it was read in
 *   the wrong encoding.
 *
 * Why a file isn't read, or not any further (`outcome: 'file'`, which is the last report):
 *
 * - `file_empty`: there is no header.
 * - `column_missing`: no known heading has `field`, which is needed.
 * - `named_column_missing`: the file has none of the headings (`text`) that the setting `columns` names for `field`, so
 *   the setting may be misspelt.
 * - `header_missing`: none of the columns is known: it is another file, or its header isn't the first row. Where the
 *   settings name headings, those may be misspelt instead (`named_column_missing` beside it).
 * - `column_twice`: two columns have the name of `field`.
 * - `column_ambiguous`: several columns have headings (`text`) that may mean `field`; the setting `columns` has to say
 *   which.
 * - `file_is_html`: a page of HTML or XML, such as that of a login, and no export.
 * - `file_is_workbook`: a workbook of Excel, not saved as CSV.
 * - `separator_unsupported`: the cells are parted by tabs or semicolons, not by commas.
 * - `row_too_long`: a row of more than a million characters, its line break included; a quotation mark is probably not
 *   closed.
 * - `header_again`: another file was put behind this one. Its columns may be others, and its orders newer or older.
 * - `encoding_unsupported`: the encoding is EUC-JP (`text` says so) or UTF-16, or this platform can't read it.
 *
 * Why a file isn't to be trusted, though it was read to its end (the same report):
 *
 * - `column_empty` (CANC-01, LINK-03): no row has anything in `field`, 処理状況 or 配送番号, which the setting
 *   `columns` names, so that makeshop may show it elsewhere now. 処理状況 may be empty as long as no row shows
 *   配送完了. Where empty cells are usual, the setting `mayBeEmpty` says so, and ends the check.
 *
 * What can't be seen for lack of a column (notes of the header):
 *
 * - `endings_not_shown` (CANC-01): there is no 処理状況, and the settings name no 配送ステータス that means a cancel.
 *   An order that was cancelled or returned looks like any other.
 * - `destinations_not_shown` (LINK-03): nothing tells one destination from another. An order with several looks like
 *   any other. Left out if `columns.destination` is `[]`.
 * - `payment_methods_not_shown`: there is no 決済方法, and `otherwise.service` of the settings stands in for it.
 *   An order of another payment method looks like one of NP's. Left out if `columns.paymentMethod` is `[]`.
 * - `payment_methods_empty`: there is one, but all of its cells are empty. The same, as a note of the file
 *   (`outcome: 'file'`); left out if `mayBeEmpty` has it.
 *
 * What is worth a note about a row that was imported all the same:
 *
 * - `unknown_field`: a field of the API that isn't known (said once for each name). It isn't read, though it may
 *   replace one that is, or tell of a cancel (CANC-01).
 * - `receipt_status_assumed`: no 入金ステータス; taken from 決済ステータス (FLOW-07).
 * - `receipt_status_unknown`: an 入金ステータス that isn't known; taken from `otherwise` of the settings, or else from
 *   決済ステータス. It is also said of an order of another payment method, of which none is taken (PAY-06).
 * - `payment_fee_assumed`: no 決済手数料; taken as 0 yen.
 * - `payment_fee_unreadable`: a 決済手数料 that can't be read; taken from `otherwise` of the settings, or else as 0
 *   yen.
 * - `carrier_unreadable`, `slip_unreadable`: 配送業者 or 伝票番号 can't be reported to NP as it is, and was left out.
 * - `shipments_differ`: rows of one order that is 配送完了 differ in 配送業者 or 伝票番号 (`field`), as of several parcels.
 *   Nobody knows by which of them it is reported, so neither is taken as shown (READ-14).
 * - `shipment_incomplete`: only one of 配送業者 and 伝票番号 is there, so nothing can be reported (SHIP-02).
 * - `order_date_unreadable`: a date or time of the order (`field` says which) in a form that isn't known, or that can
 *   be one of two.
 * - `delivery_id_unreadable`: the id of the API's delivery is none, or may have lost digits; left out.
 * - `order_time_missing`: the day of the order, but no time of day; taken as 0:00.
 * - `np_transaction_id_malformed`: no NP取引ID of 2 to 64 letters, digits and hyphens, one of them 1 to 9 (未登録), or
 *   one that a spreadsheet shortened (1.81212E+11); left out.
 * - `problem_codes_unreadable`: text among NP's codes that is no code, or more than a hundred of them; left
 *   out.
 *
 * @category makeshop
 */
export type ImportIssueCode =
  | 'orders_missing'
  | 'answer_incomplete'
  | 'not_an_object'
  | 'field_malformed'
  | 'order_number_missing'
  | 'order_number_malformed'
  | 'payment_method_missing'
  | 'payment_method_unknown'
  | 'payment_status_missing'
  | 'payment_status_unknown'
  | 'delivery_status_missing'
  | 'delivery_status_says_nothing'
  | 'delivery_status_unknown'
  | 'delivery_status_contradictory'
  | 'rows_disagree'
  | 'row_beside_lost'
  | 'ragged_row'
  | 'last_row_not_ended'
  | 'quotes_broken'
  | 'characters_unreadable'
  | 'file_empty'
  | 'column_missing'
  | 'named_column_missing'
  | 'header_missing'
  | 'column_twice'
  | 'column_ambiguous'
  | 'file_is_html'
  | 'file_is_workbook'
  | 'separator_unsupported'
  | 'row_too_long'
  | 'header_again'
  | 'encoding_unsupported'
  | 'column_empty'
  | 'endings_not_shown'
  | 'destinations_not_shown'
  | 'payment_methods_not_shown'
  | 'payment_methods_empty'
  | 'unknown_field'
  | 'receipt_status_assumed'
  | 'receipt_status_unknown'
  | 'payment_fee_assumed'
  | 'payment_fee_unreadable'
  | 'carrier_unreadable'
  | 'slip_unreadable'
  | 'shipments_differ'
  | 'shipment_incomplete'
  | 'order_date_unreadable'
  | 'delivery_id_unreadable'
  | 'order_time_missing'
  | 'np_transaction_id_malformed'
  | 'problem_codes_unreadable'

/**
 * One thing that is odd about a row, or a file. Plain data; personal data can only be in `text`, and only if it stood
 * where a code, label or carrier belongs.
 *
 * @category makeshop
 */
export interface ImportIssue {
  /** What is odd. */
  readonly code: ImportIssueCode
  /** Which field it is about: an `ExportColumn`, or a path in the API's order; `null` for all of it. */
  readonly field: string | null
  /**
   * An unknown code, label or carrier, as it came: without control characters, those of a direction included, line
   * ends and halves of a character, at most 64 characters. That it names nobody isn't checked: in a file with swapped
   * columns, or where a column is used for notes, it may. Headings that the settings or `DEFAULT_COLUMNS` name, or the
   * name of an encoding. `null` for anything else, since it may be personal data.
   */
  readonly text: string | null
}
