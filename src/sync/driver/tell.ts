import type { SyncDriverOptions } from './sync-driver-options.js'

/** Hands on what was thrown, to whoever wants it. What that one throws, now or later, has nowhere to go. */
export function tellThrown({ onThrown }: SyncDriverOptions, thrown: unknown): void {
  // A log that fails must not stop the link.
  called(
    () => onThrown?.(thrown),
    () => {},
  )
}

/** Calls a callback of the user's, whose failure is none of the driver's. */
export function tell(options: SyncDriverOptions, call: () => unknown): void {
  called(call, (thrown) => tellThrown(options, thrown))
}

/** One that is `async` rejects later: unhandled, that would end the process, with calls under way. */
function called(call: () => unknown, failed: (thrown: unknown) => void): void {
  try {
    Promise.resolve(call()).catch(failed)
  } catch (thrown) {
    failed(thrown)
  }
}
