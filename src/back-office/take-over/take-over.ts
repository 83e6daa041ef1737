import type { NewestExport } from './newest-export.js'
import { numberForms } from './number-forms.js'
import type { TakeOverReading } from './read-take-over-options.js'
import type { RunningTakeOver } from './running-take-over.js'
import { takeRow } from './take-row.js'
import type { TakenOutcome } from './taken-row.js'

/**
 * Takes rows over as they come.
 *
 * @param known - the forms of 注文番号 that are known
 */
export function takeOver(options: TakeOverReading, known: readonly string[]): RunningTakeOver {
  const { at } = options
  const met = new Set<string>()
  // Whoever saves may find that somebody was faster, and hands the very same row over again. None is kept for that.
  const taken = new WeakSet<object>()
  const counts: Record<TakenOutcome, number> = { begun: 0, observed: 0, left_out: 0, unsettled: 0, passed: 0 }
  const forms = numberForms(known, options.mayHaveNewForms)
  return {
    underWay: newestOf(at, null, known),
    add(row, orderKnown) {
      const isAgain = taken.has(row)
      const one = takeRow(row, orderKnown ?? null, { met: isAgain ? new Set() : met, forms }, options)
      if (!isAgain) counts[one.outcome] += 1
      // Only what it is a kind of is asked: a look at it might fail.
      if (typeof row === 'object' && row !== null) taken.add(row)
      if (one.orderNumber !== null) met.add(one.orderNumber)
      // Of an order that isn't kept the number was never judged.
      if (one.toKeep !== null && typeof one.toKeep !== 'string') forms.learn(one.orderNumber)
      return one
    },
    finish() {
      // Where no row ever came, not even a header, nothing was taken over.
      const isWhole = counts.unsettled === 0 && Object.values(counts).some((count) => count > 0)
      return {
        newest: newestOf(at, isWhole ? at : null, forms.learned()),
        orderNumbers: [...met],
        counts: { ...counts },
      }
    },
  }
}

function newestOf(at: string, seenSince: string | null, forms: readonly string[]): NewestExport {
  return forms.length === 0 ? { at, seenSince } : { at, seenSince, numberForms: forms }
}
