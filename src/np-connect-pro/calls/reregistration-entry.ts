import type { ScreeningRequest } from '../../transport/screening/screening-request.js'
import { reregistrationBody } from '../wire/transaction-body.js'
import type { Entry } from './entry.js'
import { screeningEntry } from './screening-entry.js'

/** An order to register anew: only one that NP knows. */
export function reregistrationEntry(request: ScreeningRequest): Entry | null {
  const entry = screeningEntry(request, undefined)
  if (entry?.call !== 'update') return null
  const body = reregistrationBody({ ...request, ...entry.asked })
  return { ...entry, call: 'reregister', transaction: JSON.stringify(body) }
}
