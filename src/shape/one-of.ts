/** Makes the question whether a value is one of a closed list of texts. */
export function oneOf<T extends string>(values: readonly T[]): (value: unknown) => value is T
export function oneOf(values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value)
}
