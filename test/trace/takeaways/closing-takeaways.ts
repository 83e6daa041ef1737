import { piece } from './takeaway.js'

const CLOSING = 'lifecycle/updates/closing-updates.ts'
const WARNINGS = 'lifecycle/interpreter/warnings-of.ts'

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
    piece(WARNINGS, '(mayStayAtNp ?', '(false ?'),
    piece(WARNINGS, 'order.everApproved !== false && mayBeLiveAtNp(order)', 'mayBeLiveAtNp(order)'),
  ],
  'PAY-06': [
    piece(WARNINGS, '(mayStayAtNp || endsUpReceived(order) ?', '(false ?'),
    piece(WARNINGS, '(mayStayAtNp || endsUpReceived(order) ?', '(endsUpReceived(order) ?'),
    piece(CLOSING, `receiptStatus: endsUpReceived(order) ? 'received' : 'not_received',`, ''),
  ],
  'CANC-01': [
    piece(WARNINGS, 'return mayBeLiveAtNp(order) ?', 'return false ?'),
    piece(WARNINGS, 'return mayBeLiveAtNp(order) ?', 'return mayBeLiveAtNp(order) && !event.deleted ?'),
    piece(WARNINGS, 'return mayBeLiveAtNp(order) ?', 'return true ?'),
  ],
  'SYNC-01': ['edges'],
  'SYNC-02': [
    piece(
      'lifecycle/updates/sync-updates.ts',
      'problem: problemShownIn(event.to, order),',
      `problem: problemShownIn(event.to, order), npTransaction: { state: 'none', id: null },`,
    ),
  ],
  'SYNC-03': [piece(WARNINGS, `return [warning('SYNC-03', 'sync_may_be_lost')]`, 'return NONE')],
} as const
