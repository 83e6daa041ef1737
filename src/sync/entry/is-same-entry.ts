import { isRecord } from '../../shape/is-record.js'
import type { SyncEntry } from './sync-entry.js'

/** Whether a store gives back what was put in: in any order of fields, those without a value there or left out. */
export function isSameEntry(one: SyncEntry, other: SyncEntry): boolean {
  return isSame(one, other)
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]))
  }
  if (!isRecord(one) || !isRecord(other)) return one === other
  return Object.keys({ ...one, ...other }).every((name) => isSame(one[name], other[name]))
}
