import { dueAtMsOf } from '../entry/due-at-ms-of.js'
import type { SyncEntry } from '../entry/sync-entry.js'
import { horizonsOf } from '../plan/horizons-of.js'
import type { SyncEnd } from '../report/sync-report.js'
import type { SyncSchedule } from '../schedule/schedule.js'
import { orderNumberIn } from '../store/order-number-in.js'
import type { DuePlace } from '../store/sync-store.js'
import { endOf } from './end-of.js'
import { mayBegin } from './run/may-begin.js'
import { mayNote } from './run/may-note.js'
import type { Outlasting } from './run/outlasting.js'
import type { Run } from './run/run.js'
import { throughPages } from './through-pages.js'
import { workOn } from './work-on.js'

/** Sees to everything that is due now. */
export async function seeToAll(run: Run, outlasting: Outlasting): Promise<SyncEnd> {
  const { clock, schedule } = run.settings
  const byMs = clock.now()
  const beyondMs = byMs + horizonAt(byMs, schedule, outlasting)
  const ended = await throughPages<DuePlace>(run, {
    doing: 'due',
    ask: (store, query) => store.due({ byMs, beyondMs, ...query }),
    placeOf,
    isBehind,
    // Once NP is closed, the pages that are left are looked through for orders of which a person is to be told.
    goesOn: () => mayBegin(run) || mayNote(run),
    see: (entries) => workOn(run, entries),
  })
  return ended === 'done' ? endOf(run) : ended
}

/**
 * From how far ahead what is put off is asked for as well. By the shortest horizon nothing that a clock put too far
 * ahead is left out, but what waits long in its status (審査保留) comes along, and isn't due. So that is asked for once
 * in a lease, and where a clock was set.
 */
function horizonAt(now: number, schedule: SyncSchedule, outlasting: Outlasting): number {
  const horizons = Object.values(horizonsOf(schedule))
  if (Math.abs(now - outlasting.lookedAheadAt) < schedule.leaseMs) return Math.max(...horizons)
  outlasting.lookedAheadAt = now
  return Math.min(...horizons)
}

function placeOf(entry: SyncEntry | undefined): DuePlace | null {
  const orderNumber = orderNumberIn(entry)
  const dueAtMs = entry === undefined ? null : dueAtMsOf(entry)
  // Of something malformed it may be anything, and comparing that could throw.
  return orderNumber === null || dueAtMs === null || !Number.isFinite(dueAtMs) ? null : { dueAtMs, orderNumber }
}

function isBehind(place: DuePlace, other: DuePlace): boolean {
  return place.dueAtMs > other.dueAtMs || (place.dueAtMs === other.dueAtMs && place.orderNumber > other.orderNumber)
}
