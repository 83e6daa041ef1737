import { isMissing } from './fields.js'
import { isLonger } from './is-longer.js'

/** The codes against one text field: missing, with characters that aren't allowed, too long. */
export function checkText(
  value: unknown,
  most: number,
  allowed: (text: string) => boolean,
  codes: { readonly missing: string | null; readonly characters: string; readonly length: string },
  found: string[],
): void {
  if (isMissing(value)) {
    if (codes.missing !== null) found.push(codes.missing)
  } else if (typeof value !== 'string' || !allowed(value)) {
    found.push(codes.characters)
  } else if (isLonger(value, most)) {
    found.push(codes.length)
  }
}
