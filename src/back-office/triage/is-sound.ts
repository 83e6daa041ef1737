import type { TriageItem } from './triage-item.js'

/** Whether an item can be counted: an order that answers otherwise the second time it is asked leads to one that can't. */
export function isSound({ ageMs }: TriageItem): boolean {
  return Number.isFinite(ageMs)
}
