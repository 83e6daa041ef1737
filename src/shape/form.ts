/** What a value has to be: a question about it, or, of a record, what each of its fields has to be. */
export type Form = ((value: unknown) => boolean) | { readonly [field: string]: Form }
