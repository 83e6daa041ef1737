import { screeningBefore } from '../transaction/screen.js'
import { findScreening } from './find-screening.js'
import { onTransaction } from './on-transaction.js'
import { wordScreening } from './screening-in-words.js'

/** A look-up that comes too late to know of the last change. */
export const findBefore = onTransaction((np, transaction, entry, now) => {
  const before = screeningBefore(np, transaction, now)
  return before === null
    ? findScreening(np, entry, now)
    : wordScreening(transaction, before, np.settings.findRepeatsShopId)
})
