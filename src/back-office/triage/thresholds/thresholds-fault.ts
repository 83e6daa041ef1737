import { isPlainRecord } from '../../../shape/is-plain-record.js'
import { excerpt } from '../../../text/excerpt.js'
import { DEFAULT_TRIAGE_THRESHOLDS } from './triage-thresholds.js'

/** The path of the first value by which something isn't `SomeTriageThresholds` (READ-24), or `null`. */
export function thresholdsFault(value: unknown): string | null {
  if (value == null) return null
  if (!isPlainRecord(value)) return 'thresholds'
  const { stalledAfterMinutes, dueWithinMinutes } = DEFAULT_TRIAGE_THRESHOLDS
  return (
    unknownIn(value, DEFAULT_TRIAGE_THRESHOLDS, 'thresholds') ??
    amountsFault(value['stalledAfterMinutes'], stalledAfterMinutes, 'thresholds.stalledAfterMinutes') ??
    amountsFault(value['dueWithinMinutes'], dueWithinMinutes, 'thresholds.dueWithinMinutes') ??
    (isAmount(value['invoiceDays']) ? null : 'thresholds.invoiceDays') ??
    (isAmount(value['approvalDays']) ? null : 'thresholds.approvalDays') ??
    (isCount(value['itemsPerList']) ? null : 'thresholds.itemsPerList')
  )
}

function amountsFault(value: unknown, known: object, path: string): string | null {
  if (value == null) return null
  if (!isPlainRecord(value)) return path
  const unknown = unknownIn(value, known, path)
  if (unknown !== null) return unknown
  const name = Object.keys(value).find((each) => !isAmount(value[each]))
  return name === undefined ? null : `${path}.${name}`
}

/** A name that isn't known is a fault: misspelt, it would leave the default in force, and nobody would notice. */
function unknownIn(value: object, known: object, path: string): string | null {
  const name = Object.keys(value).find((each) => !Object.hasOwn(known, each))
  return name === undefined ? null : `${path}.${excerpt(name)}`
}

function isAmount(value: unknown): boolean {
  return value == null || (typeof value === 'number' && value >= 0)
}

function isCount(value: unknown): boolean {
  return value == null || (Number.isSafeInteger(value) && Number(value) >= 0)
}
