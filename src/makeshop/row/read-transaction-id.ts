import { nfkc } from '../../text/nfkc.js'
import { saysNothing } from '../../text/says-nothing.js'
import { issue } from '../report/issue.js'
import { ownText } from '../report/own-text.js'
import type { Remarks } from './remarks.js'

/**
 * NP's own have 11 letters and digits. What is none (未登録, 0, a name in the wrong column) would contradict the true one
 * of a later export (READ-15).
 */
const FORM = /^[0-9A-Za-z-]{2,64}$/
const DIGIT = /[1-9]/

/** NP取引ID, in half width, or `null` where none is shown, or none can be read. */
export function readTransactionId(text: string | null, { notes }: Remarks): string | null {
  // Such as -.
  if (text === null || saysNothing(text)) return null
  const id = nfkc(text)
  if (FORM.test(id) && DIGIT.test(id)) return ownText(id)
  notes.push(issue('np_transaction_id_malformed', 'npTransactionId'))
  return null
}
