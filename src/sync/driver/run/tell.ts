import { notify } from '../../../shape/notify.js'
import type { SyncDriverOptions } from './sync-driver-options.js'

/** Hands on what was thrown, to whoever wants it. What that one throws, now or later, has nowhere to go. */
export function tellThrown({ onThrown }: SyncDriverOptions, thrown: unknown): void {
  // A log that fails must not stop the link.
  notify(() => onThrown?.(thrown))
}

/** Calls a callback of the user's, whose failure is none of the driver's. */
export function tell(options: SyncDriverOptions, callback: () => unknown): void {
  notify(callback, (thrown) => tellThrown(options, thrown))
}
