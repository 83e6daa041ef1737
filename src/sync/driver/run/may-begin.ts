import type { Run } from './run.js'

/** Whether something new may be begun: not once the driver is to stop, or NP can't be reached. */
export function mayBegin({ settings, npIsClosed }: Run): boolean {
  return settings.signal?.aborted !== true && !npIsClosed
}
