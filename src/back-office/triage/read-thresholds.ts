import { isRecord } from '../../order/is-record.js'
import { thresholdsFault } from './thresholds-fault.js'
import { DEFAULT_TRIAGE_THRESHOLDS, type SomeTriageThresholds, type TriageThresholds } from './triage-thresholds.js'

/** Thresholds with the defaults where none are given, or the path of what is malformed in them (READ-24). */
export type ThresholdsReading =
  | { readonly thresholds: TriageThresholds; readonly fault: null }
  | { readonly thresholds: null; readonly fault: string }

/** Reads thresholds into plain data, once, and judges that copy. */
export function readThresholds(value: unknown): ThresholdsReading {
  try {
    const some = copied(value)
    return areThresholds(some)
      ? { thresholds: withDefaults(some ?? {}), fault: null }
      : { thresholds: null, fault: thresholdsFault(some) ?? 'thresholds' }
  } catch {
    return { thresholds: null, fault: 'thresholds' }
  }
}

function areThresholds(value: unknown): value is SomeTriageThresholds | null | undefined {
  return thresholdsFault(value) === null
}

function copied(value: unknown): unknown {
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copied(part)]))
}

function withDefaults(some: SomeTriageThresholds): TriageThresholds {
  const { stalledAfter, dueWithin, invoiceDays, itemsPerList } = DEFAULT_TRIAGE_THRESHOLDS
  return {
    stalledAfter: filled(stalledAfter, some.stalledAfter),
    dueWithin: filled(dueWithin, some.dueWithin),
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
