/** Whether a value is one of two: as `isOneOf`, in half the time. */
export function isEither<T extends string>(pair: readonly [T, T], value: unknown): value is T {
  return value === pair[0] || value === pair[1]
}
