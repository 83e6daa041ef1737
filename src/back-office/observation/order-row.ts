import type { NpService } from '../../vocabulary/np-service.js'
import type { RowRefusalCode } from './row-refusal-code.js'
import type { ShownOrder } from './shown-order.js'

/**
 * What a row of an export, or an order of the order API, says. The reports of `./makeshop` on an order are such rows.
 *
 * @category Back office
 */
export type OrderRow = ImportedOrderRow | RefusedOrderRow | UnreadOrderRow

/**
 * What every row says.
 *
 * @category Back office
 */
export interface OrderRowBase {
  /** 注文番号; where it is another than the order's, the row is malformed. `null` or left out: not shown. */
  readonly orderNumber?: string | null | undefined
}

/**
 * A row that shows an order of NP's.
 *
 * @category Back office
 */
export interface ImportedOrderRow extends OrderRowBase {
  /** Which kind of row it is. */
  readonly outcome: 'imported'
  /** What it shows. */
  readonly shown: ShownOrder
  /** The order as an import meets it anew; of it only the service is looked at. */
  readonly order?:
    | {
        /** Whose service it is. */
        readonly service: NpService
      }
    | null
    | undefined
}

/**
 * A row that was understood and shows no open order of NP's.
 *
 * @category Back office
 */
export interface RefusedOrderRow extends OrderRowBase {
  /** Which kind of row it is. */
  readonly outcome: 'refused'
  /** Why it isn't imported. */
  readonly code: RowRefusalCode
  /** Of `other_payment_method` the 決済方法 as it is shown. */
  readonly paymentMethod?: string | null | undefined
}

/**
 * A row that can't be read.
 *
 * @category Back office
 */
export interface UnreadOrderRow extends OrderRowBase {
  /** Which kind of row it is. */
  readonly outcome: 'not_understood'
}
