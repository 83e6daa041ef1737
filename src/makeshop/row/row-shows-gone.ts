import { isOfReport } from '../../status/is-of-report.js'
import type { Meanings } from './meanings.js'
import type { RowTexts } from './row-texts.js'
import { saysOfDelivery } from './says-of-delivery.js'

/** What of a row tells whether goods have left; of a row by itself nothing stands behind the first. */
type GoodsTexts = Pick<RowTexts, 'paymentStatus' | 'deliveryStatus' | 'processing'> &
  Partial<Pick<RowTexts, 'isFurtherGone'>>

/**
 * Whether a row shows that goods have left, whatever else of it isn't understood: either column of the delivery may say
 * so, of several destinations any, or a 出荷報告 status (READ-09). What came back had left (READ-25).
 */
export function rowShowsGone(shown: GoodsTexts, meanings: Meanings): boolean {
  if (shown.isFurtherGone === true) return true
  if (saysOfDelivery('shipped', shown, meanings) || saysOfDelivery('returned', shown, meanings)) return true
  const status = shown.paymentStatus === null ? null : meanings.paymentStatus(shown.paymentStatus)
  return status !== null && status !== 'provisional_order' && isOfReport(status)
}
