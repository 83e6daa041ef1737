import type { Order } from '../../../order/order.js'
import { malformed } from '../../../refusal/malformed.js'
import type { Violation } from '../../../refusal/violation.js'
import { Err, type Result } from '../../../result.js'
import { orMalformed } from '../../answer/or-malformed.js'
import type { ObserveOptions } from '../../observation/look/observe-options.js'
import { isOfEnd } from '../../observation/row/is-of-end.js'
import { isReturned } from '../../observation/row/is-returned.js'
import type { OrderRow } from '../../observation/row/order-row.js'
import { rowObservationOf } from '../../observation/row/row-observation-of.js'
import type { RowOptions } from '../../observation/row/row-options.js'
import type { KeptOrder } from '../kept-order.js'
import { readKept } from '../read-kept.js'
import { besideOrder } from './beside-order.js'
import type { KeptObservation } from './kept-observation.js'
import { keptObservationOf } from './kept-observation-of.js'
import { lookAfterEdit } from './look-after-edit.js'

/**
 * `observeRow` for a kept order: what a row of an export means for it, and what to keep from now on. `startTakeOver`
 * does this for each row of an export. Never throws.
 *
 * @param kept - the order as it is kept
 * @param row - the report of `./makeshop` on its row
 * @param options - when the export was made; you can pass the options of an import here
 * @returns `Ok` with the observation, or `Err` with `malformed` (READ-24) and the path of what is wrong
 *
 * @example
 * ```ts
 * const known = orders.get(row.orderNumber)
 * if (known !== undefined) orders.set(row.orderNumber, observeKeptRow(known, row, options).unwrap().kept)
 * ```
 *
 * @category Kept orders
 */
export function observeKeptRow(
  kept: KeptOrder,
  row: OrderRow,
  options: Omit<RowOptions, keyof ObserveOptions>,
): Result<KeptObservation, Violation<'malformed'>> {
  const known = readKept(kept)
  if (typeof known === 'string') return Err(malformed(known))
  return orMalformed('row', () => {
    const rowOptions = { ...options }
    const shown = row.outcome === 'imported' ? row.shown : null
    const cameBack = row.outcome === 'refused' && isReturned(row.code, row.ending)
    const beside = { known: besideOrder(known), goodsHaveLeft: known.goodsHaveLeft || cameBack }
    const observe = (order: Order) => rowObservationOf(order, row, rowOptions, beside)
    return lookAfterEdit(known, shown, observe).map((observation) => {
      const besideEnd = row.outcome === 'refused' && isOfEnd(row.code, row.ending) ? (row.shown ?? null) : null
      const isGone = row.outcome !== 'imported' && row.showsGone === true
      const isOtherwise = isPaidOtherwise(row)
      const sight = {
        shown,
        besideEnd,
        isReturned: cameBack,
        // Those of an order that is over, and paid otherwise, have left as such.
        isGone: isGone && (known.order.closed === null || !isOtherwise),
        isGoneOtherwise: isGone && isOtherwise,
      }
      return keptObservationOf(known, observation, { at: shown?.at ?? rowOptions.at, ...sight })
    })
  })
}

function isPaidOtherwise(row: OrderRow): boolean {
  return row.outcome === 'refused' && row.code === 'other_payment_method' && !isOfEnd(row.code, row.ending)
}
