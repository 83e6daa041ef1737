import { isAbout } from '../book/is-about.js'
import type { SyncEntry } from '../book/sync-entry.js'

/**
 * What the driver does with an order next, whatever the time. `screen`: send the 審査依頼. `poll`: ask for its result.
 * `report`: send the 出荷報告. `hand_over`: leave it to a person, since nobody knows whether NP has the 審査依頼 (READ-20).
 */
export type Errand = 'screen' | 'poll' | 'report' | 'hand_over'

/** The next errand of an order that is open and linked; `null`: none in its status. */
export function errandOf(entry: SyncEntry): Errand | null {
  switch (entry.order.paymentStatus) {
    case 'screening_preparing':
      return 'screen'
    case 'screening_waiting':
      return isAbout(entry) && entry.sync.call === 'none' ? 'screen' : 'hand_over'
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
