// One by one: of some millions in a run V8 throws.
const INVISIBLE = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu

/**
 * Brings a text as people type or export it into one form: white space and invisible characters go, full-width and
 * half-width variants become the same (NFKC). What is then longer than 256 characters is no label and no slip: `null`.
 */
export function fold(text: string): string | null {
  const visible = text.replace(INVISIBLE, '')
  // A voicing mark of its own is folded to a space and a combining mark; without the space the two compose.
  return visible.length > 256 ? null : visible.normalize('NFKC').replaceAll(' ', '').normalize('NFC')
}
