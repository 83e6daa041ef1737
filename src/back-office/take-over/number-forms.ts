import { formOfNumber } from './form-of-number.js'

/** The forms of 注文番号 that are known. */
export interface NumberForms {
  /** Whether the form of this one isn't known, though it would have to be. */
  isNew(orderNumber: string): boolean
  /** An order is kept under this number: others of its form are no other orders by that. */
  learn(orderNumber: string): void
  /** All that are known by now. */
  learned(): readonly string[]
}

/** Where no form is known yet, no order is kept that might come under another number. */
export function numberForms(known: readonly string[], mayHaveNewForms: boolean): NumberForms {
  const forms = new Set(known)
  const isOpen = mayHaveNewForms || known.length === 0
  return {
    isNew: (orderNumber) => !isOpen && !forms.has(formOfNumber(orderNumber, forms)),
    learn(orderNumber) {
      forms.add(formOfNumber(orderNumber, forms))
    },
    learned: () => [...forms].sort(),
  }
}
