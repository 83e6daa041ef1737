import { checkRegistration, WHAT_THE_BASE_HAS_MAY_LACK } from '../field/check-registration.js'
import { isShopTransactionId } from '../field/is-shop-transaction-id.js'
import { readRegistration } from '../field/read-registration.js'
import type { Np } from '../np.js'
import { endTransaction } from '../transaction/end-transaction.js'
import { enter } from '../transaction/ledger.js'
import { newTransaction } from '../transaction/new-transaction.js'
import { planPayment } from '../transaction/plan-payment.js'
import { screen } from '../transaction/screen.js'
import { PAID } from '../transaction/state-codes.js'
import type { Transaction } from '../transaction/transaction.js'
import type { Call } from './call.js'
import { findTransaction } from './find-transaction.js'
import { screeningInWords } from './screening-in-words.js'

export const reregister: Call = (np, entry, now) => {
  const shopId = entry['shop_transaction_id']
  const base = findTransaction(np, entry['base_np_transaction_id'])
  if (typeof base === 'string') return [base]
  const against = stateAgainst(np, base)
  if (against !== null) return [against]
  const codes = checkRegistration(entry, WHAT_THE_BASE_HAS_MAY_LACK, base, np.settings)
  if (codes.length > 0 || !isShopTransactionId(shopId)) return codes

  if (base.cancelled === null) endTransaction(np, base, now, 'reregistration')
  base.reregistered = true
  const transaction = newTransaction(np, shopId, readRegistration(entry, base), now, base)
  if (np.settings.reregisterKeepsReport) transaction.report = base.report
  enter(np.ledger, transaction)
  screen(np, transaction, now)
  if (transaction.report !== null) planPayment(np, transaction, now)
  return screeningInWords(np, transaction, now)
}

/** Whether the one before was cancelled by then or not makes no difference. */
function stateAgainst({ settings }: Np, base: Transaction): string | null {
  if (base.reregistered) return settings.codes.reregisteredAlready
  if (base.payment === 'paid') return PAID
  return base.report === null ? settings.codes.reregisterUnreported : null
}
