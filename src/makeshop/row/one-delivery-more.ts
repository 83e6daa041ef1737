import type { CommonDelivery } from './common-delivery.js'
import type { ImportContext } from './import-context.js'
import { readDelivery } from './read-delivery.js'
import type { RowTexts } from './row-texts.js'

/**
 * What the deliveries of an order say with one more. It is cancelled, or came back, where all of them did (CANC-01, READ-25);
 * a 仮注文 where one is.
 *
 * @param before - `undefined` where this is the first
 */
export function oneDeliveryMore(
  before: CommonDelivery | undefined,
  next: Pick<RowTexts, 'deliveryStatus' | 'processing'>,
  { meanings }: ImportContext,
): CommonDelivery {
  const said = readDelivery(next, meanings, { issues: [], notes: [] })
  if (before === undefined || before === said) return said
  return before === 'provisional_order' || said === 'provisional_order' ? 'provisional_order' : 'differing'
}
