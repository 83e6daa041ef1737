import type { Order } from '../../order/order.js'

/**
 * Whether NP held nothing of an order in 要確認 when it was last seen. Somebody may have corrected it since, so that NP
 * took it on unseen: an end leaves a look there (READ-08).
 */
export function mayBeTakenOn({ closed, paymentStatus, npTransaction: { state } }: Order): boolean {
  return closed === null && paymentStatus === 'needs_attention' && (state === 'none' || state === 'rejected')
}
