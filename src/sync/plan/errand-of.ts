import { isAbout } from '../entry/is-about.js'
import type { SyncEntry } from '../entry/sync-entry.js'
import type { SyncPlan } from './sync-plan.js'

/** What the driver does with an order next, whatever the time: on which list of a plan it stands, once it is due. */
export type Errand = Exclude<keyof SyncPlan, 'stalled' | 'wakeAtMs'>

/** The next errand of an order that is open and linked; `null`: none in its status. */
export function errandOf(entry: SyncEntry): Errand | null {
  switch (entry.order.paymentStatus) {
    case 'screening_preparing':
      return 'screen'
    case 'screening_waiting':
      return isAbout(entry) && entry.sync.call === 'none' ? 'screen' : 'handOver'
    case 'screening_in_progress':
    case 'screening_on_hold':
      return 'poll'
    case 'shipment_report_preparing':
    case 'shipment_report_in_progress':
      return 'report'
    default:
      return null
  }
}
