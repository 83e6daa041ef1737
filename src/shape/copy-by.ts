import type { Form } from './form.js'
import { isRecord } from './is-record.js'
import { isText } from './is-text.js'
import { listOf } from './list-of.js'
import { mapRecord } from './map-record.js'

/**
 * What a form names of a value, as plain data: each field read once, and a list of texts by place. 0 stands for any
 * other list: no text, list or record is read from it.
 */
export function copyBy(form: Form, value: unknown): unknown {
  if (Array.isArray(value)) return listOf(value, isText) ?? 0
  if (typeof form === 'function' || !isRecord(value)) return value
  return mapRecord(form, (each, field) => copyBy(each, value[field]))
}
