import { isRecord } from './is-record.js'

/**
 * Whether a value is an object that is nothing but its fields, as JSON gives it. A `Map`, a `Date` or an object of a
 * class holds what no look at its fields finds: read as settings, it would count as empty. Of another realm it is one,
 * too.
 */
export function isPlainRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false
  const { constructor: made } = value
  // Only the prototype of all objects has that of its own.
  return typeof made !== 'function' || (isRecord(made.prototype) && Object.hasOwn(made.prototype, 'isPrototypeOf'))
}
