import { STEPS } from '../../../refusal/steps.js'
import type { RuleId } from '../../../rules/rule-id.js'
import { isAutomatic } from '../../../status/is-automatic.js'
import { anyOf } from '../../next/any-of.js'
import { inTurn } from '../../next/in-turn.js'
import type { Next } from '../../next/next.js'
import type { Step } from '../../next/step.js'
import type { Comparison } from '../comparison.js'
import type { ReconciliationCode } from './reconciliation-code.js'

/** What is said, and to be done, once others should have moved on. */
export interface Late {
  readonly stalled: readonly [code: ReconciliationCode, rule: RuleId]
  readonly next: Next
}

/**
 * What is to be done once others should have moved on; `null` where nobody waits for them. What NP decided it may have
 * decided just now, so that is waited for first; but where nothing comes, only a doubt leads on, and by it the status
 * is set by hand (SYNC-01).
 */
export function whenLate({ order, npState, verdict, kind }: Comparison, { next }: Next): Late | null {
  if (kind === 'link') return { stalled: ['sync_perhaps_lost', 'SYNC-01'], next: anyOf(...next, STEPS.doubt_sync) }
  const isLinks = order.closed === null && order.syncTrust === 'linked' && isAutomatic(order.paymentStatus)
  const tellsNothing = isLinks && verdict === 'cannot_tell' && npState.status !== 'unknown'
  const isWaitedFor = tellsNothing || next.some(({ step }) => step === 'wait_for_link')
  if (!isWaitedFor) return null
  const looked = next.map((each): Step => (each.step === 'wait_for_link' ? STEPS.check_np_console : each))
  // What NP itself reviews is NP's to end.
  const isNps = verdict === 'in_step' && npState.status !== 'not_found'
  return {
    stalled: ['link_stalled', 'LINK-06'],
    next: inTurn(...(isNps ? looked : [...looked, STEPS.doubt_sync].slice(0, 2))),
  }
}
