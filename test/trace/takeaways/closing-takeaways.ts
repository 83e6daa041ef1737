import { piece } from './takeaway.js'

const CLOSING = 'lifecycle/updates/closing-updates.ts'
const WARNINGS = 'lifecycle/interpreter/warnings-of.ts'
const CANCEL_WARNED = `event.type === 'order.cancelled' && mayBeLiveAtNp(order)`

/** Changing the payment method, cancelling, and the sync that is lost. */
export const CLOSING_TAKEAWAYS = {
  'PAY-01': ['edges'],
  'PAY-02': [
    'edges',
    piece('vocabulary/is-linked-method.ts', 'KNOWN.get(method.id) ?? method.linked', 'method.linked'),
  ],
  'PAY-03': ['edges'],
  'PAY-04': [piece(CLOSING, 'paymentFee: 0,', '')],
  'PAY-05': [
    piece(WARNINGS, "&& mayStayAtNp && warning('PAY-05'", "&& false && warning('PAY-05'"),
    piece(WARNINGS, 'order.everApproved !== false && mayBeLiveAtNp(order)', 'mayBeLiveAtNp(order)'),
  ],
  'PAY-06': [
    piece(WARNINGS, '(mayStayAtNp || endsUpReceived(order)) &&', 'false &&'),
    piece(WARNINGS, '(mayStayAtNp || endsUpReceived(order)) &&', 'endsUpReceived(order) &&'),
    piece(CLOSING, `receiptStatus: endsUpReceived(order) ? 'received' : 'not_received',`, ''),
  ],
  'CANC-01': [
    piece(WARNINGS, CANCEL_WARNED, `event.type === 'order.cancelled' && false`),
    piece(WARNINGS, CANCEL_WARNED, `${CANCEL_WARNED} && !event.deleted`),
    piece(WARNINGS, CANCEL_WARNED, `event.type === 'order.cancelled'`),
  ],
  'SYNC-01': ['edges'],
  'SYNC-02': [
    piece(
      'lifecycle/updates/sync-updates.ts',
      'problem: problemShownIn(event.to, order),',
      `problem: problemShownIn(event.to, order), npTransaction: { state: 'none', id: null },`,
    ),
  ],
  'SYNC-03': [piece(WARNINGS, `event.type === 'status.overridden' && warning('SYNC-03', 'sync_may_be_lost'),`, '')],
} as const
