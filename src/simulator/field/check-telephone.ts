import { isMissing } from './is-missing.js'
import type { PersonCodes } from './person-codes.js'

/** Numbers that begin so have 11 digits, all others 10. */
const ELEVEN = /^0[256789]0/

/** The code against a telephone number, or `null`. */
export function checkTelephone(value: unknown, codes: PersonCodes['tel']): string | null {
  if (isMissing(value)) return codes.missing
  if (typeof value !== 'string' || !/^[0-9-]+$/.test(value)) return codes.characters
  if (!/^0[0-9]*(?:-[0-9]+)*$/.test(value)) return codes.format
  const digits = value.replaceAll('-', '')
  if (ELEVEN.test(digits)) return digits.length === 11 ? null : codes.elevenDigits
  return digits.length === 10 ? null : codes.tenDigits
}
