/** A text without what hides it: width, spaces, hyphens, case. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s‐-―−-]/gu, '')
    .toLowerCase()
}
