/** Whether a value is a list of which every item passes; a hole counts as `undefined`. */
export function isListOf(value: unknown, isItem: (item: unknown) => boolean): value is readonly unknown[] {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at += 1) if (!isItem(value[at])) return false
  return true
}
