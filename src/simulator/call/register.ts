import { checkRegistration, NOTHING_MAY_LACK } from '../field/check-registration.js'
import { isShopTransactionId } from '../field/is-shop-transaction-id.js'
import { readRegistration } from '../field/read-registration.js'
import type { Np } from '../np.js'
import { enter, transactionsOf } from '../transaction/ledger.js'
import { newTransaction } from '../transaction/new-transaction.js'
import { screen } from '../transaction/screen.js'
import type { Call } from './call.js'
import { screeningInWords } from './screening-in-words.js'

const DAY = 86_400_000

export const register: Call = (np, entry, now) => {
  const shopId = entry['shop_transaction_id']
  const codes = checkRegistration(entry, NOTHING_MAY_LACK, null, np.settings)
  if (codes.length > 0 || !isShopTransactionId(shopId)) return codes
  const content = readRegistration(entry)
  if (isDouble(np, shopId, content.amount, now)) return [np.settings.codes.doubleRegistration]

  const transaction = newTransaction(np, shopId, content, now, null)
  enter(np.ledger, transaction)
  screen(np, transaction, now)
  return screeningInWords(np, transaction, now)
}

/** Whether the same id was registered for the same total within the period. */
function isDouble({ ledger, settings }: Np, shopId: string, amount: number, now: number): boolean {
  const days = settings.doubleRegistrationDays
  if (days === null) return false
  for (const each of transactionsOf(ledger, shopId)) {
    const ended = each.cancelled !== null || each.screening?.result === '20'
    const counts = !ended || settings.doubleRegistrationCountsEnded
    if (counts && each.amount === amount && now - each.registeredAt <= days * DAY) return true
  }
  return false
}
