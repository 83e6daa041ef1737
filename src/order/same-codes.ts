/**
 * Whether two lists hold the same codes, so that an answer is a repeat (READ-15, READ-17); order (READ-24) and repeats
 * don't matter.
 */
export function sameCodes(some: readonly string[], others: readonly string[]): boolean {
  const together = count([...some, ...others])
  return count(some) === together && count(others) === together
}

function count(codes: readonly string[]): number {
  return new Set(codes).size
}
