import { findingOf } from '../answer/finding-of.js'
import { isMetAgain } from './is-met-again.js'
import type { NewestExport } from './newest-export.js'
import { numbersKnownBy } from './numbers-known-by.js'
import type { TakeOverReading } from './read-take-over-options.js'
import type { RunningTakeOver } from './running-take-over.js'
import { takeRow } from './take-row.js'
import type { TakenOutcome } from './taken-row.js'

/**
 * Takes rows over as they come.
 *
 * @param before - the newest export until now
 */
export function takeOver(options: TakeOverReading, before: NewestExport | null): RunningTakeOver {
  const { at, mayBeAllNew } = options
  const met = new Set<string>()
  // Whoever saves may find that somebody was faster, and hands the very same row over again. None is kept for that.
  const taken = new WeakSet<object>()
  const counts: Record<TakenOutcome, number> = { begun: 0, observed: 0, left_out: 0, unread: 0, passed: 0 }
  const numbers = numbersKnownBy(before, at)
  let [hasMetAgain, hasOthers] = [false, false]
  const notWhole = (numbersAsOf: string | null): NewestExport =>
    numbersAsOf === null ? { at, seenSince: null } : { at, seenSince: null, numbersAsOf }
  return {
    underWay: notWhole(numbers?.asOf ?? null),
    add(row, known) {
      const isAgain = taken.has(row)
      const one = takeRow(row, known ?? null, isAgain ? new Set() : met, options)
      if (!isAgain) {
        counts[one.outcome] += 1
        if (numbers !== null && known != null && isMetAgain(known, numbers)) hasMetAgain = true
        else if (one.toKeep !== null && typeof one.toKeep !== 'string') hasOthers = true
      }
      // Only what it is a kind of is asked: a look at it might fail.
      if (typeof row === 'object' && row !== null) taken.add(row)
      if (one.orderNumber !== null) met.add(one.orderNumber)
      return one
    },
    finish() {
      const mayBeOfOthers = hasOthers && !hasMetAgain && numbers !== null && !mayBeAllNew
      // Where no row ever came, not even a header, nothing was taken over.
      const isWhole = counts.unread === 0 && !mayBeOfOthers && Object.values(counts).some((count) => count > 0)
      return {
        newest: isWhole ? { at, seenSince: at } : notWhole(hasMetAgain ? at : (numbers?.asOf ?? null)),
        orderNumbers: [...met],
        findings: mayBeOfOthers ? [findingOf('none_met_again', 'READ-26')] : [],
        counts: { ...counts },
      }
    },
  }
}
