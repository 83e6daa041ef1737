import { isRecord } from '../../shape/is-record.js'
import type { Np } from '../np.js'
import type { NpCall } from '../options/np-call.js'
import { type Answer, refusedAsAWhole } from './answer.js'
import { type Call, isRefused } from './call.js'
import { CALLS } from './calls.js'
import { idIn } from './id-in.js'
import { journalId } from './journal-id.js'
import type { WireError, WireResult } from './wire.js'

/**
 * Does a call, entry by entry in their order, and answers it. Entries that are `null`: the body was no list of
 * transactions. `act`: what is done instead of what the call is there for.
 */
export function answerCall(
  np: Np,
  call: NpCall,
  entries: readonly unknown[] | null,
  now: number,
  act: Call = CALLS[call].act,
): Answer {
  const { settings } = np
  if (entries === null) return refusedAsAWhole(400, settings.codes.malformed)
  if (entries.length === 0 && call === 'find_screening' && settings.emptyFindStatus === 200) return NOTHING
  if (entries.length === 0) return refusedAsAWhole(400, 'EPRO0101')
  if (entries.length > settings.batchLimits[call]) return refusedAsAWhole(400, 'EPRO0102')

  const ids = entries.map((entry) => idIn(entry, call))
  const twice = CALLS[call].oncePerCall ? twiceAmong(ids) : NO_IDS
  const results: WireResult[] = []
  const errors: WireError[] = []
  const outcomes: string[] = []
  for (const [index, entry] of entries.entries()) {
    const id = ids[index]
    const outcome = !isRecord(entry) ? [settings.codes.malformed] : twice.has(id) ? ['EPRO0106'] : act(np, entry, now)
    if (isRefused(outcome)) {
      errors.push(typeof id === 'string' ? { codes: outcome, id } : { codes: outcome })
      outcomes.push(outcome.join(' '))
    } else {
      results.push(outcome.result)
      outcomes.push(outcome.outcome)
    }
  }
  const status = errors.length === 0 ? 200 : results.length === 0 ? 400 : settings.mixedStatus
  return { status, results, errors, ids: ids.map(journalId), outcomes }
}

const NOTHING: Answer = { status: 200, results: [], errors: [], ids: [], outcomes: [] }
const NO_IDS: ReadonlySet<unknown> = new Set()

function twiceAmong(ids: readonly unknown[]): ReadonlySet<unknown> {
  const [once, twice] = [new Set<unknown>(), new Set<unknown>()]
  for (const id of ids) {
    if (once.has(id) && id !== undefined) twice.add(id)
    once.add(id)
  }
  return twice
}
