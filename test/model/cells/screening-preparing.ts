import { go, type Line } from '../table.js'
import {
  cancelled,
  confirmed,
  doubted,
  editRefused,
  followUpDone,
  overridden,
  refused,
  refusedAlways,
  reverted,
  screeningFails,
  suspect,
} from './common.js'

/** 審査待ち(準備中), STAT-01. */
export const screeningPreparing: Line = {
  'screening.requested': [
    suspect,
    { when: 'NP holds nothing', so: go('screening_waiting', ['request goes out'], 'FLOW-01', 'READ-20') },
    { when: 'otherwise', so: go('screening_waiting', [], 'FLOW-01', 'READ-20') },
  ],
  'screening.accepted': refused('READ-15'),
  'screening.approved': refused('READ-15'),
  'screening.held': refused('READ-15'),
  'screening.rejected': refused('READ-15'),
  'screening.failed': screeningFails,
  'shipment.requested': refused('FLOW-05'),
  'shipment.reported': refused('READ-15'),
  'shipment.failed': refused('READ-15'),
  'correction.opened': refused('CORR-01'),
  'order.edited': editRefused('CORR-01'),
  'delivery.completed': refused('SHIP-01'),
  'delivery.reverted': reverted,
  'invoice.printed': refusedAlways('READ-22'),
  'paymentMethod.changed': refusedAlways('PAY-01'),
  'order.cancelled': cancelled,
  'status.overridden': overridden,
  'followUp.done': followUpDone,
  'sync.doubted': doubted,
  'sync.confirmed': confirmed,
}
