const NOT_KEPT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}]/u

/**
 * A text as typed, fit to be kept and shown: without control characters and halves of a character that was cut, which
 * not every database takes, and without what breaks its line or turns the text around it the other way; of the rest its
 * first 64 characters (READ-06).
 */
export function excerpt(text: string): string {
  const kept: string[] = []
  for (const character of text) {
    if (!NOT_KEPT.test(character) && kept.push(character) === 64) break
  }
  return kept.join('')
}
