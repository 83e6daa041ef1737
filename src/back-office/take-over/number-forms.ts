import { formOfNumber } from './form-of-number.js'

/** The forms of 注文番号 that are known. */
export interface NumberForms {
  /** The first number of the form that this one has, if it isn't known, though it would have to be; else `null`. */
  firstUnknown(orderNumber: string): string | null
  /** An order is kept under this number: others of its form are no other orders by that. */
  learn(orderNumber: string): void
  /** All that are known by now. */
  learned(): readonly string[]
}

/** Where no form is known yet, no order is kept that might come under another number. */
export function numberForms(known: readonly string[], mayHaveNewForms: boolean): NumberForms {
  const forms = new Set(known)
  const isOpen = mayHaveNewForms || known.length === 0
  const firsts = new Map<string, string>()
  return {
    firstUnknown(orderNumber) {
      const form = formOfNumber(orderNumber, forms)
      if (isOpen || forms.has(form)) return null
      const first = firsts.get(form) ?? orderNumber
      firsts.set(form, first)
      return first
    },
    learn(orderNumber) {
      forms.add(formOfNumber(orderNumber, forms))
    },
    learned: () => [...forms].sort(),
  }
}
