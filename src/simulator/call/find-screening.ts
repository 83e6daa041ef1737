import { screeningAt } from '../transaction/screen.js'
import type { Call } from './call.js'
import { findTransaction } from './find-transaction.js'
import { screenedAs } from './screened.js'

export const findScreening: Call = (np, entry, now) => {
  const transaction = findTransaction(np, entry['np_transaction_id'])
  if (typeof transaction === 'string') return [transaction]
  const { findRefusesCancelled, findRepeatsShopId } = np.settings
  if (transaction.cancelled !== null && findRefusesCancelled) return ['E0100114']
  return screenedAs(transaction, screeningAt(np, transaction, now), findRepeatsShopId)
}
