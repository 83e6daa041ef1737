import { isRecord } from './is-record.js'

/** Whether two plain values are equal: with their fields in any order, those without a value there or left out. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]))
  }
  if (!isRecord(one) || !isRecord(other)) return one === other
  return Object.keys({ ...one, ...other }).every((name) => isSame(one[name], other[name]))
}
