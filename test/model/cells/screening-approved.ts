import { go, type Line, nothing, refuse } from '../table.js'
import {
  acceptedAgain,
  alreadyShown,
  cancelled,
  confirmed,
  contradiction,
  doubted,
  emailEdited,
  followUpDone,
  overridden,
  refused,
  refusedAlways,
  reverted,
  suspect,
} from './common.js'

/** 審査OK, STAT-06. */
export const screeningApproved: Line = {
  'screening.requested': refused('FLOW-01'),
  'screening.accepted': acceptedAgain,
  'screening.approved': alreadyShown,
  'screening.held': contradiction,
  'screening.rejected': contradiction,
  'screening.failed': refused('READ-15'),
  'shipment.requested': refused('FLOW-05'),
  'shipment.reported': refused('READ-15'),
  'shipment.failed': refused('READ-15'),
  'correction.opened': [
    suspect,
    { when: 'shipped', so: refuse('READ-02') },
    { when: 'otherwise', so: go('needs_attention', ['problem: operator'], 'READ-02', 'READ-17') },
  ],
  'order.edited': [emailEdited, suspect, { when: 'otherwise', so: refuse('READ-02') }],
  'delivery.completed': [
    suspect,
    { when: 'shipped', so: refuse('READ-14') },
    { when: 'wiz invoice not printed', so: refuse('SHIP-08') },
    {
      when: '産直',
      so: go(
        'same',
        [
          'is shipped',
          'no shipment',
          'open complete_delivery_again',
          'list routes',
          'warn READ-19 if the check digit misses',
        ],
        'SHIP-07',
        'READ-05',
      ),
    },
    {
      when: 'unknown channel',
      so: go(
        'same',
        [
          'is shipped',
          'no shipment',
          'open complete_delivery_again',
          'open check_np_console',
          'list routes',
          'warn READ-19 if the check digit misses',
        ],
        'READ-05',
      ),
    },
    {
      when: 'slip missing',
      so: go(
        'same',
        ['is shipped', 'no shipment', 'open complete_delivery_again', 'list routes'],
        'SHIP-02',
        'READ-05',
      ),
    },
    {
      when: 'carrier missing',
      so: go(
        'same',
        ['is shipped', 'no shipment', 'open complete_delivery_again', 'list routes'],
        'SHIP-02',
        'READ-05',
      ),
    },
    { when: 'slip malformed', so: refuse('READ-19') },
    {
      when: 'mail service',
      so: go(
        'needs_attention',
        ['is shipped', 'no shipment', 'problem: carrier as typed', 'open report_in_np_console', 'list routes'],
        'SHIP-06',
        'READ-06',
      ),
    },
    {
      when: 'carrier ambiguous',
      so: go(
        'needs_attention',
        ['is shipped', 'no shipment', 'problem: carrier as typed', 'open ask_np_shipping_option', 'list routes'],
        'SHIP-04',
        'READ-06',
      ),
    },
    {
      when: 'carrier unsupported',
      so: go(
        'needs_attention',
        ['is shipped', 'no shipment', 'problem: carrier as typed', 'open ask_np_shipping_option', 'list routes'],
        'SHIP-04',
        'READ-06',
      ),
    },
    {
      when: 'check digit misses',
      so: go('shipment_report_preparing', ['is shipped', 'store shipment', 'warn READ-19'], 'SHIP-09', 'READ-19'),
    },
    { when: 'otherwise', so: go('shipment_report_preparing', ['is shipped', 'store shipment'], 'SHIP-09') },
  ],
  'delivery.reverted': reverted,
  'invoice.printed': [
    { when: 'not wiz', so: refuse('READ-22') },
    { when: 'shipped', so: refuse('READ-22') },
    { when: 'invoice already printed', so: nothing('READ-22') },
    { when: 'otherwise', so: go('same', ['invoice printed'], 'READ-22') },
  ],
  'paymentMethod.changed': refusedAlways('PAY-01'),
  'order.cancelled': cancelled,
  'status.overridden': overridden,
  'followUp.done': followUpDone,
  'sync.doubted': doubted,
  'sync.confirmed': confirmed,
}
