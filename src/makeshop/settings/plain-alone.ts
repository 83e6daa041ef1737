import * as z from 'zod'
import { isPlainRecord } from '../../shape/is-plain-record.js'

/**
 * A schema that lets through what may be plain JSON, to stand before that of an object of which every field may be left
 * out: zod takes a `Map` for one that has none, as it comes from YAML or superjson, and nobody would notice (READ-24).
 */
export function plainAlone<T>() {
  return z.transform((value: T, { issues }): T => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (isObject && !isPlainRecord(value)) issues.push({ code: 'invalid_type', expected: 'object', input: value })
    return value
  })
}
