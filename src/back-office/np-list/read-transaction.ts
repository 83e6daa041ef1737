import { isOptionalText } from '../../shape/is-optional-text.js'
import { isRecord } from '../../shape/is-record.js'
import { isSpoilt } from '../../text/is-spoilt.js'
import { saysNothing } from '../../text/says-nothing.js'
import { withoutFormula } from '../../text/without-formula.js'
import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import { readNpState } from '../reconciliation/np-state/read-np-state.js'
import type { ListedTransaction } from './listed-transaction.js'
import { malformedAt } from './malformed-at.js'
import type { SeenTransaction } from './seen-transaction.js'
import type { UnreadCode } from './unread-code.js'

/** A transaction, or why it isn't read. */
export type ReadTransaction = SeenTransaction | Finding<UnreadCode>

/**
 * Reads a transaction into plain data. Other fields, such as the buyer's name, are left out.
 *
 * @param madeAt - when its list was made
 */
export function readTransaction(given: ListedTransaction, path: string, madeAt: string): ReadTransaction {
  try {
    if (!isRecord(given)) return malformedAt(path)
    const { orderNumber, status, codes, npTransactionId, at } = given
    if (!isOptionalText(orderNumber)) return malformedAt(`${path}.orderNumber`)
    // An empty cell means that there is no id: it isn't malformed.
    const id = isOptionalText(npTransactionId) ? idIn(npTransactionId) : npTransactionId
    const state = readNpState({ status, codes: codes ?? null, npTransactionId: id, at: at ?? madeAt }, path)
    if (typeof state === 'string') return malformedAt(state)
    const number = numberIn(orderNumber)
    return number !== null && isSpoilt(number)
      ? findingOf('number_shortened', 'READ-24', `${path}.orderNumber`)
      : { orderNumber: number, ...state }
  } catch {
    return malformedAt(path)
  }
}

function numberIn(text: string | null | undefined): string | null {
  const number = withoutFormula(text?.replace(/\s/gu, '') ?? '')
  return saysNothing(number) && !isSpoilt(number) ? null : number
}

/**
 * An id that a spreadsheet spoilt may be that of several transactions: it counts as none, as a cell does that says
 * nothing.
 */
function idIn(id: string | null | undefined): string | null {
  const shown = withoutFormula(id ?? '')
  return saysNothing(shown) || isSpoilt(shown) ? null : shown
}
