import * as z from 'zod'
import { isPlainRecord } from '../../shape/is-plain-record.js'

/**
 * A schema that lets through plain objects alone, to stand before that of one of which every field may be left out: zod
 * takes a `Map` for one that has none, as it comes from YAML or superjson, and nobody would notice (READ-24).
 */
export function plainAlone<T>() {
  return z.transform((value: T, { issues }): T => {
    if (!isPlainRecord(value)) issues.push({ code: 'invalid_type', expected: 'object', input: value })
    return value
  })
}
