/** Whether a value is one of a closed list of values. */
export function isOneOf<T extends string>(values: readonly T[], value: unknown): value is T {
  const candidates: readonly unknown[] = values
  return candidates.includes(value)
}
