import type { PersonField } from './person-field.js'

/** A reading: what NP forbids isn't published. */
export function charactersAllowed(text: string, field: PersonField): boolean {
  if (/[\u0000-\u001f\u007f\ud800-\udfff]/.test(text)) return false
  return field !== 'customer_name_kana' || !/\p{Script=Han}/u.test(text)
}
