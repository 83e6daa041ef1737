import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'
import type { SyncEntry } from '../book/sync-entry.js'
import { togetherOf } from '../book/together-of.js'
import type { CallOutcome } from './call-outcome.js'
import type { KnownScreening, KnownShipment } from './is-answer.js'

/** The next company is so many times smaller. */
const SMALLER = 4

/** What as a rule befalls a call because NP is away, and now and then because of an order in it. */
const NP_AS_A_RULE: readonly UnknownReason[] = ['timed_out', 'connection_lost', 'server_error']

/**
 * How many orders the next call with an order may have. After one that said nothing of it a quarter: one of them may keep
 * NP from answering, and nobody knows which. Where NP may just have been away, not before it happens again. So each call
 * that fails makes a few more. Where none was made, its company stays as it was.
 */
export function togetherAfter(entry: SyncEntry, call: CallOutcome<KnownScreening | KnownShipment>): number | null {
  const before = togetherOf(entry)
  const why = call.sent ? reasonIn(call.answer) : call.why
  if (call.sent && why === null) return null
  if (why === null || call.company === null) return before
  if (before === null && NP_AS_A_RULE.includes(why)) return call.company
  return Math.max(1, Math.floor(call.company / SMALLER))
}

function reasonIn(answer: KnownScreening | KnownShipment | UnknownOutcome): UnknownReason | null {
  return answer.outcome === 'unknown' ? answer.reason : null
}
