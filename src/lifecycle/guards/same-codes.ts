/** Whether two lists hold the same codes; order and repeats don't matter (READ-24). */
export function sameCodes(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(some)
  const named = new Set(others)
  return known.size === named.size && others.every((code) => known.has(code))
}
