import type { Transaction } from './transaction.js'

/** NP's code against any change of a transaction: it is over, reported or paid. `null`: none. */
export function stateAgainstChange({ cancelled, report, payment }: Transaction): string | null {
  if (cancelled !== null) return 'E0100114'
  if (report !== null) return 'E0100115'
  return payment === 'paid' ? 'E0100118' : null
}
