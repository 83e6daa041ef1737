import type { NpService } from '../../../vocabulary/np-service.js'
import type { ShownBesideEnd } from '../shown/shown-beside-end.js'
import type { ShownOrder } from '../shown/shown-order.js'
import type { RowRefusalCode } from './row-refusal-code.js'

/**
 * What a row of an export, or an order of the order API, says. The reports of `./makeshop` on an order are such rows.
 *
 * - `imported`: it shows an order of NP's.
 * - `refused`: it was understood and shows no open order of NP's.
 * - `not_understood`: it can't be read.
 *
 * @category Back office
 */
export type OrderRow = {
  /** 注文番号. If it isn't the order's, the row is malformed. `null` or left out: not shown. */
  readonly orderNumber?: string | null | undefined
} & (
  | {
      /** Which kind of row it is. */
      readonly outcome: 'imported'
      /** What it shows. */
      readonly shown: ShownOrder
      /** The order as an import meets it anew. Only its service is looked at. */
      readonly order?:
        | {
            /** Whose service it is. */
            readonly service: NpService
          }
        | null
        | undefined
    }
  | {
      /** Which kind of row it is. */
      readonly outcome: 'refused'
      /** Why it isn't imported. */
      readonly code: RowRefusalCode
      /** With `other_payment_method`: the 決済方法 as it is shown. */
      readonly paymentMethod?: string | null | undefined
      /** With `other_payment_method`: 入金ステータス as it is shown. `null` or left out: not shown. */
      readonly receiptStatus?: string | null | undefined
      /**
       * How the order ended in makeshop, whatever `code` says first: cancelled or returned. `null` or left out: not
       * shown.
       */
      readonly ending?: 'order_cancelled' | 'goods_returned' | null | undefined
      /**
       * Of an order that ended: what the row shows of it beside that, such as 配送完了 or 審査OK. What happened before the
       * end follows from it (CANC-01, READ-08). `null` or left out: not shown.
       */
      readonly shown?: ShownBesideEnd | null | undefined
      /**
       * Whether the row shows that goods have left. A kept order knows it from then on (READ-09); of one that is open
       * nothing else follows. `null` or left out: not shown.
       */
      readonly showsGone?: boolean | null | undefined
    }
  | {
      /** Which kind of row it is. */
      readonly outcome: 'not_understood'
      /** Whether the row shows all the same that goods have left. `null` or left out: not shown. */
      readonly showsGone?: boolean | null | undefined
    }
)
