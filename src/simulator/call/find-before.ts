import { screeningBefore } from '../transaction/screen.js'
import type { Call } from './call.js'
import { findScreening } from './find-screening.js'
import { findTransaction } from './find-transaction.js'
import { screenedAs } from './screened.js'

/** A look-up that comes too late to know of the last change. */
export const findBefore: Call = (np, entry, now) => {
  const transaction = findTransaction(np, entry['np_transaction_id'])
  if (typeof transaction === 'string') return [transaction]
  const before = screeningBefore(np, transaction, now)
  return before === null
    ? findScreening(np, entry, now)
    : screenedAs(transaction, before, np.settings.findRepeatsShopId)
}
