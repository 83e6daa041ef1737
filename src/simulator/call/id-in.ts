import { isRecord } from '../../shape/is-record.js'
import type { NpCall } from '../options/np-call.js'
import { CALLS } from './calls.js'

/** The id by which an entry of a call is named, whatever stands there; `undefined`: none does. */
export function idIn(entry: unknown, call: NpCall): unknown {
  return isRecord(entry) ? entry[CALLS[call].idField] : undefined
}
