import { go, type Line } from '../table.js'
import {
  acceptedAgain,
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

/** 審査中, STAT-03. */
export const screeningInProgress: Line = {
  'screening.requested': refused('FLOW-01'),
  'screening.accepted': acceptedAgain,
  'screening.approved': [
    suspect,
    { when: 'otherwise', so: go('screening_approved', ['received, approved'], 'FLOW-03', 'FLOW-07') },
  ],
  'screening.held': [
    suspect,
    { when: 'otherwise', so: go('screening_on_hold', ['problem: screening'], 'FLOW-03', 'READ-17') },
  ],
  'screening.rejected': [
    suspect,
    {
      when: 'otherwise',
      so: go('screening_rejected', ['problem: screening', 'NP rejected it'], 'FLOW-03', 'READ-17', 'READ-20'),
    },
  ],
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
