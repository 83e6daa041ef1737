import type { Order } from '../../order/order.js'
import { STEPS } from '../../refusal/steps.js'
import { settledCase, type TriageCase } from './triage-case.js'

const IN_DOUBT = settledCase('sync_suspect', 'sync_in_doubt', 'READ-03', 'high', STEPS.confirm_sync)
const UNCHECKED = settledCase('sync_suspect', 'console_unchecked', 'READ-05', 'high', STEPS.check_np_console)

/**
 * What is shown of the order can't be believed. Then what is shown says neither that it may ship nor that somebody else is
 * at work; only what is at stake counts beside it.
 */
export function ifInDoubt(order: Order): TriageCase | null {
  if (order.closed !== null) return null
  if (order.syncTrust === 'suspect') return IN_DOUBT
  return order.openFollowUps.includes('check_np_console') ? UNCHECKED : null
}
