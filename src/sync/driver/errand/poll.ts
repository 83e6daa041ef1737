import type { NpTransactionRef } from '../../../transport/np-transaction-ref.js'
import { screeningPollOf } from '../../../transport/screening/screening-poll-of.js'
import { attemptsOf } from '../../entry/attempts-of.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import { updateTimes } from '../../plan/update-times.js'
import { isScreeningAnswer, type KnownScreening } from '../answer/is-answer.js'
import { askNp } from '../call/ask-np.js'
import type { CallOutcome } from '../call/call-outcome.js'
import { letAsk } from '../run/let-ask.js'
import type { Run } from '../run/run.js'
import { allowTime } from '../settle/allow-time.js'
import { applyAnswer } from '../settle/apply-answer.js'
import { conclude } from '../settle/conclude.js'
import type { Consequence } from '../settle/consequence.js'
import { leaveUnsendable } from '../settle/leave-unsendable.js'
import { letPass } from '../settle/let-pass.js'
import { noteReport } from '../settle/note-report.js'
import { putOff } from '../settle/put-off.js'
import { screeningIn } from '../settle/screening-in.js'
import { settleUnchanged } from '../settle/settle-unchanged.js'
import { togetherAfter } from '../settle/together-after.js'

/** Asks NP for the results of some screenings. It changes nothing at NP, so nothing is claimed. */
export async function poll(run: Run, entries: readonly SyncEntry[]): Promise<void> {
  const polled: SyncEntry[] = []
  const refs: NpTransactionRef[] = []
  const { clock, schedule, signal, transport } = run.settings
  for (const entry of entries) {
    if (isDatedAhead(entry, clock.now())) {
      await settleUnchanged(run, entry, (current) => allowTime(current, clock.now(), schedule))
      continue
    }
    const ref = screeningPollOf(entry.order)
    if (ref.ok) {
      polled.push(entry)
      refs.push(ref.val)
    } else await leaveUnsendable(run, entry, ref.val)
  }
  if (refs.length === 0 || !letAsk(run, 'screening_result', polled)) return
  const outcomeOf = await askNp(
    run,
    'screening_result',
    refs,
    () => transport.pollScreening(refs, signal),
    isScreeningAnswer,
  )
  for (const entry of polled) {
    const call = outcomeOf(entry.order.orderNumber)
    await conclude(run, 'screening_result', entry, call, (current) => consequenceOf(run, entry, current, call))
  }
}

/** Whether an update is dated in the future: by that time NP would be asked too soon, or never (LINK-06). */
function isDatedAhead(entry: SyncEntry, now: number): boolean {
  return updateTimes(entry).some((time) => time > now)
}

/** A result is about the order that was asked about, not about what it has become since: then it is asked for anew. */
function consequenceOf(
  { settings }: Run,
  polled: SyncEntry,
  current: SyncEntry,
  call: CallOutcome<KnownScreening>,
): Consequence {
  const { clock, schedule } = settings
  const now = clock.now()
  const isOther = current.order.version !== polled.order.version
  if (!call.sent || call.answer.outcome === 'unknown') {
    if (isOther) return letPass(current)
    const change = { attempts: attemptsOf(current) + 1, together: togetherAfter(current, call) }
    return { next: putOff(current, change, now, schedule), outcome: call.sent ? 'unknown' : 'not_sent' }
  }
  if (isOther) return noteReport(current, call.answer, letPass(current))
  const answer = { ...screeningIn(call.answer, now), asked: 'screening_result', weighs: true, isCurrent: true } as const
  return noteReport(current, call.answer, applyAnswer(current, answer, now, schedule))
}
