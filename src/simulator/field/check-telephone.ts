import { isMissing } from './fields.js'
import type { PersonCodes } from './person-codes.js'

/** Numbers that begin so have 11 digits, all others 10. */
const ELEVEN = /^0[256789]0/

export function checkTelephone(value: unknown, codes: PersonCodes, found: string[]): void {
  if (isMissing(value)) found.push(codes.telMissing)
  else if (typeof value !== 'string' || !/^[0-9-]+$/.test(value)) found.push(codes.telCharacters)
  else if (!/^0[0-9]*(?:-[0-9]+)*$/.test(value)) found.push(codes.telFormat)
  else {
    const digits = value.replaceAll('-', '')
    if (ELEVEN.test(digits)) {
      if (digits.length !== 11) found.push(codes.telElevenDigits)
    } else if (digits.length !== 10) found.push(codes.telTenDigits)
  }
}
