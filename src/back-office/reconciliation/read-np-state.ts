import { isInstant } from '../../order/is-instant.js'
import { isNpTransactionId } from '../../order/is-np-transaction-id.js'
import { isListOf } from '../../shape/is-list-of.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { isRecord } from '../../shape/is-record.js'
import { isText } from '../../shape/is-text.js'
import { NP_STATUSES, type NpState } from './np-state.js'

/** Reads what NP says, once; a text is the path of what is malformed (READ-24). */
export function readNpState(given: NpState): NpState | string {
  try {
    const state = isRecord(given) ? plain(given) : given
    return faultOf(state) ?? state
  } catch {
    return 'npState'
  }
}

function plain({ codes, ...state }: NpState): NpState {
  return { ...state, codes: Array.isArray(codes) ? Array.from(codes) : codes }
}

function faultOf(state: unknown): string | null {
  if (!isRecord(state)) return 'npState'
  const { status, codes, npTransactionId, at } = state
  if (!isOneOf(NP_STATUSES, status)) return 'npState.status'
  if (codes != null && !isListOf(codes, isText)) return 'npState.codes'
  if (npTransactionId != null && !isNpTransactionId(npTransactionId)) return 'npState.npTransactionId'
  return isInstant(at) ? null : 'npState.at'
}
