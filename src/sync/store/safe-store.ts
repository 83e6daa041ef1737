import { mistake } from '../../shape/mistake.js'
import { readEntry } from '../entry/read-entry.js'
import type { SyncEntry } from '../entry/sync-entry.js'
import type { SyncFault } from '../report/sync-fault.js'
import { orderNumberIn } from './order-number-in.js'
import type { EntryVersion, SaveOutcome, SyncStore } from './sync-store.js'

/**
 * A store that never throws, and gives nothing but entries, each of the order that was asked for: all else is a fault.
 */
export interface SafeStore {
  /** `failed`: it couldn't say, or what it has isn't an entry. */
  load(orderNumber: string): Promise<SyncEntry | null | 'failed'>
  /** `failed`: whether it was saved isn't known. */
  save(entry: SyncEntry, expected: EntryVersion): Promise<SaveOutcome | 'failed'>
  /** What it gave, malformed entries and all; `failed`: nothing. */
  page(doing: 'due' | 'attention', ask: (store: SyncStore) => Promise<readonly SyncEntry[]>): Promise<Page | 'failed'>
}

/** What a store gave for one question. */
interface Page {
  /** The entries that are such. */
  readonly entries: readonly SyncEntry[]
  /** The last that it gave, well formed or not; `undefined`: it gave none. */
  readonly last: SyncEntry | undefined
  /** How many it gave. */
  readonly length: number
}

/** A store looked at with suspicion: what it throws and what it gives wrongly is told, and goes no further. */
export function safeStore(
  store: SyncStore,
  onFault: (fault: SyncFault) => void,
  onThrown: (thrown: unknown) => void,
): SafeStore {
  const wellFormed = (given: SyncEntry | undefined): SyncEntry | null => {
    const entry = readEntry(given)
    if (entry !== null) return entry
    onFault({ code: 'store_malformed', orderNumber: orderNumberIn(given) })
    return null
  }

  return {
    async load(orderNumber) {
      try {
        const stored = await store.load(orderNumber)
        if (stored === null || stored === undefined) return null
        const entry = wellFormed(stored)
        if (entry === null) return 'failed'
        if (entry.order.orderNumber === orderNumber) return entry
      } catch (thrown) {
        onThrown(thrown)
      }
      onFault({ code: 'store', doing: 'load', orderNumber })
      return 'failed'
    },
    async save(entry, expected) {
      const { orderNumber } = entry.order
      try {
        const outcome = await store.save(entry, expected)
        if (outcome === 'saved' || outcome === 'conflict') return outcome
      } catch (thrown) {
        onThrown(thrown)
      }
      onFault({ code: 'store', doing: 'save', orderNumber })
      return 'failed'
    },
    async page(doing, ask) {
      try {
        const given = await ask(store)
        if (!Array.isArray(given)) mistake(doing, 'a list')
        return pageOf(given, wellFormed)
      } catch (thrown) {
        onThrown(thrown)
        onFault({ code: 'store', doing, orderNumber: null })
        return 'failed'
      }
    },
  }
}

/** By place, since a list can be iterated over, or filtered, as it likes. */
function pageOf(given: readonly SyncEntry[], wellFormed: (each: SyncEntry | undefined) => SyncEntry | null): Page {
  const entries: SyncEntry[] = []
  const { length } = given
  let last: SyncEntry | undefined
  for (let at = 0; at < length; at += 1) {
    last = given[at]
    const entry = wellFormed(last)
    if (entry === null) continue
    entries.push(entry)
    last = entry
  }
  return { entries, last, length }
}
