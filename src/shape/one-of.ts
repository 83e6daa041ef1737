/** Makes the question whether a value is one of a closed list of texts. */
export function oneOf<T extends string>(values: readonly T[]): (value: unknown) => value is T {
  const all: readonly unknown[] = values
  return (value): value is T => all.includes(value)
}
