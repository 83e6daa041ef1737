/** A JSON object as it came. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `undefined`, `null` and the empty text are nothing. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
