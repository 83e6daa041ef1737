import { isAbout } from './is-about.js'
import type { SyncEntry } from './sync-entry.js'

/**
 * Whether an order is claimed for a call of which nothing is noted yet. That a lease is over doesn't end it: until a
 * driver has looked, its call may still be under way, and clocks differ.
 */
export function isUnderWay(entry: SyncEntry): boolean {
  return isAbout(entry) && entry.sync.call === 'open'
}
