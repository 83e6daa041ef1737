/**
 * What a JSON Schema says of a text of visible characters, up to so many. That none is invisible, and that one beyond
 * U+FFFF counts twice, is beyond the patterns that every language's engine reads.
 */
export function tokenOf(maxLength: number) {
  return { minLength: 1, maxLength, pattern: '^\\S+$' }
}
