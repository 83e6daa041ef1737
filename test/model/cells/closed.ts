import { type Cell, go, type Line, nothing, refuse } from '../table.js'
import { followUpDone, refusedAlways } from './common.js'

/** READ-07: NP's late answer says that NP holds a transaction after all. */
const lateAnswer: Cell = [
  { when: 'cancelled at NP', so: refuse('READ-07') },
  { when: 'live, cancel_in_np_console open', so: nothing('READ-07') },
  { when: 'otherwise', so: go('same', ['NP holds it', 'open cancel_in_np_console'], 'READ-07') },
]

/** A closed order, whatever its status and whether suspect or not. */
export const closed: Line = {
  'screening.requested': refusedAlways('READ-07'),
  'screening.accepted': refusedAlways('READ-07'),
  'screening.approved': lateAnswer,
  'screening.held': lateAnswer,
  'screening.rejected': refusedAlways('READ-07'),
  'screening.failed': refusedAlways('READ-07'),
  'shipment.requested': refusedAlways('READ-07'),
  'shipment.reported': refusedAlways('READ-07'),
  'shipment.failed': refusedAlways('READ-07'),
  'correction.opened': refusedAlways('READ-07'),
  'order.edited': refusedAlways('READ-07'),
  'delivery.completed': refusedAlways('READ-07'),
  'delivery.reverted': refusedAlways('READ-07'),
  'invoice.printed': refusedAlways('READ-07'),
  'paymentMethod.changed': refusedAlways('READ-07'),
  'order.cancelled': refusedAlways('READ-07'),
  'status.overridden': refusedAlways('READ-07'),
  'followUp.done': followUpDone,
  'sync.doubted': refusedAlways('READ-07'),
  'sync.confirmed': refusedAlways('READ-07'),
}
