import { isOptionalText } from '../../shape/is-optional-text.js'
import { isRecord } from '../../shape/is-record.js'
import { saysNothing } from '../../text/says-nothing.js'
import { readNpState } from '../reconciliation/read-np-state.js'
import type { ListedTransaction } from './listed-transaction.js'

/** Reads a transaction into plain data, and nothing of it that isn't asked for; a text is the path of what is malformed. */
export function readTransaction(given: ListedTransaction): ListedTransaction | string {
  try {
    if (!isRecord(given)) return ''
    const { orderNumber, status, codes, npTransactionId, at } = given
    if (!isOptionalText(orderNumber)) return '.orderNumber'
    // An empty cell is no id, and none that is malformed.
    const id = isOptionalText(npTransactionId) ? idIn(npTransactionId) : npTransactionId
    const state = readNpState({ status, codes: codes ?? null, npTransactionId: id, at })
    return typeof state === 'string' ? state.replace('npState', '') : { orderNumber: numberIn(orderNumber), ...state }
  } catch {
    return ''
  }
}

function numberIn(text: string | null | undefined): string | null {
  const number = text?.replace(/\s/gu, '') ?? ''
  return saysNothing(number) ? null : number
}

/** What many transactions may have makes no one transaction of them. */
function idIn(id: string | null | undefined): string | null {
  const shown = id ?? ''
  return saysNothing(shown) ? null : shown
}
