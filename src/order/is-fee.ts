/** Whether a value is a fee in yen: a whole number, 0 or more. */
export function isFee(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
