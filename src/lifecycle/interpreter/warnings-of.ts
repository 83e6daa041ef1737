import { endsUpReceived } from '../../order/ends-up-received.js'
import type { OrderEvent, OrderEventOf } from '../../order/event/order-event.js'
import { mayBeLiveAtNp } from '../../order/may-be-live-at-np.js'
import type { Order } from '../../order/order.js'
import { missesCheckDigit } from '../../parsing/misses-check-digit.js'
import { readCarrier } from '../../parsing/read-carrier.js'
import { readSlipNumber } from '../../parsing/read-slip-number.js'
import type { Violation } from '../../refusal/violation.js'
import type { WarningCode } from '../../refusal/warning-code.js'
import type { RuleId } from '../../rules/rule-id.js'
import { touchesEmailOnly } from '../../vocabulary/touches-email-only.js'

/**
 * What is worth a warning about an event that is accepted and changes something. Whether the order ever was 審査OK may
 * not be known (READ-26): then PAY-05 and PAY-06 are said, since silence costs more. One that was is 入金完了, or
 * becomes so by the change.
 */
export function warningsOf(order: Order, event: OrderEvent): readonly Violation<WarningCode, 'warn'>[] {
  const mayStayAtNp = order.everApproved !== false && mayBeLiveAtNp(order)
  const warnings = [
    event.type === 'order.edited' && touchesEmailOnly(event.fields) && warning('READ-13', 'email_not_rescreened'),
    event.type === 'delivery.completed' && hasDoubtfulSlip(event) && warning('READ-19', 'slip_check_digit'),
    event.type === 'paymentMethod.changed' && mayStayAtNp && warning('PAY-05', 'not_cancelled_at_np'),
    event.type === 'paymentMethod.changed' &&
      (mayStayAtNp || endsUpReceived(order)) &&
      warning('PAY-06', 'receipt_stays_received'),
    event.type === 'order.cancelled' && mayBeLiveAtNp(order) && warning('CANC-01', 'cancel_not_linked'),
    event.type === 'status.overridden' && warning('SYNC-03', 'sync_may_be_lost'),
    event.type === 'sync.doubted' && event.reason === 'np_console_edited' && warning('CORR-05', 'np_console_edit'),
  ]
  return warnings.filter((each) => each !== false)
}

function hasDoubtfulSlip(event: OrderEventOf<'delivery.completed'>): boolean {
  const { slipNumber } = readSlipNumber(event.slipNumber)
  return slipNumber !== null && missesCheckDigit(readCarrier(event.carrier).carrier, slipNumber)
}

function warning(rule: RuleId, code: WarningCode): Violation<WarningCode, 'warn'> {
  return { rule, code, effect: 'warn', detail: null }
}
