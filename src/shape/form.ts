/** A question about a value. */
export type Question = (value: unknown) => boolean

/** What a value has to be: a question about it, or, of a record, what each of its fields has to be. */
export type Form = Question | { readonly [field: string]: Form }
