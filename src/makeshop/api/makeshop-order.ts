/**
 * An order as `searchOrder` of makeshop's order API gives it: the fields that are known, from public client code.
 * `importOrders` reads them out of what makeshop answers. What decides nothing about an order is `unknown`: whatever
 * stands there, the rest of it is read.
 *
 * @category makeshop
 */
export interface MakeshopOrder {
  /** 注文番号. */
  readonly displayOrderNumber?: string | null | undefined
  /** makeshop's own number of the order. It isn't used. */
  readonly systemOrderNumber?: unknown
  /** When it was ordered, as a text. */
  readonly orderDate?: unknown
  /** 決済方法, as a code or a text. */
  readonly payMethod?: string | number | null | undefined
  /** 決済ステータス, as a code that isn't public. */
  readonly paymentStatusCode?: string | number | null | undefined
  /** What is to be paid, in yen. It isn't used. */
  readonly sumPrice?: unknown
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
  /** Which destination it is, as a text or a whole number. The calls of `planShipment` name it by this. */
  readonly deliveryId?: unknown
  /** `N` 未処理, `Y` 配送, `C` キャンセル, `R` 返送; others may exist. */
  readonly deliveryStatus?: string | null | undefined
  /** The state of its 配送指示. It isn't used. */
  readonly wmsStatus?: unknown
  /** 伝票番号 as it was entered, as a text or a whole number, which has lost the zeros that it began with. */
  readonly slipNumber?: unknown
  /**
   * The carrier by makeshop's code, as a text or a whole number, which is filled up to three digits with zeros. The
   * field is known from writing it, and is read if it is shown.
   */
  readonly deliveryCompanyCode?: unknown
  /** Whatever else comes. */
  readonly [field: string]: unknown
}
