import { dueAtOf } from '../book/due-at-of.js'
import type { SyncEntry } from '../book/sync-entry.js'
import { horizonOf } from '../plan/horizon-of.js'
import type { SyncReport } from '../report/sync-report.js'
import { orderNumberIn } from '../store/safe-store.js'
import type { DuePlace } from '../store/sync-store.js'
import { endOf, mayBegin, type Run } from './run.js'
import { wider } from './wider.js'
import { workOn } from './work-on.js'

/** Sees to everything that is due now, a page at a time. */
export async function seeToAll(run: Run): Promise<SyncReport['ended']> {
  const { clock, limits, schedule } = run.settings
  const by = clock.now()
  const beyond = by + horizonOf(schedule)
  let limit: number | null = limits.pageSize
  let after: DuePlace | null = null
  while (mayBegin(run)) {
    const query: { after: DuePlace | null; limit: number } = { after, limit }
    const page = await run.store.page('due', (store) => store.due({ by, beyond, ...query }))
    if (page === 'failed') return 'store_failed'
    await workOn(run, page.entries)
    if (page.length < limit) break
    // One that has no place at the end of a page must not keep those behind it from their turn.
    const last = placeOf(page.last) ?? placeOf(page.entries.at(-1))
    limit = last === null ? wider(limit, limits.pageSize) : limits.pageSize
    if (limit === null) return 'store_failed'
    // A store that doesn't go forward would be asked for ever.
    if (last !== null && !isBehind(last, after)) {
      run.book.fault({ code: 'store', doing: 'due', orderNumber: null })
      return 'store_failed'
    }
    after = last ?? after
  }
  return endOf(run)
}

function placeOf(entry: SyncEntry | undefined): DuePlace | null {
  const orderNumber = orderNumberIn(entry)
  const dueAt = entry === undefined ? null : dueAtOf(entry)
  return orderNumber === null || dueAt === null ? null : { dueAt, orderNumber }
}

function isBehind(place: DuePlace, other: DuePlace | null): boolean {
  if (other === null || place.dueAt > other.dueAt) return true
  return place.dueAt === other.dueAt && place.orderNumber > other.orderNumber
}
