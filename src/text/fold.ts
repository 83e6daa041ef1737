const LONGEST = 256
const PLAIN = /^[\x21-\x7e]*$/
const INVISIBLE = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu

/**
 * Brings a text as people type or export it into one form: full-width and half-width variants become the same
 * (NFKC), white space and invisible characters go. Longer than 256 characters is no label and no slip: `null`,
 * so that a megabyte costs nothing.
 */
export function fold(text: string): string | null {
  if (text.length > LONGEST) return null
  if (PLAIN.test(text)) return text
  const normalised = text.normalize('NFKC')
  return PLAIN.test(normalised) ? normalised : normalised.replace(INVISIBLE, '')
}
