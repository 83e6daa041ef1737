import { isNpTransactionId } from '../../order/is-np-transaction-id.js'
import { issue } from '../report/issue.js'
import { ownText } from '../report/own-text.js'
import type { Remarks } from './remarks.js'

/** NP取引ID, or `null` where none can be read. */
export function readTransactionId(text: string | null, { notes }: Remarks): string | null {
  if (text === null) return null
  if (isNpTransactionId(text)) return ownText(text)
  notes.push(issue('np_transaction_id_malformed', 'npTransactionId'))
  return null
}
