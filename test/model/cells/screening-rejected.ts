import type { Line } from '../table.js'
import {
  acceptedAgain, alreadyShown, cancelled, confirmed, contradiction, doubted, editRefused, followUpDone, overridden,
  paymentMethodChanged, refused, refusedAlways, reverted,
} from './common.js'

/** 審査NG, STAT-05. */
export const screeningRejected: Line = {
  'screening.requested': refused('FLOW-01'),
  'screening.accepted': acceptedAgain,
  'screening.approved': contradiction,
  'screening.held': contradiction,
  'screening.rejected': alreadyShown,
  'screening.failed': refused('READ-15'),
  'shipment.requested': refused('FLOW-05'),
  'shipment.reported': refused('READ-15'),
  'shipment.failed': refused('READ-15'),
  'correction.opened': refused('CORR-01'),
  'order.edited': editRefused('CORR-01'),
  'delivery.completed': refused('SHIP-01'),
  'delivery.reverted': reverted,
  'invoice.printed': refusedAlways('READ-22'),
  'paymentMethod.changed': paymentMethodChanged,
  'order.cancelled': cancelled,
  'status.overridden': overridden,
  'followUp.done': followUpDone,
  'sync.doubted': doubted,
  'sync.confirmed': confirmed,
}
