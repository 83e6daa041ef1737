import { recordOf } from '../../shape/record-of.js'
import { WATCHED_STATUSES } from '../../status/watched-status.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { SyncSchedule } from '../schedule/schedule.js'

/**
 * How far ahead nothing of an order can be due in each status, in milliseconds: its longest wait, or a lease and the
 * time after an update, and a lease for clocks that differ. What is due later was put there by a clock that was ahead,
 * and would keep its order silent for as long.
 */
export function horizonsOf({
  afterUpdateMs,
  leaseMs,
  statuses,
}: SyncSchedule): Readonly<Partial<Record<PaymentStatus, number>>> {
  return recordOf(WATCHED_STATUSES, (status) => Math.max(leaseMs + afterUpdateMs, statuses[status].mostMs) + leaseMs)
}
