import type { SaidDelivery } from './common-delivery.js'
import type { ImportContext } from './import-context.js'
import { readDelivery } from './read-delivery.js'
import type { RowTexts } from './row-texts.js'

/**
 * What one delivery of several says, or `null` where that isn't understood: what is wrong with it is said of the order
 * as a whole.
 */
export function saidByOne(
  shown: Pick<RowTexts, 'deliveryStatus' | 'processing'>,
  { meanings }: ImportContext,
): SaidDelivery | null {
  const read = readDelivery(shown, meanings)
  return typeof read === 'string' ? read : null
}
