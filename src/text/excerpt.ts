const NOT_KEPT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}]/gu

/**
 * A text as typed, fit to be kept and shown: without control characters and halves of a character that was cut, which
 * not every database takes, and without what breaks its line or turns the text around it the other way; of the rest its
 * first 64 characters (READ-06).
 */
export function excerpt(text: string): string {
  // 64 characters are 128 units at most: of a long text no more is taken apart.
  return [...text.replace(NOT_KEPT, '').slice(0, 128)].slice(0, 64).join('')
}
