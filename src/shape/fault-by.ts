import type { Form, Question } from './form.js'
import { isRecord } from './is-record.js'

/** The path of the first value by which something isn't of a form, or `null` when it is (READ-24). */
export function faultBy<F extends string>(
  form: Question | Readonly<Record<F, Form>>,
  value: unknown,
  path: string,
): string | null {
  if (typeof form === 'function') return form(value) ? null : path
  if (!isRecord(value)) return path
  for (const field in form) {
    const fault = faultBy(form[field], value[field], field)
    if (fault !== null) return `${path}.${fault}`
  }
  return null
}
