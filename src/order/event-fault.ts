import { DELIVERY_CHANNELS } from '../vocabulary/delivery-channel.js'
import { EDIT_FIELDS } from '../vocabulary/edit-field.js'
import { FOLLOW_UP_KINDS } from '../vocabulary/follow-up.js'
import { isOneOf } from '../vocabulary/is-one-of.js'
import { PAYMENT_STATUSES } from '../vocabulary/payment-status.js'
import { isInstant } from './is-instant.js'
import { isListOf } from './is-list-of.js'
import { isNpTransactionId } from './is-np-transaction-id.js'
import { isOptionalText } from './is-optional-text.js'
import { isOrderEventType } from './is-order-event-type.js'
import { isRecord } from './is-record.js'
import { isText } from './is-text.js'
import type { OrderEventType } from './order-event.js'
import { paymentMethodFault } from './payment-method-fault.js'
import { safely } from './safely.js'

/** The path of the first value by which something isn't an `OrderEvent` (READ-24), or `null` when it is one. */
export const eventFault = safely(find, 'event')

function find(value: unknown): string | null {
  if (!isRecord(value)) return 'event'
  const type = value['type']
  if (!isOrderEventType(type)) return 'event.type'
  if (!isInstant(value['at'])) return 'event.at'
  return payloadFault(type, value)
}

function payloadFault(type: OrderEventType, event: Readonly<Record<string, unknown>>): string | null {
  switch (type) {
    case 'screening.requested':
    case 'screening.approved':
    case 'shipment.requested':
    case 'shipment.reported':
    case 'correction.opened':
    case 'delivery.reverted':
    case 'invoice.printed':
      return null
    case 'screening.accepted':
      return isNpTransactionId(event['npTransactionId']) ? null : 'event.npTransactionId'
    case 'screening.held':
    case 'screening.rejected':
    case 'screening.failed':
    case 'shipment.failed':
      return isListOf(event['codes'], isText) ? null : 'event.codes'
    case 'order.edited':
      return areEditFields(event['fields']) ? null : 'event.fields'
    case 'delivery.completed':
      return deliveryFault(event)
    case 'paymentMethod.changed': {
      const fault = paymentMethodFault(event['to'])
      return fault === null ? null : `event.to${fault}`
    }
    case 'order.cancelled':
      return typeof event['deleted'] === 'boolean' ? null : 'event.deleted'
    case 'status.overridden':
      if (!isOneOf(PAYMENT_STATUSES, event['to'])) return 'event.to'
      return isText(event['reason']) && event['reason'].trim() !== '' ? null : 'event.reason'
    case 'followUp.done':
      return isOneOf(FOLLOW_UP_KINDS, event['kind']) ? null : 'event.kind'
    case 'sync.doubted':
      return event['reason'] === 'np_console_edited' || event['reason'] === 'other' ? null : 'event.reason'
    case 'sync.confirmed':
      return isOneOf(PAYMENT_STATUSES, event['status']) ? null : 'event.status'
  }
}

function areEditFields(value: unknown): boolean {
  return isListOf(value, (field) => isOneOf(EDIT_FIELDS, field)) && value.length > 0
}

function deliveryFault(delivery: Readonly<Record<string, unknown>>): string | null {
  if (!isOneOf(DELIVERY_CHANNELS, delivery['channel'])) return 'event.channel'
  if (!isOptionalText(delivery['carrier'])) return 'event.carrier'
  return isOptionalText(delivery['slipNumber']) ? null : 'event.slipNumber'
}
