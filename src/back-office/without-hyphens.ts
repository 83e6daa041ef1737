/** A slip number is printed with hyphens and without, and stays the same. */
export function withoutHyphens(slipNumber: string): string {
  return slipNumber.replaceAll('-', '')
}
