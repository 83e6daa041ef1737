import { isNpTransactionId } from '../../order/form/is-np-transaction-id.js'
import { isSpoilt } from '../../text/is-spoilt.js'
import { saysNothing } from '../../text/says-nothing.js'
import { issue } from '../report/issue.js'
import { ownText } from '../report/own-text.js'
import type { Remarks } from './remarks.js'

/** NP取引ID, or `null` where none is shown, or none can be read. */
export function readTransactionId(text: string | null, { notes }: Remarks): string | null {
  // Such as -. Taken for an id, it would contradict the true one of a later export (READ-15).
  if (text === null || saysNothing(text)) return null
  if (isNpTransactionId(text) && !isSpoilt(text)) return ownText(text)
  notes.push(issue('np_transaction_id_malformed', 'npTransactionId'))
  return null
}
