/**
 * Whether two lists hold the same codes, so that an answer is a repeat (READ-15, READ-17); order (READ-24) and repeats
 * don't matter.
 */
export function sameCodes(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(some)
  const named = new Set(others)
  return known.size === named.size && others.every((code) => known.has(code))
}
