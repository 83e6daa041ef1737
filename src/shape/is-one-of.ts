/** Whether a value is one of a closed list of values. A loop: `includes` takes twice as long on texts out of JSON. */
export function isOneOf<T extends string>(values: readonly T[], value: unknown): value is T {
  for (const each of values) if (each === value) return true
  return false
}
