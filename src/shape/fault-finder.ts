import { isRecord } from './is-record.js'
import { safely } from './safely.js'

/**
 * Makes a check: the path of the first malformed field (READ-24), or `null`.
 *
 * @param whole - what it is called as a whole, such as `draft`
 * @param fields - what each of its fields has to be, in the order in which they are looked at
 */
export function faultFinder<F extends string>(
  whole: string,
  fields: Readonly<Record<F, (value: unknown) => boolean>>,
): (value: unknown) => string | null {
  return safely((value) => {
    if (!isRecord(value)) return whole
    for (const field in fields) if (!fields[field](value[field])) return `${whole}.${field}`
    return null
  }, whole)
}
