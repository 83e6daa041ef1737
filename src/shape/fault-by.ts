import type { Form } from './form.js'
import { isRecord } from './is-record.js'

/** The path of the first value by which something isn't of a form, or `null` when it is (READ-24). */
export function faultBy(form: Form, value: unknown, path: string): string | null {
  if (typeof form === 'function') return form(value) ? null : path
  if (!isRecord(value)) return path
  for (const [field, each] of Object.entries(form)) {
    const fault = faultBy(each, value[field], `${path}.${field}`)
    if (fault !== null) return fault
  }
  return null
}
