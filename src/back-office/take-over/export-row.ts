import type { Order } from '../../order/order.js'
import type { OrderRow } from '../observation/row/order-row.js'

/**
 * Any row of an export as it comes: the rows that `./makeshop` gives are such.
 *
 * @category Taking over
 */
export type ExportRow =
  | {
      /** Which kind of row it is. */
      readonly outcome: 'header'
      /** What its columns don't show. */
      readonly notes: readonly object[]
    }
  | {
      /** Which kind of row it is: none, but what there is to say of the file as a whole. */
      readonly outcome: 'file'
      /** Why the file can't be relied on; empty: it can. Only whether there is any is looked at. */
      readonly issues: readonly object[]
      /** What is worth a note all the same. */
      readonly notes: readonly object[]
    }
  | {
      /** Which kind of row it is: the order has further ones. */
      readonly outcome: 'continued'
    }
  | ExportOrderRow

/**
 * A row that tells of an order.
 *
 * @category Taking over
 */
export type ExportOrderRow = OrderRow & {
  /** 注文番号; `null` if none can be read. */
  readonly orderNumber: string | null
  /** Of an imported row: the order, as an import meets it anew. */
  readonly order?: Order | null | undefined
  /** Of an order that 自動連携 doesn't link: why not. */
  readonly refusal?:
    | {
        /** Each reason, with its code. */
        readonly violations?:
          | readonly {
              /** Which reason it is. */
              readonly code: string
            }[]
          | null
          | undefined
      }
    | null
    | undefined
}
