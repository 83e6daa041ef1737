import type { Answer } from '../call/answer.js'
import type { FaultKind } from '../options/fault-kind.js'
import type { Random } from '../random.js'
import { jsonReply, type Reply } from '../wire/reply.js'
import { insteadOfAnswering } from './instead-of-answering.js'
import { SPOIL_ENTRIES } from './spoil-entries.js'

/** What a client gets, and the fault that it suffers: none where there was nothing to spoil. */
export interface Suffered {
  readonly reply: Reply
  readonly fault: FaultKind | null
}

/** Lets an answer suffer a fault on its way; NP did what was asked. */
export function suffer(answer: Answer, fault: FaultKind | null, random: Random): Suffered {
  const instead = insteadOfAnswering(fault)
  if (instead !== null) return { reply: instead, fault }
  const reply = jsonReply(answer)
  if (fault === null) return { reply, fault }
  if (fault === 'slow_drip') return { reply: { ...reply, drips: true }, fault }
  if (fault === 'truncated_json') {
    const length = 1 + random.below(reply.body.length - 1)
    return { reply: { ...reply, body: reply.body.slice(0, length) }, fault }
  }
  const spoilt = SPOIL_ENTRIES[fault]?.(answer, random) ?? null
  return spoilt === null ? { reply, fault: null } : { reply: jsonReply(spoilt), fault }
}
