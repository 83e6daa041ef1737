import { isText } from './is-text.js'

const TOKEN = /^[^\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]+$/u

/**
 * Whether a value is a text of visible characters, up to so many: no white space, control character, invisible
 * character or half of a surrogate pair (READ-24).
 */
export function isToken(value: unknown, longest: number): value is string {
  return isText(value) && value.length <= longest && TOKEN.test(value)
}
