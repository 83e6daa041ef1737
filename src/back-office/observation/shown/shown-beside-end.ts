import type { ShownOrder } from './shown-order.js'

/**
 * What a row shows of an order beside its end: a {@link ShownOrder}, as far as it is one. When it was seen is said by
 * the options.
 *
 * @category Back office
 */
export interface ShownBesideEnd extends Omit<ShownOrder, 'paymentStatus' | 'at'> {
  /** 決済ステータス as it is shown. `null` or left out: not shown, or not understood. */
  readonly paymentStatus?: string | null | undefined
}
