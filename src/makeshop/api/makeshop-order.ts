/**
 * An order as `searchOrder` of makeshop's order API gives it: the fields that are known, from public client code.
 * `importOrders` reads them out of what makeshop answers.
 *
 * @category makeshop
 */
export interface MakeshopOrder {
  /** 注文番号. */
  readonly displayOrderNumber?: string | null | undefined
  /** makeshop's own number of the order. */
  readonly systemOrderNumber?: string | number | null | undefined
  /** When it was ordered. */
  readonly orderDate?: string | null | undefined
  /** 決済方法, as a code or a text. */
  readonly payMethod?: string | number | null | undefined
  /** 決済ステータス, as a code that isn't public. */
  readonly paymentStatusCode?: string | number | null | undefined
  /** What is to be paid, in yen. */
  readonly sumPrice?: string | number | null | undefined
  /** One for each destination. */
  readonly deliveryInfos?: readonly MakeshopDelivery[] | null | undefined
  /** Whatever else comes. */
  readonly [field: string]: unknown
}

/**
 * One destination of an order, as `searchOrder` gives it.
 *
 * @category makeshop
 */
export interface MakeshopDelivery {
  /** Which destination it is. The calls of `planShipment` name it by this. */
  readonly deliveryId?: string | number | null | undefined
  /** `N` 未処理, `Y` 配送, `C` キャンセル, `R` 返送; others may exist. */
  readonly deliveryStatus?: string | null | undefined
  /** The state of its 配送指示. */
  readonly wmsStatus?: string | number | null | undefined
  /** 伝票番号 as it was entered. A number has lost the zeros that it began with. */
  readonly slipNumber?: string | number | null | undefined
  /**
   * The carrier by makeshop's code. The field is known from writing it, and is read if it is shown. A number is filled
   * up to three digits with zeros.
   */
  readonly deliveryCompanyCode?: string | number | null | undefined
  /** Whatever else comes. */
  readonly [field: string]: unknown
}
