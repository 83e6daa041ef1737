import { isWatched } from '../../../status/watched-status.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import { backoffOf } from '../../schedule/backoff.js'
import type { SyncSchedule } from '../../schedule/schedule.js'

/** When an order comes to its turn again after so many tries in a status; `null`: there is nothing to do in it. */
export function nextTurn(status: PaymentStatus, attempts: number, now: number, schedule: SyncSchedule): number | null {
  return isWatched(status) ? now + backoffOf(schedule.statuses[status], attempts).delayMs : null
}
