import type { ExportRow } from './export-row.js'
import { formOfNumber } from './form-of-number.js'
import { isUnderstood } from './is-understood.js'

/** A shop whose numbers have more forms has none: each may be another. */
const MOST_FORMS = 50

/** The forms of 注文番号 that an export shows, beside those that are known. */
export interface NumberForms {
  /** Looks at a row, and the number that was read of it. */
  see(row: ExportRow, orderNumber: string | null): void
  /** The first number of a form that isn't known; `null`: there is none, or no form is known yet. */
  unlike(): string | null
  /** The known forms, and those that were seen. */
  learned(): readonly string[]
}

/**
 * Judges the numbers of an export by the forms that are known. Each counts, whether its order is kept by now or not:
 * else what is doubted today would be known tomorrow. One of a row that isn't understood may be part of anything, such
 * as of a file that is torn, and begins no order.
 */
export function numberForms(known: readonly string[]): NumberForms {
  const forms = new Set(known)
  const isDoubting = forms.size > 0 && forms.size <= MOST_FORMS
  let unlike: string | null = null
  return {
    see(row, orderNumber) {
      if (orderNumber === null || !isUnderstood(row)) return
      const form = formOfNumber(orderNumber)
      if (forms.has(form)) return
      // One more than the most says that there are too many.
      if (forms.size <= MOST_FORMS) forms.add(form)
      if (isDoubting) unlike ??= orderNumber
    },
    unlike: () => unlike,
    learned: () => [...forms].sort(),
  }
}
