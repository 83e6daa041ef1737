import type { CallSignal } from '../../clock/call-signal.js'

/** Throws what the platform's `fetch` rejects with where the call was given up. */
export function throwIfGivenUp(signal: CallSignal | undefined): void {
  if (signal?.aborted) throw signal.reason
}
