import { isShownGone } from '../../back-office/observation/shown/is-shown-gone.js'
import type { Meanings } from './meanings.js'
import { readCodes } from './read-codes.js'
import type { RowTexts } from './row-texts.js'
import { saysOfDelivery } from './says-of-delivery.js'

/** What of a row tells whether goods have left. */
type GoodsTexts = Pick<RowTexts, 'paymentStatus' | 'deliveryStatus' | 'processing' | 'problemCodes' | 'isFurtherGone'>

/**
 * Whether a row shows that goods have left, whatever else of it isn't understood: either column of the delivery may say
 * so, of several destinations any (READ-09).
 */
export function rowShowsGone(shown: GoodsTexts, meanings: Meanings): boolean {
  const status = shown.paymentStatus === null ? null : meanings.paymentStatus(shown.paymentStatus)
  return isShownGone({
    paymentStatus: status === 'provisional_order' ? null : status,
    deliveryStatus: shown.isFurtherGone || saysOfDelivery('shipped', shown, meanings) ? 'shipped' : null,
    codes: readCodes(shown.problemCodes, { issues: [], notes: [] }),
  })
}
