import { piece } from './takeaway.js'

const CLOSING = 'lifecycle/updates/closing-updates.ts'
const CORRECTING = 'lifecycle/updates/correction-updates.ts'
const DELIVERING = 'lifecycle/updates/delivery-updates.ts'
const SCREENING = 'lifecycle/updates/screening-updates.ts'
const SYNCING = 'lifecycle/updates/sync-updates.ts'
const LIVE = 'order/may-be-live-at-np.ts'

/** READ-01 to READ-13. */
export const EARLY_READ_TAKEAWAYS = {
  'READ-01': ['edges', piece(SYNCING, `{ syncTrust: 'suspect', openFollowUps`, '{ openFollowUps')],
  'READ-02': ['edges'],
  'READ-03': ['edges', piece(CLOSING, `order.syncTrust === 'suspect' ?`, 'false ?')],
  'READ-04': ['edges'],
  'READ-05': [
    'edges',
    piece(DELIVERING, `'complete_delivery_again', 'check_np_console'`, `'complete_delivery_again'`),
    piece('parsing/read-carrier.ts', "['', NO_CARRIER_CODE]", "['']"),
  ],
  'READ-06': [
    'edges',
    piece(DELIVERING, 'excerpt(event.carrier', '(event.carrier'),
    piece('text/excerpt.ts', '\\p{Cs}', ''),
    piece('text/excerpt.ts', '\\p{Zl}', ''),
    piece('text/excerpt.ts', '\\p{Zp}', ''),
    piece('text/excerpt.ts', '\\p{Bidi_C}', ''),
    piece(DELIVERING, `'report_in_np_console'`, `'ask_np_shipping_option'`),
    piece(DELIVERING, `'ask_np_shipping_option'`, `'report_in_np_console'`),
  ],
  'READ-07': [
    'edges',
    piece(CLOSING, 'settle(order.openFollowUps, ...SHIPMENT_FOLLOW_UPS)', 'order.openFollowUps'),
    piece(CLOSING, `openFollowUps: open(order.openFollowUps, 'cancel_in_np_console'),`, ''),
    piece(CLOSING, `npTransaction: { state: 'live', id: order.npTransaction.id },`, ''),
    piece(CLOSING, `npTransaction: { state: 'cancelled', id: order.npTransaction.id },`, ''),
  ],
  'READ-08': [
    piece(LIVE, `state === 'requested' ||`, ''),
    piece(LIVE, `state === 'live' ||`, ''),
    piece(LIVE, `order.npTransaction.state === 'unknown'`, 'false'),
    piece(
      CLOSING,
      `closing(order, reasonOf(event), event.at, ['check_np_console'])`,
      'closing(order, reasonOf(event), event.at, [])',
    ),
  ],
  'READ-09': [
    'edges',
    piece(DELIVERING, `shipment: null,\n    openFollowUps: settle`, 'openFollowUps: settle'),
    piece(DELIVERING, 'openFollowUps: settle(order.openFollowUps, ...SHIPMENT_FOLLOW_UPS),', ''),
  ],
  'READ-10': [
    piece(CLOSING, `(endsUpReceived(order) ? (['reset_receipt_status']`, `(false ? (['reset_receipt_status']`),
    // 入金完了 would be kept neither when 審査OK is left, nor in a re-screening that ends in 審査NG.
    piece(CORRECTING, `({ problem: { stage: 'operator', codes: [] } })`, `({ receiptStatus: 'not_received' })`),
    piece(CORRECTING, `({\n    problem: null,`, `({\n    receiptStatus: 'not_received',\n    problem: null,`),
    piece(
      SCREENING,
      `npTransaction: { state: 'rejected',`,
      `receiptStatus: 'not_received',\n    npTransaction: { state: 'rejected',`,
    ),
    // 入金完了 would be evidence that an order may ship.
    piece(
      'back-office/gate/obstacles-to.ts',
      'isShipped ? null : byStatus,',
      `isShipped || order.receiptStatus === 'received' ? null : byStatus,`,
    ),
  ],
  'READ-11': [
    piece(CORRECTING, 'makesInvoiceStale(event.fields) ?', 'false ?'),
    piece(CORRECTING, 'makesInvoiceStale(event.fields) ?', 'true ?'),
  ],
  'READ-12': [
    piece(
      SYNCING,
      'problem: problemShownIn(event.to, order),',
      `problem: problemShownIn(event.to, order), receiptStatus: 'received',`,
    ),
  ],
  'READ-13': [
    'edges',
    piece(
      'lifecycle/interpreter/warnings-of.ts',
      "event.type === 'order.edited' && touchesEmailOnly(event.fields)",
      'false',
    ),
  ],
} as const
