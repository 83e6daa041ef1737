import type { Np } from '../np.js'
import { tokyoInstant } from '../tokyo.js'
import { screeningAt } from '../transaction/screen.js'
import { journalTextOf, type Screening } from '../transaction/screening.js'
import type { Transaction } from '../transaction/transaction.js'
import type { Done } from './call.js'

/** The screening of a transaction as it stands, in NP's words. */
export function screeningInWords(np: Np, transaction: Transaction, now: number): Done {
  return wordScreening(transaction, screeningAt(np, transaction, now), true)
}

/** A screening in NP's words; whether a look-up repeats the shop's own id isn't known. */
export function wordScreening(transaction: Transaction, screening: Screening, withShopId: boolean): Done {
  const result = {
    base_np_transaction_id: transaction.base?.npId,
    shop_transaction_id: withShopId ? transaction.shopId : undefined,
    np_transaction_id: transaction.npId,
    authori_result: screening.result,
    authori_required_date: tokyoInstant(transaction.askedAt),
    authori_ng: screening.ng ?? undefined,
    authori_hold: screening.hold ?? undefined,
  }
  return { result, outcome: journalTextOf(screening) }
}
