import type { ExportRow } from './export-row.js'
import { formOfNumber } from './form-of-number.js'
import { isUnderstood } from './is-understood.js'

/** A shop whose numbers have more forms has none: each may be another. */
const MOST_FORMS = 50

/** The forms of 注文番号 that an export shows, beside those that are known. */
export interface NumberForms {
  /** Looks at a row, and the number that was read of it: whether its form isn't known, though some are. */
  see(row: ExportRow, orderNumber: string | null): boolean
  /** The first number of each form that isn't known; none, if no form is known yet. */
  unlike(): readonly string[]
  /** The known forms, and those that were seen. */
  learned(): readonly string[]
}

/**
 * Judges the numbers of an export by the forms that are known. Each counts, whether its order is kept by now or not:
 * else what is doubted today would be known tomorrow. One of a row that isn't understood may be part of anything, such
 * as of a file that is torn, and begins no order.
 */
export function numberForms(known: readonly string[]): NumberForms {
  const before = new Set(known)
  const isDoubting = before.size > 0 && before.size <= MOST_FORMS
  const news = new Map<string, string>()
  return {
    see(row, orderNumber) {
      if (orderNumber === null || !isUnderstood(row)) return false
      const form = formOfNumber(orderNumber)
      if (before.has(form)) return false
      // One more than the most says that there are too many.
      if (!news.has(form) && before.size + news.size <= MOST_FORMS) news.set(form, orderNumber)
      return isDoubting
    },
    unlike: () => (isDoubting ? [...news.values()] : []),
    learned: () => [...before, ...news.keys()].sort(),
  }
}
