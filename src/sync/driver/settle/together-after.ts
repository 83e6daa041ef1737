import type { UnknownOutcome } from '../../../transport/unknown-outcome.js'
import type { UnknownReason } from '../../../transport/unknown-reason.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import { togetherOf } from '../../entry/together-of.js'
import type { KnownAnswer } from '../answer/is-answer.js'
import type { CallOutcome } from '../call/call-outcome.js'

/** How many times fewer orders go in the next call. */
const SMALLER = 4

/** What usually means that NP is away, and now and then comes of an order in the call. */
const USUALLY_AWAY: readonly UnknownReason[] = ['timed_out', 'connection_lost', 'server_error']

/**
 * How many orders the next call with an order may have. After one that said nothing of it a quarter: one of the orders
 * in it may be what NP doesn't answer, and nobody knows which. Where NP was probably away, only once that happens
 * again. Where no call was made, as many as before.
 */
export function togetherAfter(entry: SyncEntry, call: CallOutcome<KnownAnswer>): number | null {
  const before = togetherOf(entry)
  const why = call.sent ? reasonIn(call.answer) : call.why
  if (call.sent && why === null) return null
  if (why === null || call.together === null) return before
  if (before === null && USUALLY_AWAY.includes(why)) return call.together
  return Math.max(1, Math.floor(call.together / SMALLER))
}

function reasonIn(answer: KnownAnswer | UnknownOutcome): UnknownReason | null {
  return answer.outcome === 'unknown' ? answer.reason : null
}
