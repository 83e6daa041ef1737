/** Values of fields, whatever they are of. */
export type Lists = Readonly<Record<string, readonly unknown[]>>

/** A value of some fields. */
export type Fields = Readonly<Record<string, unknown>>
