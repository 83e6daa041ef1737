import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { isToBeLookedUp } from '../../order-state/is-to-be-looked-up.js'
import type { Overdue } from './overdue.js'
import { settledCase, type TriageCase } from './triage-case.js'

const IN_DOUBT = settledCase('sync_suspect', 'sync_suspect', 'READ-03', 'high', STEPS.confirm_sync)
const UNCHECKED = settledCase('sync_suspect', 'console_check_open', 'READ-05', 'high', STEPS.check_np_console)
const AHEAD = settledCase('sync_suspect', 'dated_ahead', 'LINK-06', 'high', STEPS.check_np_console)
const SEEN_AHEAD = settledCase('sync_suspect', 'seen_ahead', 'LINK-06', 'high', STEPS.fix_input)

/**
 * What is shown of the order can't be believed. Then what is shown says neither that it may ship nor that somebody else
 * is at work; only what is at stake counts beside it.
 */
export function ifInDoubt(order: Order, { isDatedAhead, isSeenAhead }: Overdue): TriageCase | null {
  if (order.closed !== null) return null
  if (order.syncTrust === 'suspect') return IN_DOUBT
  if (isDatedAhead) return AHEAD
  if (isToBeLookedUp(order)) return UNCHECKED
  return isSeenAhead ? SEEN_AHEAD : null
}
