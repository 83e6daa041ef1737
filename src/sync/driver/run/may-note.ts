import type { Run } from './run.js'

/** Whether orders that have stalled may still be noted: as many in a tick as its report lists. */
export function mayNote({ settings, stalledNoted }: Run): boolean {
  return settings.signal?.aborted !== true && stalledNoted < settings.limits.listAtMost
}
