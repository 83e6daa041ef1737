import type { CommonDelivery } from './common-delivery.js'
import type { ImportContext } from './import-context.js'
import { readDelivery } from './read-delivery.js'
import type { RowTexts } from './row-texts.js'

/**
 * What the deliveries of an order say with one more. It is cancelled where all of them are, and came back where all are over and
 * one did (CANC-01, READ-25); a 仮注文 where one is.
 *
 * @param before - `undefined` where this is the first
 */
export function oneDeliveryMore(
  before: CommonDelivery | undefined,
  next: Pick<RowTexts, 'deliveryStatus' | 'processing'>,
  { meanings }: ImportContext,
): CommonDelivery {
  const said = readDelivery(next, meanings, { issues: [] })
  if (before === undefined || before === said) return said
  if (before === 'provisional_order' || said === 'provisional_order') return 'provisional_order'
  return isOver(before) && isOver(said) ? 'returned' : 'differing'
}

function isOver(delivery: CommonDelivery): boolean {
  return delivery === 'cancelled' || delivery === 'returned'
}
