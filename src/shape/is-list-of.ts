/** Whether a value is a list of which every item passes; a hole counts as `undefined`. */
export function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at += 1) if (!isItem(value[at])) return false
  return true
}
