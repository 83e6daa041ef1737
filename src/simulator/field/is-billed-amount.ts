/** Whole yen above 0. */
export function isBilledAmount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0
}
