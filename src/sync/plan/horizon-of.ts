import { WATCHED_STATUSES } from '../../status/watched-status.js'
import type { SyncSchedule } from '../schedule/schedule.js'

/**
 * How far ahead nothing of a schedule's can be due, in milliseconds: its longest wait, and a lease for clocks that
 * differ. What is due later was put there by a clock that was ahead, and would keep its order silent for as long.
 */
export function horizonOf({ afterUpdateMs, leaseMs, statuses }: SyncSchedule): number {
  return Math.max(leaseMs + afterUpdateMs, ...WATCHED_STATUSES.map((status) => statuses[status].mostMs)) + leaseMs
}
