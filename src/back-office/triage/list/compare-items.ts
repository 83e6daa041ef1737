import type { TriageItem } from './triage-item.js'
import { URGENCIES } from './urgency.js'

/** The order within a list: the most urgent first, then the oldest, then by order number. */
export function compareItems(some: TriageItem, other: TriageItem): number {
  const urgency = URGENCIES.indexOf(some.urgency) - URGENCIES.indexOf(other.urgency)
  if (urgency !== 0) return urgency
  if (some.ageMs !== other.ageMs) return other.ageMs - some.ageMs
  return some.orderNumber < other.orderNumber ? -1 : Number(some.orderNumber > other.orderNumber)
}
