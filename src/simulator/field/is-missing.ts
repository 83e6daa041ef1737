/** `undefined`, `null` and the empty text are nothing. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
