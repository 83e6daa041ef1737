import type { CommonDelivery } from './common-delivery.js'

/**
 * What the deliveries of an order say with one more. It is cancelled where all of them are, and came back where all are
 * over and one did (CANC-01, READ-25); a 仮注文 where one is.
 */
export function oneDeliveryMore(before: CommonDelivery, next: CommonDelivery): CommonDelivery {
  if (before === next) return next
  if (before === 'provisional_order' || next === 'provisional_order') return 'provisional_order'
  return isOver(before) && isOver(next) ? 'returned' : 'differing'
}

function isOver(delivery: CommonDelivery): boolean {
  return delivery === 'cancelled' || delivery === 'returned'
}
