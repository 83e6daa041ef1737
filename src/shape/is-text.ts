/** Whether a value is a text; it may be empty. */
export function isText(value: unknown): value is string {
  return typeof value === 'string'
}
