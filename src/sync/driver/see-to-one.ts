import { attemptsOf } from '../book/attempts-of.js'
import { dueAtOf } from '../book/due-at-of.js'
import { isUnderWay } from '../book/is-under-way.js'
import type { SyncEntry } from '../book/sync-entry.js'
import type { SyncEnd } from '../report/sync-report.js'
import { endOf } from './end-of.js'
import type { Run } from './run/run.js'
import { workOn } from './work-on.js'

/** Sees to one order, due or not. One that is claimed is due when its claim has run out, and not before. */
export async function seeToOne(run: Run, orderNumber: string): Promise<SyncEnd> {
  const { book, settings, store } = run
  const entry = await store.load(orderNumber)
  if (entry === 'failed') return 'store_failed'
  if (entry === null) {
    book.fault({ code: 'not_found', orderNumber })
    return 'done'
  }
  await workOn(run, [broughtForward(entry, settings.clock.now())])
  const after = await store.load(orderNumber)
  if (after !== null && after !== 'failed') book.attention(after)
  if (settings.signal?.aborted) return 'stopped'
  return endOf(run)
}

function broughtForward(entry: SyncEntry, now: number): SyncEntry {
  const dueAt = dueAtOf(entry)
  if (dueAt === null || isUnderWay(entry) || mayHearOldApproval(entry)) return entry
  return { order: entry.order, sync: { ...entry.sync, dueAt: now } }
}

/** The first answer after an update may still be the approval from before, so that one keeps its time (LINK-06). */
function mayHearOldApproval(entry: SyncEntry): boolean {
  const { paymentStatus, everApproved } = entry.order
  return paymentStatus === 'screening_in_progress' && everApproved !== false && attemptsOf(entry) === 0
}
