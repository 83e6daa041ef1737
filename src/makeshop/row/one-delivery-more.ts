import type { CommonDelivery } from './common-delivery.js'
import type { ImportContext } from './import-context.js'
import { readDelivery } from './read-delivery.js'
import type { RowTexts } from './row-texts.js'

/**
 * What the deliveries of an order say with one more. It is cancelled where all of them are, and came back where all are
 * over and one did (CANC-01, READ-25); a 仮注文 where one is.
 *
 * @param before - `undefined` where this is the first
 */
export function oneDeliveryMore(
  before: CommonDelivery | undefined,
  next: Pick<RowTexts, 'deliveryStatus' | 'processing'>,
  { meanings }: ImportContext,
): CommonDelivery {
  const read = readDelivery(next, meanings)
  // What is wrong with one of several is said of the order as a whole.
  const meaning = typeof read === 'string' ? read : null
  if (before === undefined || before === meaning) return meaning
  if (before === 'provisional_order' || meaning === 'provisional_order') return 'provisional_order'
  return isOver(before) && isOver(meaning) ? 'returned' : 'differing'
}

function isOver(delivery: CommonDelivery): boolean {
  return delivery === 'cancelled' || delivery === 'returned'
}
