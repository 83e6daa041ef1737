import type { NpTransactionRef } from '../../transport/np-transaction-ref.js'
import { screeningPollOf } from '../../transport/screening-poll-of.js'
import { attemptsOf } from '../book/attempts-of.js'
import type { SyncEntry } from '../book/sync-entry.js'
import { askNp } from './ask-np.js'
import type { Came } from './came.js'
import { conclude } from './conclude.js'
import { impossible } from './impossible.js'
import { isScreeningAnswer, type KnownScreening } from './is-answer.js'
import { passedBy } from './passed-by.js'
import { placeAnswer } from './place-answer.js'
import { mayAsk, type Run } from './run.js'
import { screeningIn } from './screening-in.js'
import type { Placed } from './settle.js'
import { togetherAfter } from './together-after.js'
import { triedAgain } from './tried-again.js'

/** Asks NP for the results of some screenings. It changes nothing at NP, so nothing is claimed. */
export async function poll(run: Run, entries: readonly SyncEntry[]): Promise<void> {
  const asked: SyncEntry[] = []
  const refs: NpTransactionRef[] = []
  for (const entry of entries) {
    const ref = screeningPollOf(entry.order)
    if (ref.ok) {
      asked.push(entry)
      refs.push(ref.val)
    } else await impossible(run, entry, ref.val)
  }
  if (refs.length === 0 || !mayAsk(run, 'screening_result')) return
  const { transport, signal } = run.settings
  const came = await askNp(
    run,
    'screening_result',
    refs,
    () => transport.pollScreening(refs, signal),
    isScreeningAnswer,
  )
  for (const entry of asked) {
    const each = came(entry.order.orderNumber)
    await conclude(run, 'screening_result', entry, each, (current) => place(run, entry, current, each))
  }
}

/** A result is about the order that was asked about, not about what it has become since: then it is asked for anew. */
function place({ settings }: Run, polled: SyncEntry, current: SyncEntry, came: Came<KnownScreening>): Placed {
  const { clock, schedule } = settings
  const now = clock.now()
  if (current.order.version !== polled.order.version) return passedBy(current)
  if (!came.sent || came.answer.outcome === 'unknown') {
    const told = { attempts: attemptsOf(current) + 1, together: togetherAfter(current, came) }
    return { next: triedAgain(current, told, now, schedule), outcome: came.sent ? 'unknown' : 'not_sent' }
  }
  const said = { ...screeningIn(came.answer, now), asked: 'screening_result', weighs: true, current: true } as const
  return placeAnswer(current, said, now, schedule)
}
