import { isRecord } from './is-record.js'
import { safely } from './safely.js'

/**
 * Makes what reads a value into plain data, each field once, and judges what it read: what a getter would answer the
 * next time doesn't matter then. A text is the path of what is malformed (READ-24).
 *
 * @param whole - what it is called as a whole, such as `draft`
 * @param plain - copies it, where it is a record
 * @param faultOf - the path of the first malformed field of the copy, or `null`
 */
export function reader<T>(
  whole: string,
  plain: (given: T) => T,
  faultOf: (copy: unknown) => string | null,
): (given: T) => T | string {
  return safely((given) => {
    const copy = isRecord(given) ? plain(given) : given
    return faultOf(copy) ?? copy
  }, whole)
}
