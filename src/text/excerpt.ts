const NOT_KEPT = /[\p{Cc}\p{Cs}]/u
const LENGTH = 64

/**
 * A text as typed, fit to be kept and shown: without control characters and halves of a character that was cut, which
 * not every database takes; of the rest its first 64 characters (READ-06).
 */
export function excerpt(text: string): string {
  let kept = ''
  let length = 0
  for (const character of text) {
    if (NOT_KEPT.test(character)) continue
    kept += character
    length += 1
    if (length === LENGTH) break
  }
  return kept
}
