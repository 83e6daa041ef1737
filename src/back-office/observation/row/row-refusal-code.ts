import type { LinkRefusalCode } from '../../../refusal/link-refusal-code.js'

/**
 * Why a row isn't imported, though its order was understood.
 *
 * - `provisional_order`: 仮注文, still waiting for an outside payment. It becomes an order or vanishes: never ship it.
 * - `other_payment_method`: it isn't paid by NP後払い, a 仮注文 of another method included (LINK-05).
 * - `order_cancelled`: cancelled in makeshop, for all of its destinations. A cancel isn't linked, so look at NP too
 *   (CANC-01).
 * - `goods_returned`: 返送, which isn't modelled. Its guide points to a cancel in NP's console (READ-25).
 * - any code of a `LinkRefusal`, such as `multiple_destinations` (LINK-03), also if some of the destinations are
 *   cancelled.
 *
 * @category Back office
 */
export type RowRefusalCode =
  | 'provisional_order'
  | 'other_payment_method'
  | 'order_cancelled'
  | 'goods_returned'
  | LinkRefusalCode
