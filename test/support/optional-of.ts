/** The names of the fields of `T` that can be left out. */
type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T]

/** Each optional field of `T`, and `null` in its place: what compiles has them all, and takes `null` for each. */
export type NullsOf<T> = { readonly [K in OptionalKey<T>]-?: T[K] & null }

/** Nothing of the optional fields, each of them `undefined` or `null`, and all of them so (READ-24). */
export function absencesOf<T extends object>(nulls: T): readonly object[] {
  const each = Object.keys(nulls).flatMap((name) => [{ [name]: undefined }, { [name]: null }])
  return [{}, ...each, nulls]
}
