import { checkReport } from '../field/check-report.js'
import type { Fields } from '../field/fields.js'
import { isMissing } from '../field/is-missing.js'
import type { Np } from '../np.js'
import { dayOf, tokyoDay } from '../tokyo.js'
import { OBSTACLE_CODES } from '../transaction/obstacle.js'
import { planPayment } from '../transaction/plan-payment.js'
import { stateAgainstChange } from '../transaction/state-against-change.js'
import { NOT_APPROVED } from '../transaction/state-codes.js'
import type { Transaction } from '../transaction/transaction.js'
import type { Call } from './call.js'
import { findTransaction } from './find-transaction.js'

export const report: Call = (np, entry, now) => {
  const codes = checkReport(entry, np.settings)
  const transaction = findTransaction(np, entry['np_transaction_id'])
  if (typeof transaction === 'string') return [transaction, ...codes]
  if (codes.length > 0) return codes
  const against = stateAgainst(transaction) ?? dateAgainst(np, transaction, entry, now)
  if (against !== null) return [against]

  const { pd_company_code: carrier, slip_no: slip, bill_issued_date: issued } = entry
  const billIssuedDate = isMissing(issued) ? null : String(issued)
  transaction.report = { at: now, carrierCode: String(carrier), slipNumber: String(slip), billIssuedDate }
  planPayment(np, transaction, now)
  return { result: { np_transaction_id: transaction.npId }, outcome: 'done' }
}

/** The first thing about the transaction that stands against a report. */
function stateAgainst(transaction: Transaction): string | null {
  const against = stateAgainstChange(transaction)
  if (against !== null) return against
  for (const each of transaction.obstacles) {
    if (each !== 'print_data_not_downloaded' || isWiz(transaction)) return OBSTACLE_CODES[each]
  }
  return transaction.screening?.result === '00' ? null : NOT_APPROVED
}

/** The invoice's day belongs to wiz alone, and near to the day of the report. */
function dateAgainst({ settings }: Np, transaction: Transaction, entry: Fields, now: number): string | null {
  const issued = entry['bill_issued_date']
  if (!isWiz(transaction)) return isMissing(issued) ? null : 'E0100143'
  const day = isMissing(issued) ? null : dayOf(String(issued))
  if (day === null) return 'E0100111'
  return Math.abs(day - tokyoDay(now)) > settings.billIssuedWithinDays ? 'E0100126' : null
}

function isWiz({ settlementType }: Transaction): boolean {
  return settlementType === '03'
}
