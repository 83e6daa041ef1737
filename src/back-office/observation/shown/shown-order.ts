/**
 * An order as makeshop shows it: in an export, by the API, on a screen. Statuses are our own values or makeshop's
 * labels; one that isn't known is kept and reported. `null` or left out: not shown.
 *
 * @category Back office
 */
export interface ShownOrder {
  /** 決済ステータス as it is shown. */
  readonly paymentStatus: string
  /** 配送ステータス as it is shown. */
  readonly deliveryStatus?: string | null | undefined
  /** 入金ステータス as it is shown. */
  readonly receiptStatus?: string | null | undefined
  /** 配送業者 as it is shown; an empty text says that makeshop shows none, `null` that nobody looked. */
  readonly carrier?: string | null | undefined
  /** 伝票番号 as it is shown; an empty text says that makeshop shows none, `null` that nobody looked. */
  readonly slipNumber?: string | null | undefined
  /** NP取引ID: 1 to 64 visible characters. */
  readonly npTransactionId?: string | null | undefined
  /** The codes in the order's 決済情報, as NP writes them: half-width, without white space. */
  readonly problemCodes?: readonly string[] | null | undefined
  /** When it was seen: ISO 8601 instant. What must have happened gets this time. */
  readonly at: string
}
