import { go, type Line, nothing, refuse } from '../table.js'
import {
  acceptedAgain,
  cancelled,
  confirmed,
  doubted,
  emailEdited,
  followUpDone,
  overridden,
  refused,
  refusedAlways,
  reverted,
  suspect,
} from './common.js'

/** 審査保留, STAT-04. */
export const screeningOnHold: Line = {
  'screening.requested': refused('FLOW-01'),
  'screening.accepted': acceptedAgain,
  'screening.approved': [
    suspect,
    { when: 'otherwise', so: go('screening_approved', ['received, approved'], 'READ-15', 'FLOW-07') },
  ],
  'screening.held': [
    suspect,
    { when: 'no codes', so: nothing('READ-15', 'READ-17') },
    { when: 'same screening codes', so: nothing('READ-15') },
    { when: 'otherwise', so: go('same', ['problem: screening'], 'READ-15', 'READ-17') },
  ],
  'screening.rejected': [
    suspect,
    {
      when: 'otherwise',
      so: go('screening_rejected', ['problem: screening', 'NP rejected it'], 'READ-15', 'READ-17', 'READ-20'),
    },
  ],
  'screening.failed': refused('READ-15'),
  'shipment.requested': refused('FLOW-05'),
  'shipment.reported': refused('READ-15'),
  'shipment.failed': refused('READ-15'),
  'correction.opened': [
    suspect,
    { when: 'shipped', so: refuse('READ-02') },
    { when: 'otherwise', so: go('needs_attention', [], 'CORR-02', 'READ-17') },
  ],
  'order.edited': [emailEdited, suspect, { when: 'otherwise', so: refuse('CORR-02') }],
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
