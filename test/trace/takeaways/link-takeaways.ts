import { piece } from './takeaway.js'

const VIOLATIONS = 'intake/link-violations.ts'

export const LINK_TAKEAWAYS = {
  'LINK-01': [
    piece(VIOLATIONS, `shop.linkMode !== 'automatic'`, 'false'),
    piece(VIOLATIONS, 'shop.spCode === null ||', ''),
    piece(VIOLATIONS, `|| shop.spCode.trim() === ''`, ''),
  ],
  'LINK-02': [piece(VIOLATIONS, `shop.connect === 'lite'`, 'false')],
  'LINK-03': [piece(VIOLATIONS, 'draft.multipleDestinations', 'false')],
  'LINK-04': [piece(VIOLATIONS, 'draft.preorder', 'false')],
  'LINK-05': [
    piece(VIOLATIONS, `draft.source === 'external_system'`, 'false'),
    piece(VIOLATIONS, `draft.source === 'payment_method_change'`, 'false'),
  ],
  'LINK-06': [
    piece('refusal/next-steps.ts', '?? [STEPS.wait_for_link]', '?? []'),
    piece('back-office/course/until-np-knows.ts', '10 * MINUTE_MS', '0'),
    piece('sync/schedule/schedule.ts', 'afterUpdateMs: 10 * MINUTE', 'afterUpdateMs: 0'),
  ],
  'LINK-07': [
    piece('status/can-correct.ts', `status === 'needs_attention' ||`, `status === 'screening_rejected' ||`),
    // What the link does by itself would be an operator's doing.
    piece('back-office/observation/kind-of.ts', `? 'expected' :`, `? 'operator' :`),
    piece('back-office/observation/kind-findings.ts', `expected: ['link_moved_on', 'LINK-07'],`, ''),
    piece('back-office/observation/act-findings.ts', `if (type === 'screening.approved')`, 'if (false)'),
  ],
  'LINK-08': [
    piece('order/event/event-types.ts', `  'shipment.failed',\n]`, `  'shipment.failed',\n  'order.cancelled',\n]`),
    piece(
      'lifecycle/updates/closing-updates.ts',
      'return { closed: { reason, at },',
      `return { npTransaction: { state: 'cancelled', id: order.npTransaction.id }, closed: { reason, at },`,
    ),
    piece('lifecycle/updates/delivery-updates.ts', 'shipment: shipmentOf(event)', 'shipment: null'),
    piece('back-office/reconciliation/findings/said-of.ts', `return ['both_agree', 'LINK-08', nextInStep(order)]`, ''),
  ],
} as const
