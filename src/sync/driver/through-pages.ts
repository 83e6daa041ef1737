import type { SyncEntry } from '../entry/sync-entry.js'
import type { SyncStore } from '../store/sync-store.js'
import type { Run } from './run/run.js'

/** What a store is asked for page by page, and what is done with what it gives. */
interface Pages<Place> {
  readonly doing: 'due' | 'attention'
  readonly ask: (
    store: SyncStore,
    query: { readonly after: Place | null; readonly limit: number },
  ) => Promise<readonly SyncEntry[]>
  /** Where an entry stands among the others; `null`: nowhere, since it is malformed, or none. */
  readonly placeOf: (entry: SyncEntry | undefined) => Place | null
  readonly isBehind: (place: Place, other: Place) => boolean
  /** Whether another page is wanted. */
  readonly goesOn: () => boolean
  readonly see: (entries: readonly SyncEntry[]) => Promise<void> | void
}

/** So many pages may be malformed in a row before the store counts as failed. */
const MOST_PAGES = 1_024

/** Goes through all that a store has of something; `store_failed`: it couldn't give all of it. */
export async function throughPages<Place>(
  { book, settings, store }: Run,
  { doing, ask, placeOf, isBehind, goesOn, see }: Pages<Place>,
): Promise<'done' | 'store_failed'> {
  const { pageSize } = settings.limits
  let limit = pageSize
  let after: Place | null = null
  while (goesOn()) {
    const page = await store.page(doing, (given) => ask(given, { after, limit }))
    if (page === 'failed') return 'store_failed'
    await see(page.entries)
    if (page.length < limit) break
    // Something malformed at the end of a page must not hide those behind it.
    const last = placeOf(page.last) ?? placeOf(page.entries.at(-1))
    if (last === null) {
      // The whole page is malformed: twice as many are asked for, to get at those behind it.
      if (limit >= pageSize * MOST_PAGES) return 'store_failed'
      limit *= 2
      continue
    }
    if (after !== null && !isBehind(last, after)) {
      // A store that doesn't go forward would be asked for ever.
      book.fault({ code: 'store', doing, orderNumber: null })
      return 'store_failed'
    }
    limit = pageSize
    after = last
  }
  return 'done'
}
