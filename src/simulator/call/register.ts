import { checkRegistration, NOTHING_MAY_LACK } from '../field/check-registration.js'
import { isShopTransactionId } from '../field/is-shop-transaction-id.js'
import { readRegistration } from '../field/read-registration.js'
import { isDouble } from '../transaction/doubles.js'
import { enter } from '../transaction/ledger.js'
import { newTransaction } from '../transaction/new-transaction.js'
import { screen } from '../transaction/screen.js'
import type { Call } from './call.js'
import { screeningInWords } from './screening-in-words.js'

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
