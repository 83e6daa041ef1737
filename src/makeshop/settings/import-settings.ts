import type { Carrier } from '../../vocabulary/carrier.js'
import type { DeliveryStatus } from '../../vocabulary/delivery-status.js'
import type { NpService } from '../../vocabulary/np-service.js'
import type { OrderSource } from '../../vocabulary/order-source.js'
import type { PaymentMethod } from '../../vocabulary/payment-method.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { ReceiptStatus } from '../../vocabulary/receipt-status.js'
import type { ExportColumn } from './export-column.js'
import type { TellingColumn } from './telling-column.js'

/**
 * What only the shop knows about its rows: plain JSON. In the tables, width, spaces, brackets and case of a key don't
 * count.
 *
 * @category makeshop
 */
export interface ImportSettings {
  /**
   * What a `paymentStatusCode` of the API, or a text in 決済ステータス, means. makeshop's codes for the NP statuses
   * aren't public, so there is no default; the labels of makeshop's screens are known without being listed.
   */
  readonly paymentStatuses?: Readonly<Record<string, PaymentStatus | 'provisional_order'>> | null | undefined
  /**
   * What a `payMethod` of the API, or a text in 決済方法, means: one of NP's two services, or `other` for an order that
   * isn't NP's. NP後払い, NP後払いwiz, the labels and ids of this library, and what else is often written for them
   * (代引き, 郵便振替, クレジット, コンビニ, d払い, au PAY, GMO後払い) are known without being listed.
   */
  readonly paymentMethods?: Readonly<Record<string, NpService | 'other'>> | null | undefined
  /**
   * The shop's own 決済方法, looked for by id and label. An order with one of them isn't NP's, unless the id is that of
   * one of NP's two services; so a name that means something else in `paymentMethods`, or is one of NP's, is refused.
   * `observeRow` of `./back-office` takes the same list, and records a change to one of them (PAY-03).
   */
  readonly ownPaymentMethods?: readonly PaymentMethod[] | null | undefined
  /**
   * What a `deliveryStatus` of the API, or a text in 配送ステータス or 処理状況, means, beyond what is known. A row
   * with an unknown one isn't understood, since it may be a cancel (CANC-01).
   */
  readonly deliveryStatuses?: Readonly<Record<string, DeliveryMeaning>> | null | undefined
  /**
   * What a text in 入金ステータス means, beyond 未入金 and 入金完了. One that isn't known is noted
   * (`receipt_status_unknown`): no approval shows by it (READ-10), nor that 入金完了 stays behind (PAY-06).
   */
  readonly receiptStatuses?: Readonly<Record<string, ReceiptStatus>> | null | undefined
  /**
   * Which of the supported carriers a text in 配送業者, or a `deliveryCompanyCode` of the API, names, beyond the names
   * and codes that are known. Any other is noted (`carrier_unreadable`), and taken for none of them (SHIP-03). An empty
   * cell names none, whatever is given for it (SHIP-02).
   */
  readonly carriers?: Readonly<Record<string, Carrier>> | null | undefined
  /** What holds for a row that doesn't say it. */
  readonly otherwise?: RowDefaults | null | undefined
  /**
   * The headings of the shop's export, if they aren't those of `DEFAULT_COLUMNS`. Of several for one column, the first
   * that is there counts; a file that has none of them isn't read. An empty list: the export has no such column.
   */
  readonly columns?:
    | Readonly<Partial<Record<ExportColumn, string | readonly string[] | null | undefined>>>
    | null
    | undefined
  /**
   * The columns that may be empty in all rows of a file. A column that isn't listed is checked:
   *
   * - 処理状況 and 配送番号, if `columns` names them: where no row has anything in it, the export isn't trusted. Its
   *   last report says so (`column_empty`), and nothing ships by it. 処理状況 is checked only if a row shows 配送完了.
   * - 決済方法, if `otherwise.service` stands in for it: where no row has anything in it, a note of the last
   *   report says so (`payment_methods_empty`).
   *
   * List a column only if its cells are rightly empty: nobody is told any more if cancels, several destinations or
   * other payment methods move to another column.
   */
  readonly mayBeEmpty?: readonly TellingColumn[] | null | undefined
  /** The encoding of the export; `detect`, the default, tells UTF-8 and Shift_JIS (CP932) apart. */
  readonly encoding?: ExportEncoding | null | undefined
}

/**
 * How an export is encoded.
 *
 * - `detect`: UTF-8 or Shift_JIS, whichever it is in.
 * - `utf-8`: UTF-8, with or without a byte order mark.
 * - `shift_jis`: the one that Windows writes (CP932: ①, ㈱ and 髙 included).
 *
 * @category makeshop
 */
export type ExportEncoding = 'detect' | 'utf-8' | 'shift_jis'

/**
 * What a delivery status can mean: the two values of 配送ステータス, or why the order isn't imported.
 *
 * - `not_shipped`: 未配送.
 * - `shipped`: 配送完了.
 * - `cancelled`: キャンセル or 注文削除, which NP isn't told of (CANC-01).
 * - `returned`: 返送, which isn't modelled (READ-25).
 * - `provisional_order`: 仮注文, which still waits for an outside payment: never ship it.
 * - `says_nothing`: none of them, such as a shop's own 処理状況 取置; the other column tells.
 *
 * @category makeshop
 */
export type DeliveryMeaning = DeliveryStatus | 'cancelled' | 'returned' | 'provisional_order' | 'says_nothing'

/**
 * What holds for a row that doesn't say it.
 *
 * @category makeshop
 */
export interface RowDefaults {
  /**
   * The service, if 決済方法 isn't shown: all orders whose cell is empty are taken for orders of this service. If left
   * out, such a row isn't understood. If the export has no 決済方法 at all, say so (`columns.paymentMethod: []`):
   * otherwise the header has a note (`payment_methods_not_shown`), since the column may have another heading now.
   */
  readonly service?: NpService | null | undefined
  /** 決済手数料 in yen. If left out, 0 is taken, and noted. */
  readonly paymentFee?: number | null | undefined
  /** 入金ステータス. If left out, it is taken from 決済ステータス (FLOW-07), and noted. */
  readonly receiptStatus?: ReceiptStatus | null | undefined
  /** Where the orders come from (LINK-05). If left out, `storefront`. */
  readonly source?: OrderSource | null | undefined
  /** 予約販売 (LINK-04). If left out, `false`. */
  readonly preorder?: boolean | null | undefined
}
