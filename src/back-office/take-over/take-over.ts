import type { RowOptionsReading } from '../observation/row/read-row-options.js'
import type { RunningTakeOver } from './running-take-over.js'
import { takeRow } from './take-row.js'
import type { TakenOutcome } from './taken-row.js'

/** Takes rows over as they come. */
export function takeOver(options: RowOptionsReading): RunningTakeOver {
  const { at } = options
  const met = new Set<string>()
  // Whoever saves may find that somebody was faster, and hands the very same row over again. None is kept for that.
  const taken = new WeakSet<object>()
  const counts: Record<TakenOutcome, number> = { begun: 0, observed: 0, left_out: 0, unread: 0, passed: 0 }
  return {
    underWay: { at, seenSince: null },
    add(row, known) {
      const isAgain = taken.has(row)
      const one = takeRow(row, known ?? null, isAgain ? new Set() : met, options)
      if (!isAgain) counts[one.outcome] += 1
      // Only what it is a kind of is asked: a look at it might fail.
      if (typeof row === 'object' && row !== null) taken.add(row)
      if (one.orderNumber !== null) met.add(one.orderNumber)
      return one
    },
    finish() {
      // Where no row ever came, not even a header, nothing was taken over.
      const isWhole = counts.unread === 0 && Object.values(counts).some((count) => count > 0)
      return { newest: { at, seenSince: isWhole ? at : null }, orderNumbers: [...met], counts: { ...counts } }
    },
  }
}
