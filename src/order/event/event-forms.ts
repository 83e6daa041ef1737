import type { Form } from '../../shape/form.js'
import { isBoolean } from '../../shape/is-boolean.js'
import { isListOf } from '../../shape/is-list-of.js'
import { isOptionalText } from '../../shape/is-optional-text.js'
import { isText } from '../../shape/is-text.js'
import { oneOf } from '../../shape/one-of.js'
import { DELIVERY_CHANNELS } from '../../vocabulary/delivery-channel.js'
import { EDIT_FIELDS } from '../../vocabulary/edit-field.js'
import { isFollowUpKind } from '../../vocabulary/is-follow-up-kind.js'
import { isPaymentStatus } from '../../vocabulary/is-payment-status.js'
import { isNpTransactionId } from '../form/is-np-transaction-id.js'
import { PAYMENT_METHOD_FORM } from '../form/payment-method-form.js'
import type { OrderEventPayloads, OrderEventType } from './order-event.js'

const WITH_CODES = { codes: (codes: unknown) => isListOf(codes, isText) }

/** What each field of an event has to be, beside its type and its time. */
export const EVENT_FORMS: {
  readonly [T in OrderEventType]: { readonly [F in keyof OrderEventPayloads[T]]-?: Form }
} = {
  'screening.requested': {},
  'screening.accepted': { npTransactionId: isNpTransactionId },
  'screening.approved': {},
  'screening.held': WITH_CODES,
  'screening.rejected': WITH_CODES,
  'screening.failed': WITH_CODES,
  'shipment.requested': {},
  'shipment.reported': {},
  'shipment.failed': WITH_CODES,
  'correction.opened': {},
  'order.edited': { fields: (fields) => isListOf(fields, oneOf(EDIT_FIELDS)) && fields.length > 0 },
  'delivery.completed': { channel: oneOf(DELIVERY_CHANNELS), carrier: isOptionalText, slipNumber: isOptionalText },
  'delivery.reverted': {},
  'invoice.printed': {},
  'paymentMethod.changed': { to: PAYMENT_METHOD_FORM },
  'order.cancelled': { deleted: isBoolean },
  'status.overridden': { to: isPaymentStatus, reason: (reason) => isText(reason) && reason.trim() !== '' },
  'followUp.done': { kind: isFollowUpKind },
  'sync.doubted': { reason: oneOf(['np_console_edited', 'other']) },
  'sync.confirmed': { status: isPaymentStatus },
}
