import { compareItems } from './compare-items.js'
import type { TriageItem } from './triage-item.js'

/**
 * Collects items and keeps the first `limit` in the order of a list. At most twice as many are ever held, so that a
 * million orders need no more memory than ten thousand.
 */
export function firstItems(limit: number): { add(item: TriageItem): void; sorted(): readonly TriageItem[] } {
  let items: TriageItem[] = []
  let last: TriageItem | undefined
  const cut = () => {
    items = items.sort(compareItems).slice(0, limit)
    last = items[limit - 1]
  }
  return {
    add(item) {
      if (last !== undefined && compareItems(item, last) >= 0) return
      items.push(item)
      if (items.length >= 2 * limit) cut()
    },
    sorted() {
      cut()
      return [...items]
    },
  }
}
