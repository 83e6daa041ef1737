import { isMissing } from './fields.js'

/** The codes against the buyer's e-mail address; a destination has none. */
export function checkEmail(value: unknown, required: boolean, found: string[]): void {
  if (isMissing(value)) {
    if (required) found.push('E0100068')
  } else if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) found.push('E0100069')
  else if (value.length > 100) found.push('E0100070')
  else if (!hasAddressForm(value)) found.push('E0100071')
}

function hasAddressForm(text: string): boolean {
  const at = text.indexOf('@')
  const domain = text.slice(at + 1)
  return at > 0 && !domain.includes('@') && /^[^.]+(?:\.[^.]+)+$/.test(domain)
}
