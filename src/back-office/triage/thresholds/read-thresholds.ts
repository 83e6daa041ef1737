import { isPlainRecord } from '../../../shape/is-plain-record.js'
import { safely } from '../../../shape/safely.js'
import { thresholdsFault } from './thresholds-fault.js'
import { DEFAULT_TRIAGE_THRESHOLDS, type SomeTriageThresholds, type TriageThresholds } from './triage-thresholds.js'

/**
 * Reads thresholds, once, with the defaults where none are given; a text is the path of what is malformed (READ-24).
 */
export const readThresholds = /* @__PURE__ */ safely(
  (given: SomeTriageThresholds | null | undefined): TriageThresholds | string => {
    const some = isPlainRecord(given) ? plain(given) : given
    return thresholdsFault(some) ?? withDefaults(some ?? {})
  },
  'thresholds',
)

function plain(given: SomeTriageThresholds): SomeTriageThresholds {
  const some = { ...given }
  return {
    ...some,
    stalledAfterMinutes: copied(some.stalledAfterMinutes),
    dueWithinMinutes: copied(some.dueWithinMinutes),
  }
}

function copied<T>(part: T): T {
  return isPlainRecord(part) ? { ...part } : part
}

function withDefaults(some: SomeTriageThresholds): TriageThresholds {
  const { stalledAfterMinutes, dueWithinMinutes, invoiceDays, approvalDays, itemsPerList } = DEFAULT_TRIAGE_THRESHOLDS
  return {
    stalledAfterMinutes: filled(stalledAfterMinutes, some.stalledAfterMinutes),
    dueWithinMinutes: filled(dueWithinMinutes, some.dueWithinMinutes),
    invoiceDays: some.invoiceDays ?? invoiceDays,
    approvalDays: some.approvalDays ?? approvalDays,
    itemsPerList: some.itemsPerList ?? itemsPerList,
  }
}

/** `undefined` and `null` stand for what is left out (READ-24). */
function filled<T extends object>(
  defaults: T,
  some: { readonly [K in keyof T]?: T[K] | null | undefined } | null | undefined,
): T {
  const merged = { ...defaults }
  for (const [name, amount] of Object.entries(some ?? {})) {
    if (amount != null) Object.assign(merged, { [name]: amount })
  }
  return merged
}
