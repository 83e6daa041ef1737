import { isRecord } from '../../shape/is-record.js'

/** What a value has to be: this very text, or a list or an object of such. */
export type Form = string | object

/** Whether a value is of a form: of a list all of it, of an object at least the form's fields. */
export function hasForm(value: unknown, form: Form): boolean {
  if (typeof form === 'string') return value === form
  if (Array.isArray(form)) {
    return Array.isArray(value) && value.length === form.length && form.every((each, at) => hasForm(value[at], each))
  }
  return isRecord(value) && Object.entries(form).every(([field, each]) => hasForm(value[field], each))
}
