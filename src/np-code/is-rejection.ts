import { REJECTION_CODES } from './rejection-codes.js'

/** Whether a code says why NP rejected an order. One that isn't known says nothing. */
export function isRejection(code: string): boolean {
  return Object.hasOwn(REJECTION_CODES, code)
}
