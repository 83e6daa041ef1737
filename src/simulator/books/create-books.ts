import type { Np } from '../np.js'
import { transactionsOf } from '../transaction/ledger.js'
import { letHappen } from '../transaction/let-happen.js'
import type { NpBooks } from './np-books.js'
import { recordOf } from './record-of.js'

/** The books of an NP, brought up to the clock's time before each look. */
export function createBooks(np: Np): NpBooks {
  const { ledger } = np
  const settled = () => {
    const now = np.clock.now()
    letHappen(np, now)
    return now
  }
  return {
    all() {
      const now = settled()
      return [...ledger.byNpId.values()]
        .sort((one, other) => one.number - other.number)
        .map((each) => recordOf(np, each, now))
    },
    of(shopId) {
      const now = settled()
      return [...transactionsOf(ledger, shopId)].reverse().map((each) => recordOf(np, each, now))
    },
    find(npId) {
      const now = settled()
      const transaction = ledger.byNpId.get(npId)
      return transaction === undefined ? null : recordOf(np, transaction, now)
    },
    counts(shopId) {
      settled()
      const counts = { registrations: 0, reregistrations: 0, updates: 0, reports: 0, cancellations: 0 }
      for (const { base, updates, report, cancelled } of transactionsOf(ledger, shopId)) {
        if (base === null) counts.registrations++
        else counts.reregistrations++
        counts.updates += updates
        if (report !== null && report !== base?.report) counts.reports++
        if (cancelled !== null && cancelled.by !== 'reregistration') counts.cancellations++
      }
      return counts
    },
  }
}
