import { screeningAt } from '../transaction/screen.js'
import { onTransaction } from './on-transaction.js'
import { screenedAs } from './screened.js'

export const findScreening = onTransaction((np, transaction, _, now) => {
  const { findRefusesCancelled, findRepeatsShopId } = np.settings
  if (transaction.cancelled !== null && findRefusesCancelled) return ['E0100114']
  return screenedAs(transaction, screeningAt(np, transaction, now), findRepeatsShopId)
})
