import type { Registered } from '../field/registered.js'
import type { Np } from '../np.js'
import { scenarioBehind } from '../scenario/scenario-behind.js'
import { release } from './ledger.js'
import { newNpId } from './new-np-id.js'
import { screen, screeningAt } from './screen.js'
import type { Transaction } from './transaction.js'

/** Takes over what was changed and screens anew. A change cures a hold, once the hold is there. */
export function rescreen(np: Np, transaction: Transaction, now: number, changed: Registered): void {
  const { ledger, settings, ids } = np
  // First, since the buyer from before owes it.
  release(ledger, transaction)
  transaction.before = screeningAt(np, transaction, now)
  transaction.settlementType = changed.settlementType
  transaction.amount = changed.amount
  transaction.goodsSum = changed.goodsSum
  transaction.buyer = changed.buyer
  if (transaction.screening?.result === '10') transaction.scenario = scenarioBehind(transaction.scenario)
  if (settings.updateIssuesNewId) {
    ledger.byNpId.delete(transaction.npId)
    transaction.npId = newNpId(ids, ledger.byNpId)
    ledger.byNpId.set(transaction.npId, transaction)
  }
  screen(np, transaction, now)
}
