import { isMissing } from './is-missing.js'

/** The code against the buyer's e-mail address, or `null`; a destination has none. */
export function checkEmail(value: unknown, required: boolean): string | null {
  if (isMissing(value)) return required ? 'E0100068' : null
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) return 'E0100069'
  if (value.length > 100) return 'E0100070'
  return hasAddressForm(value) ? null : 'E0100071'
}

function hasAddressForm(text: string): boolean {
  const atSign = text.indexOf('@')
  const domain = text.slice(atSign + 1)
  return atSign > 0 && !domain.includes('@') && /^[^.]+(?:\.[^.]+)+$/.test(domain)
}
