/**
 * What a field shows that decides nothing about an order: its text, or that of a whole number; `null` where it is
 * empty. `undefined` where it holds anything else: something stands there, though nobody can say what. A number beyond
 * the safe integers may have lost digits, so that it may be another's.
 */
export function textIn(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null
  const text = Number.isSafeInteger(value) ? String(value) : value
  return typeof text === 'string' ? text.trim() || null : undefined
}
