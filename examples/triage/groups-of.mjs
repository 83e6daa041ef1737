/**
 * Orders that stand on a list for the same reason and need the same next step, told once. The order of the list stays:
 * a group stands where its most urgent order does.
 *
 * @param {readonly import('./report-list.mjs').Item[]} items
 */
export function groupsOf(items) {
  /** @type {Map<string, { reason: string, next: string, items: import('./report-list.mjs').Item[] }>} */
  const groups = new Map()
  for (const item of items) {
    const key = `${item.reason}\n${item.next}`
    const group = groups.get(key) ?? { reason: item.reason, next: item.next, items: [] }
    group.items.push(item)
    groups.set(key, group)
  }
  return [...groups.values()]
}
