/** A copy of a list of which every item passes, each read once; `null`: it is none. A hole counts as `undefined`. */
export function listOf<T>(value: unknown, isItem: (item: unknown) => item is T): readonly T[] | null {
  if (!Array.isArray(value)) return null
  const items: T[] = []
  for (let at = 0; at < value.length; at += 1) {
    const item: unknown = value[at]
    if (!isItem(item)) return null
    items.push(item)
  }
  return items
}
