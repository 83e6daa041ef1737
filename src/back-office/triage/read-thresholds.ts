import { isRecord } from '../../shape/is-record.js'
import { thresholdsFault } from './thresholds-fault.js'
import { DEFAULT_TRIAGE_THRESHOLDS, type SomeTriageThresholds, type TriageThresholds } from './triage-thresholds.js'

/** Thresholds with the defaults where none are given, or the path of what is malformed in them (READ-24). */
export type ThresholdsReading =
  | { readonly thresholds: TriageThresholds; readonly fault: null }
  | { readonly thresholds: null; readonly fault: string }

/** Reads thresholds into plain data, once, and judges that copy. */
export function readThresholds(given: SomeTriageThresholds | undefined): ThresholdsReading {
  try {
    const some = isRecord(given) ? plain(given) : given
    const fault = thresholdsFault(some)
    return fault === null ? { thresholds: withDefaults(some ?? {}), fault } : { thresholds: null, fault }
  } catch {
    return { thresholds: null, fault: 'thresholds' }
  }
}

function plain(given: SomeTriageThresholds): SomeTriageThresholds {
  const some = { ...given }
  return {
    ...some,
    stalledAfterMinutes: copied(some.stalledAfterMinutes),
    dueWithinMinutes: copied(some.dueWithinMinutes),
  }
}

function copied<T>(part: T): T {
  return isRecord(part) ? { ...part } : part
}

function withDefaults(some: SomeTriageThresholds): TriageThresholds {
  const { stalledAfterMinutes, dueWithinMinutes, invoiceDays, itemsPerList } = DEFAULT_TRIAGE_THRESHOLDS
  return {
    stalledAfterMinutes: filled(stalledAfterMinutes, some.stalledAfterMinutes),
    dueWithinMinutes: filled(dueWithinMinutes, some.dueWithinMinutes),
    invoiceDays: some.invoiceDays ?? invoiceDays,
    itemsPerList: some.itemsPerList ?? itemsPerList,
  }
}

/** `undefined` and `null` stand for what is left out (READ-24). */
function filled<T extends object>(defaults: T, some: Partial<T> | null | undefined): T {
  const merged = { ...defaults }
  for (const [name, amount] of Object.entries(some ?? {})) {
    if (amount != null) Object.assign(merged, { [name]: amount })
  }
  return merged
}
