/** A JSON object as it came. */
export type Fields = Readonly<Record<string, unknown>>
