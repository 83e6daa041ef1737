import { recordOf } from '../../shape/record-of.js'
import { WATCHED_STATUSES } from '../../status/watched-status.js'
import type { SyncSchedule } from './schedule.js'

/** A copy of a schedule, however malformed it is: whoever gave it may go on with it while a driver goes by it. */
export function heldSchedule({
  leaseMs,
  lookEveryMs,
  whileClosed,
  afterUpdateMs,
  statuses,
}: SyncSchedule): SyncSchedule {
  return {
    leaseMs,
    lookEveryMs,
    whileClosed: { ...whileClosed },
    afterUpdateMs,
    statuses: recordOf(WATCHED_STATUSES, (status) => ({ ...statuses?.[status] })),
  }
}
