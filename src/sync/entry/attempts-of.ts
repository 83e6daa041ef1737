import { isAbout } from './is-about.js'
import type { SyncEntry } from './sync-entry.js'

/** How often an order was tried in the status that it shows. */
export function attemptsOf(entry: SyncEntry): number {
  return isAbout(entry) ? entry.sync.attempts : 0
}
