/** The order number of a case by how many there are before it: sorted as they are counted. */
export function nthNumber(index: number): string {
  return `KIT-${1001 + index}`
}

/** So many order numbers, sorted. */
export function manyNumbers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => nthNumber(index))
}
