/** Whether a value is a text that isn't empty. */
export function isFilledText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
