import type { Line } from '../table.js'
import {
  acceptedAgain,
  alreadyShown,
  cancelled,
  confirmed,
  contradiction,
  doubted,
  editRefused,
  followUpDone,
  overridden,
  refused,
  refusedAlways,
} from './common.js'

/** 出荷報告完了, STAT-09: final (FLOW-06). */
export const shipmentReportCompleted: Line = {
  'screening.requested': refused('FLOW-06'),
  'screening.accepted': acceptedAgain,
  'screening.approved': alreadyShown,
  'screening.held': contradiction,
  'screening.rejected': contradiction,
  'screening.failed': refused('FLOW-06'),
  'shipment.requested': refused('FLOW-06'),
  'shipment.reported': alreadyShown,
  'shipment.failed': refused('FLOW-06'),
  'correction.opened': refused('FLOW-06'),
  'order.edited': editRefused('FLOW-06'),
  'delivery.completed': refused('FLOW-06'),
  'delivery.reverted': refusedAlways('FLOW-06'),
  'invoice.printed': refusedAlways('FLOW-06'),
  'paymentMethod.changed': refusedAlways('FLOW-06'),
  'order.cancelled': cancelled,
  'status.overridden': overridden,
  'followUp.done': followUpDone,
  'sync.doubted': doubted,
  'sync.confirmed': confirmed,
}
