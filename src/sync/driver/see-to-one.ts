import { dueAtMsOf } from '../entry/due-at-ms-of.js'
import { isAbout } from '../entry/is-about.js'
import { isUnderWay } from '../entry/is-under-way.js'
import type { SyncEntry } from '../entry/sync-entry.js'
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

/** What the record says of another status stays: the order is due at once, and NP's time after an update holds. */
function broughtForward(entry: SyncEntry, now: number): SyncEntry {
  if (dueAtMsOf(entry) === null || !isAbout(entry) || isUnderWay(entry)) return entry
  return { order: entry.order, sync: { ...entry.sync, dueAtMs: now } }
}
