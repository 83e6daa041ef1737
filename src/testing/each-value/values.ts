/** So many values of each field, all of those of which there is a list. */
export type Values<T> = { readonly [Field in keyof T]-?: readonly T[Field][] }
