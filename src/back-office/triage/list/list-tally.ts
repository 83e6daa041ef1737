import { firstItems } from './first-items.js'
import type { TriageItem } from './triage-item.js'
import type { TriageReasonCode } from './triage-reason-code.js'
import type { TriageList } from './triage-report.js'
import type { Urgency } from './urgency.js'
import type { WorkList } from './work-list.js'

/** Counts what stands on one list and keeps its first items. */
export interface ListTally {
  count(item: TriageItem): void
  report(): TriageList
}

/** An empty list that keeps so many items. */
export function listTally(list: WorkList, limit: number): ListTally {
  const items = firstItems(limit)
  const urgencyCounts: Record<Urgency, number> = { critical: 0, high: 0, normal: 0, none: 0 }
  const reasonCounts: Partial<Record<TriageReasonCode, number>> = {}
  let count = 0
  let alsoCount = 0
  let oldestAgeMs: number | null = null
  return {
    count(item) {
      if (item.list !== list) {
        if (item.also.includes(list)) alsoCount += 1
        return
      }
      count += 1
      urgencyCounts[item.urgency] += 1
      const [reason] = item.findings
      if (reason !== undefined) reasonCounts[reason.code] = (reasonCounts[reason.code] ?? 0) + 1
      oldestAgeMs = Math.max(oldestAgeMs ?? 0, item.ageMs)
      items.add(item)
    },
    report: () => ({
      list,
      count,
      alsoCount,
      urgencyCounts: { ...urgencyCounts },
      reasonCounts: { ...reasonCounts },
      oldestAgeMs,
      items: items.sorted(),
    }),
  }
}
