import type { Run } from '../run/run.js'

/** Most stores that are away are back by then. All orders of a call wait for it together, not one after the other. */
const LONG_MS = 30_000

/** Whether the store has failed for so long that it isn't waited for any more. */
export function hasFailedForLong({ settings, storeFailsSince }: Run): boolean {
  const now = settings.clock.now()
  return now - (storeFailsSince ?? now) >= LONG_MS
}
