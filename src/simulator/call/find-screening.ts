import { screeningAt } from '../transaction/screen.js'
import { CANCELLED } from '../transaction/state-codes.js'
import { onTransaction } from './on-transaction.js'
import { wordScreening } from './screening-in-words.js'

export const findScreening = onTransaction((np, transaction, _, now) => {
  const { findRefusesCancelled, findRepeatsShopId } = np.settings
  if (transaction.cancelled !== null && findRefusesCancelled) return [CANCELLED]
  return wordScreening(transaction, screeningAt(np, transaction, now), findRepeatsShopId)
})
