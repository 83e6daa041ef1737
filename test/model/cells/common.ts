import type { RuleId } from '../../../src/rules/rule-id.js'
import { type Cell, go, nothing, type Row, refuse } from '../table.js'

/** READ-03: a suspect order is left alone. */
export const suspect: Row = { when: 'suspect', so: refuse('READ-03') }

/** Refused in this status; READ-03 comes before it. */
export const refused = (rule: RuleId): Cell => [suspect, { when: 'otherwise', so: refuse(rule) }]

/** Refused in this status, and a suspect order makes no difference. */
export const refusedAlways = (rule: RuleId): Cell => [{ when: 'otherwise', so: refuse(rule) }]

/** An answer whose effect the order already shows (READ-15). */
export const alreadyShown: Cell = [suspect, { when: 'otherwise', so: nothing('READ-15') }]

const contradicted = go('same', ['becomes suspect', 'open check_np_console'], 'READ-15')

/** An answer that contradicts what the order shows (READ-15). */
export const contradiction: Cell = [suspect, { when: 'otherwise', so: contradicted }]

/** `screening.accepted` where NP has the request already (READ-15). */
export const acceptedAgain: Cell = [
  suspect,
  { when: 'the known id', so: nothing('READ-15') },
  { when: 'no id known', so: go('same', ['fill in the id'], 'READ-15') },
  { when: 'otherwise', so: contradicted },
]

/** `screening.failed` where a screening is under way (FLOW-04, READ-20). */
export const screeningFails: Cell = [
  suspect,
  {
    when: 'requested without an id',
    so: go('needs_attention', ['problem: screening', 'NP has none'], 'FLOW-04', 'READ-20'),
  },
  {
    when: 'requested with an id',
    so: go('needs_attention', ['problem: screening', 'NP holds it'], 'FLOW-04', 'READ-20'),
  },
  { when: 'otherwise', so: go('needs_attention', ['problem: screening'], 'FLOW-04', 'READ-20') },
]

/** `shipment.failed` where a report is under way (FLOW-04, READ-20: `failed` always means that NP refused). */
export const shipmentFails: Cell = [
  suspect,
  {
    when: 'requested without an id',
    so: go('needs_attention', ['problem: shipment', 'NP has none'], 'FLOW-04', 'READ-20'),
  },
  {
    when: 'requested with an id',
    so: go('needs_attention', ['problem: shipment', 'NP holds it'], 'FLOW-04', 'READ-20'),
  },
  { when: 'otherwise', so: go('needs_attention', ['problem: shipment'], 'FLOW-04', 'READ-20') },
]

/** `order.edited` where nothing can be corrected. */
export const editRefused = (rule: RuleId): Cell => [
  { when: 'e-mail only', so: refuse(rule) },
  suspect,
  { when: 'otherwise', so: refuse(rule) },
]

/** READ-13: an edit of the e-mail alone, in the three correctable statuses. */
export const emailEdited: Row = { when: 'e-mail only', so: go('same', ['warn READ-13'], 'READ-13') }

/** `delivery.reverted` in every status but the three of 出荷報告. */
export const reverted: Cell = [
  { when: 'not shipped', so: nothing('READ-09') },
  {
    when: 'otherwise',
    so: go('same', ['is not shipped', 'no shipment', 'settle shipment follow-ups'], 'READ-09'),
  },
]

/** `paymentMethod.changed` in 要確認 and 審査NG. */
export const paymentMethodChanged: Cell = [
  { when: 'linked method', so: refuse('PAY-02') },
  {
    when: 'NP may hold it, approved or perhaps so',
    so: go(
      'closed',
      [
        'new method, fee 0',
        'open cancel_in_np_console',
        'received if received or approved, to be reset',
        'open check_np_console if suspect',
        'warn PAY-05',
        'warn PAY-06',
      ],
      'PAY-03',
      'PAY-04',
      'PAY-05',
      'PAY-06',
      'READ-03',
      'READ-08',
      'READ-10',
    ),
  },
  {
    when: 'NP may hold it',
    so: go(
      'closed',
      [
        'new method, fee 0',
        'open cancel_in_np_console',
        'received if received or approved, to be reset',
        'open check_np_console if suspect',
        'warn PAY-06 if received or approved',
      ],
      'PAY-03',
      'PAY-04',
      'PAY-06',
      'READ-03',
      'READ-08',
      'READ-10',
    ),
  },
  {
    when: 'otherwise',
    so: go(
      'closed',
      [
        'new method, fee 0',
        'received if received or approved, to be reset',
        'open check_np_console if suspect',
        'warn PAY-06 if received or approved',
      ],
      'PAY-03',
      'PAY-04',
      'PAY-06',
      'READ-03',
      'READ-10',
    ),
  },
]

