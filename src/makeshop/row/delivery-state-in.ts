import type { DeliveryState } from './common-delivery.js'
import type { ImportContext } from './import-context.js'
import { readDelivery } from './read-delivery.js'
import type { RowTexts } from './row-texts.js'

/**
 * What the texts of one delivery of several say, or `null` where that isn't understood: what is wrong with it is said
 * of the order as a whole.
 */
export function deliveryStateIn(
  shown: Pick<RowTexts, 'deliveryStatus' | 'processing'>,
  { meanings }: ImportContext,
): DeliveryState | null {
  const read = readDelivery(shown, meanings)
  return typeof read === 'string' ? read : null
}
