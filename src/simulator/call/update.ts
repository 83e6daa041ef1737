import { ALL_MAY_LACK, checkRegistration } from '../field/check-registration.js'
import { readRegistration } from '../field/read-registration.js'
import type { Np } from '../np.js'
import { rescreen } from '../transaction/rescreen.js'
import { stateAgainstChange } from '../transaction/state-against-change.js'
import type { Transaction } from '../transaction/transaction.js'
import { onTransaction } from './on-transaction.js'
import { screeningInWords } from './screening-in-words.js'

export const update = onTransaction((np, transaction, entry, now) => {
  const against = stateAgainstUpdate(np, transaction)
  if (against !== null) return [against]
  const codes = checkRegistration(entry, ALL_MAY_LACK, transaction, np.settings)
  if (codes.length > 0) return codes

  transaction.updates++
  rescreen(np, transaction, now, readRegistration(entry, transaction))
  return screeningInWords(np, transaction, now)
})

/** After the report the contents can't be changed; what is over can't either. */
export function stateAgainstUpdate({ settings }: Np, transaction: Transaction): string | null {
  const rejected = transaction.screening?.result === '20' ? settings.codes.updateOfRejected : null
  return stateAgainstChange(transaction) ?? rejected
}
