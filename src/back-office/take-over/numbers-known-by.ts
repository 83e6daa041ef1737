import type { NumbersKnown } from './is-met-again.js'
import type { NewestExport } from './newest-export.js'

/**
 * By which export the numbers of orders are known, before one that is made `at` a time; `null`: by none that this one
 * has to meet orders of. Such are the first export, one that is mended, and one behind a newest that was put by hand.
 */
export function numbersKnownBy(before: NewestExport | null, at: string): NumbersKnown | null {
  if (before === null) return null
  const isRepeated = Date.parse(before.at) === Date.parse(at)
  const isLonger = before.seenSince === null
  if (isRepeated && !isLonger) return null
  const asOf = isLonger ? (before.numbersAsOf ?? null) : before.at
  return asOf === null ? null : { asOf, isLonger, isRepeated }
}
