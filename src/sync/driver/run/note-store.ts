import type { Run } from './run.js'

/**
 * Notes whether the store takes what comes of calls. What it does with pages, or where an order has only stalled, says
 * nothing of that.
 */
export function noteStore(run: Run, { takes }: { readonly takes: boolean }): void {
  run.storeFailsSince = takes ? null : (run.storeFailsSince ?? run.settings.clock.now())
}
