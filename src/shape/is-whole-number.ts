/** Whether a value is a whole number, no less than the least; one that is too great to be exact is none. */
export function isWholeNumber(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least
}
