import { isInstant } from '../../../order/form/is-instant.js'
import { isNpTransactionId } from '../../../order/form/is-np-transaction-id.js'
import { isListOf } from '../../../shape/is-list-of.js'
import { isOneOf } from '../../../shape/is-one-of.js'
import { isRecord } from '../../../shape/is-record.js'
import { isText } from '../../../shape/is-text.js'
import { reader } from '../../../shape/reader.js'
import { NP_STATUSES, type NpState } from './np-state.js'

/**
 * Reads what NP says, once; a text is the path of what is malformed (READ-24).
 *
 * @param path - where it lies
 */
export function readNpState(given: NpState, path: string): NpState | string {
  return reader<NpState>(path, plain, (state) => faultOf(state, path))(given)
}

function plain({ codes, ...state }: NpState): NpState {
  return { ...state, codes: Array.isArray(codes) ? Array.from(codes) : codes }
}

function faultOf(state: unknown, path: string): string | null {
  if (!isRecord(state)) return path
  const { status, codes, npTransactionId, at } = state
  if (!isOneOf(NP_STATUSES, status)) return `${path}.status`
  if (codes != null && !isListOf(codes, isText)) return `${path}.codes`
  if (npTransactionId != null && !isNpTransactionId(npTransactionId)) return `${path}.npTransactionId`
  return isInstant(at) ? null : `${path}.at`
}
