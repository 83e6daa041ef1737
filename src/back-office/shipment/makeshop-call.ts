/**
 * The first call: slip number and carrier of one delivery. `input` holds the fields that are known. It isn't known
 * which field names the order, so `orderNumber` stands beside it. With makeshop's message added, a call is its own
 * answer.
 *
 * @category Back office
 */
export interface UpdateOrderAttributeCall {
  /** The name of the mutation. */
  readonly operation: 'updateOrderAttribute'
  /** 注文番号 of the order that it concerns. */
  readonly orderNumber: string
  /** makeshop's id of the delivery that it concerns. */
  readonly deliveryId: string
  /** Which plan it belongs to: `at` of the shipment that was planned, an ISO 8601 instant. It isn't sent. */
  readonly plannedAt: string
  /** What is sent. */
  readonly input: {
    /** One row per delivery. */
    readonly deliveryRequestInfos: readonly [
      {
        /** makeshop's id of the delivery. */
        readonly deliveryId: string
        /** 伝票番号, normalised (READ-19). */
        readonly slipNumber: string
        /** makeshop's three-digit code of the carrier. */
        readonly deliveryCompanyCode: string
      },
    ]
  }
}

/**
 * The second call: 配送完了. If it is sent before the first has gone well, the order is shipped and NP is never told
 * (SHIP-02).
 *
 * @category Back office
 */
export interface UpdateOrderDeliveryStatusCall {
  /** The name of the mutation. */
  readonly operation: 'updateOrderDeliveryStatus'
  /** 注文番号 of the order that it concerns. */
  readonly orderNumber: string
  /** makeshop's id of the delivery that it concerns. */
  readonly deliveryId: string
  /** Which plan it belongs to: `at` of the shipment that was planned, an ISO 8601 instant. It isn't sent. */
  readonly plannedAt: string
  /** What is sent. */
  readonly input: {
    /** 注文番号. */
    readonly displayOrderNumber: string
    /** makeshop's id of the delivery. */
    readonly deliveryId: string
    /** 配送完了. */
    readonly deliveryStatus: 'COMPLETED'
  }
}

/**
 * One row of a call to makeshop's order API, as data: nothing here sends it.
 *
 * @category Back office
 */
export type MakeshopCall = UpdateOrderAttributeCall | UpdateOrderDeliveryStatusCall

/**
 * The calls of one shipment in the order in which they have to be sent.
 *
 * @category Back office
 */
export type ShipmentCalls = readonly [UpdateOrderAttributeCall, UpdateOrderDeliveryStatusCall]
