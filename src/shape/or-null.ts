/** Makes the question whether a value is `null` or passes another. */
export function orNull(passes: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === null || passes(value)
}
