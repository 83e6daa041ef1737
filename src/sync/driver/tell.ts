import type { SyncDriverOptions } from './sync-driver-options.js'

/** Hands on what was thrown, to whoever wants it. What that one throws has nowhere to go. */
export function tellThrown({ onThrown }: SyncDriverOptions, thrown: unknown): void {
  try {
    onThrown?.(thrown)
  } catch {
    // A log that fails must not stop the link.
  }
}

/** Calls a callback of the user's, whose failure is none of the driver's. */
export function tell(options: SyncDriverOptions, call: () => void): void {
  try {
    call()
  } catch (thrown) {
    tellThrown(options, thrown)
  }
}
