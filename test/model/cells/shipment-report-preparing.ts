import { go, type Line } from '../table.js'
import {
  acceptedAgain, alreadyShown, cancelledDuringReport, confirmed, contradiction, doubted, editRefused, followUpDone,
  overridden, refused, refusedAlways, shipmentFails, suspect,
} from './common.js'

/** 出荷報告(準備中), STAT-07. */
export const shipmentReportPreparing: Line = {
  'screening.requested': refused('FLOW-01'),
  'screening.accepted': acceptedAgain,
  'screening.approved': alreadyShown,
  'screening.held': contradiction,
  'screening.rejected': contradiction,
  'screening.failed': refused('READ-15'),
  'shipment.requested': [
    suspect,
    { when: 'otherwise', then: go('shipment_report_in_progress', [], 'FLOW-05') },
  ],
  'shipment.reported': refused('READ-15'),
  'shipment.failed': shipmentFails,
  'correction.opened': refused('CORR-01'),
  'order.edited': editRefused('CORR-01'),
  'delivery.completed': refused('SHIP-01'),
  'delivery.reverted': refusedAlways('READ-09'),
  'invoice.printed': refusedAlways('READ-22'),
  'paymentMethod.changed': refusedAlways('PAY-01'),
  'order.cancelled': cancelledDuringReport,
  'status.overridden': overridden,
  'followUp.done': followUpDone,
  'sync.doubted': doubted,
  'sync.confirmed': confirmed,
}