/** `order.cancelled`, but during a report: READ-07 closes it, CANC-01 warns. */
export const cancelled: Cell = [
  {
    when: 'NP may hold it',
    so: go('closed', ['open cancel_in_np_console', 'warn CANC-01'], 'READ-07', 'CANC-01', 'READ-08'),
  },
  { when: 'otherwise', so: go('closed', [], 'READ-07') },
]

/** `order.cancelled` in 出荷報告(準備中) and 出荷報告中. */
export const cancelledDuringReport: Cell = [
  {
    when: 'NP may hold it',
    so: go(
      'closed',
      ['open cancel_in_np_console', 'open check_np_console', 'warn CANC-01'],
      'READ-07',
      'CANC-01',
      'READ-08',
    ),
  },
  { when: 'otherwise', so: go('closed', ['open check_np_console'], 'READ-07', 'READ-08') },
]

/** `status.overridden`: what it does to `problem` is READ-17's. */
export const overridden: Cell = [
  { when: 'the status it shows', so: nothing('READ-01') },
  {
    when: 'names one with a problem',
    so: go('named', ['becomes suspect', 'open check_np_console', 'warn SYNC-03'], 'SYNC-01', 'READ-01', 'READ-12'),
  },
  {
    when: 'otherwise',
    so: go('named', ['becomes suspect', 'open check_np_console', 'warn SYNC-03'], 'SYNC-01', 'READ-01', 'READ-12'),
  },
]

/** `followUp.done`, also on a closed order. */
export const followUpDone: Cell = [
  { when: 'not open', so: nothing('READ-23') },
  { when: 'cancelled in the console', so: go('same', ['settle that follow-up', 'NP cancelled it'], 'READ-07') },
  { when: 'otherwise', so: go('same', ['settle that follow-up'], 'READ-07') },
]

/** `sync.doubted`: READ-21 decides, CORR-05 warns. */
export const doubted: Cell = [
  { when: 'suspect, check_np_console open', so: nothing('READ-21') },
  {
    when: "edited in NP's console",
    so: go('same', ['becomes suspect', 'open check_np_console', 'warn CORR-05'], 'READ-21', 'CORR-05'),
  },
  { when: 'otherwise', so: go('same', ['becomes suspect', 'open check_np_console'], 'READ-21') },
]

/** `sync.confirmed`. */
export const confirmed: Cell = [
  { when: 'linked, the status it shows', so: nothing('READ-21') },
  { when: 'linked, another status', so: refuse('READ-21') },
  {
    when: 'names 審査OK',
    so: go('named', ['becomes linked', 'settle check_np_console', 'NP holds it', 'received, approved'], 'READ-21'),
  },
  {
    when: 'names 出荷報告',
    so: go(
      'named',
      ['becomes linked', 'settle check_np_console', 'settle shipment follow-ups', 'NP holds it', 'received, approved'],
      'READ-21',
    ),
  },
  {
    when: 'names 審査NG',
    so: go('named', ['becomes linked', 'settle check_np_console', 'NP rejected it'], 'READ-21'),
  },
  {
    when: 'names 審査中 or 審査保留',
    so: go('named', ['becomes linked', 'settle check_np_console', 'NP holds it'], 'READ-21'),
  },
  {
    when: 'names 審査待ち, NP holds nothing',
    so: go('named', ['becomes linked', 'settle check_np_console', 'request goes out'], 'READ-21', 'READ-20'),
  },
  { when: 'names 審査待ち', so: go('named', ['becomes linked', 'settle check_np_console'], 'READ-21') },
  { when: 'otherwise', so: go('named', ['becomes linked', 'settle check_np_console'], 'READ-21') },
]
