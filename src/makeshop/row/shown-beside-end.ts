import type { DeliveryStatus } from '../../vocabulary/delivery-status.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { ShownByEndedRow } from '../report/shown-by-ended-row.js'
import type { Meanings } from './meanings.js'
import { readCodes } from './read-codes.js'
import { readTransactionId } from './read-transaction-id.js'
import type { Remarks } from './remarks.js'
import type { RowTexts } from './row-texts.js'
import { saysOfDelivery } from './says-of-delivery.js'
import { shownBeside } from './shown-beside.js'

/** What a row shows of an order that ended; nothing is noted of what can't be read, since the end is what counts. */
export function shownBesideEnd(
  shown: RowTexts,
  paymentStatus: PaymentStatus | null,
  meanings: Meanings,
): ShownByEndedRow {
  const unsaid: Remarks = { issues: [], notes: [] }
  const codes = readCodes(shown.problemCodes, unsaid)
  return {
    paymentStatus,
    deliveryStatus: deliveryBesideEnd(shown, meanings),
    npTransactionId: readTransactionId(shown.npTransactionId, unsaid),
    problemCodes: codes.length === 0 ? null : codes,
    ...shownBeside(shown, meanings),
  }
}

/** What the column says that doesn't say the end. Of several destinations it is that of one: any may have left. */
function deliveryBesideEnd(shown: RowTexts, meanings: Meanings): DeliveryStatus | null {
  if (shown.isFurtherShipped || saysOfDelivery('shipped', shown, meanings)) return 'shipped'
  return !shown.severalDestinations && saysOfDelivery('not_shipped', shown, meanings) ? 'not_shipped' : null
}
