import { isAbout } from './is-about.js'
import type { SyncEntry } from './sync-entry.js'

/**
 * How many orders the next call with an order may have, in the status that it shows; `null`: as many as the limits say.
 */
export function togetherOf(entry: SyncEntry): number | null {
  return isAbout(entry) ? entry.sync.together : null
}
