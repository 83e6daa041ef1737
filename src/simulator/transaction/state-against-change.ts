import { CANCELLED, PAID, REPORTED } from './state-codes.js'
import type { Transaction } from './transaction.js'

/** NP's code against any change of a transaction: it is over, reported or paid. `null`: none. */
export function stateAgainstChange({ cancelled, report, payment }: Transaction): string | null {
  if (cancelled !== null) return CANCELLED
  if (report !== null) return REPORTED
  return payment === 'paid' ? PAID : null
}
