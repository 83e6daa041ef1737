import { ALL_MAY_LACK, checkRegistration } from '../field/check-registration.js'
import { readRegistration } from '../field/read-registration.js'
import type { Np } from '../np.js'
import { rescreen } from '../transaction/rescreen.js'
import type { Transaction } from '../transaction/transaction.js'
import type { Call } from './call.js'
import { findTransaction } from './find-transaction.js'
import { screened } from './screened.js'

export const update: Call = (np, entry, now) => {
  const transaction = findTransaction(np, entry['np_transaction_id'])
  if (typeof transaction === 'string') return [transaction]
  const against = stateAgainstUpdate(np, transaction)
  if (against !== null) return [against]
  const codes = checkRegistration(entry, ALL_MAY_LACK, transaction, np.settings)
  if (codes.length > 0) return codes

  transaction.updates++
  rescreen(np, transaction, now, readRegistration(entry, transaction))
  return screened(np, transaction, now)
}

/** After the report the contents can't be changed; what is over can't either. */
export function stateAgainstUpdate({ settings }: Np, transaction: Transaction): string | null {
  if (transaction.cancelled !== null) return 'E0100114'
  if (transaction.report !== null) return 'E0100115'
  if (transaction.payment === 'paid') return 'E0100118'
  return transaction.screening?.result === '20' ? settings.codes.updateOfRejected : null
}
