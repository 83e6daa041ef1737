import { go, type Line, nothing, refuse } from '../table.js'
import {
  cancelled,
  confirmed,
  doubted,
  emailEdited,
  followUpDone,
  overridden,
  paymentMethodChanged,
  refused,
  refusedAlways,
  reverted,
  suspect,
} from './common.js'

/** 要確認, STAT-10. */
export const needsAttention: Line = {
  'screening.requested': refused('FLOW-01'),
  'screening.accepted': refused('READ-15'),
  'screening.approved': refused('READ-15'),
  'screening.held': refused('READ-15'),
  'screening.rejected': refused('READ-15'),
  'screening.failed': [
    suspect,
    { when: 'same screening codes', so: nothing('READ-15') },
    { when: 'otherwise', so: refuse('READ-15') },
  ],
  'shipment.requested': refused('FLOW-05'),
  'shipment.reported': refused('READ-15'),
  'shipment.failed': [
    suspect,
    { when: 'same shipment codes', so: nothing('READ-15') },
    { when: 'otherwise', so: refuse('READ-15') },
  ],
  'correction.opened': [suspect, { when: 'otherwise', so: nothing('READ-02') }],
  'order.edited': [
    emailEdited,
    suspect,
    { when: 'shipped', so: refuse('SHIP-05') },
    { when: 'touches the invoice', so: go('screening_preparing', ['invoice goes stale'], 'CORR-03', 'READ-11') },
    { when: 'otherwise', so: go('screening_preparing', [], 'CORR-03', 'READ-11') },
  ],
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
