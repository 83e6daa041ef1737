import type { SyncEntry } from './sync-entry.js'
import { togetherOf } from './together-of.js'

/** Whether an order goes in a call of its own, since NP answered none that it was in with others. */
export function goesAlone(entry: SyncEntry): boolean {
  return togetherOf(entry) === 1
}
