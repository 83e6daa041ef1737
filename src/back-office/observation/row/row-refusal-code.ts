import type { LinkRefusalCode } from '../../../refusal/link-refusal.js'

/**
 * Why a row of an order that was understood isn't imported.
 *
 * - `provisional_order`: 仮注文, still waiting for an outside payment. It becomes an order or vanishes: never ship it.
 * - `other_payment_method`: paid by other means than NP後払い.
 * - `order_cancelled`: cancelled in makeshop, for all of its destinations; a cancel isn't linked, so look at NP too
 *   (CANC-01).
 * - `goods_returned`: 返送, which isn't modelled; its guide points to a cancel in NP's console (READ-25).
 * - any code of a `LinkRefusal`, such as `multiple_destinations` (LINK-03), also where some of them are cancelled.
 *
 * @category Back office
 */
export type RowRefusalCode =
  | 'provisional_order'
  | 'other_payment_method'
  | 'order_cancelled'
  | 'goods_returned'
  | LinkRefusalCode
