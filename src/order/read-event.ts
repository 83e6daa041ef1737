import { DELIVERY_CHANNELS } from '../vocabulary/delivery-channel.js'
import { EDIT_FIELDS, type EditField } from '../vocabulary/edit-field.js'
import { FOLLOW_UP_KINDS } from '../vocabulary/follow-up.js'
import { isOneOf } from '../vocabulary/is-one-of.js'
import { PAYMENT_STATUSES } from '../vocabulary/payment-status.js'
import { isFilledText } from './is-filled-text.js'
import { isInstant } from './is-instant.js'
import { isNpTransactionId } from './is-np-transaction-id.js'
import { isOptionalText } from './is-optional-text.js'
import { isRecord } from './is-record.js'
import { isText } from './is-text.js'
import { listOf } from './list-of.js'
import type { OrderEvent, OrderEventOf, OrderEventType } from './order-event.js'

type Fields = Readonly<Record<string, unknown>>

/** An event as it is judged, or the path of the first value by which something isn't one (READ-24). */
export type EventReading = OrderEvent | string

/**
 * Reads an event into plain data, each field once, and judges what it read: what a getter or a list with methods of its
 * own would answer the next time doesn't matter then.
 */
export function readEvent(value: unknown): EventReading {
  try {
    if (!isRecord(value)) return 'event'
    const { type, at } = value
    const read = BY_TYPE.get(type)
    if (read === undefined) return 'event.type'
    return isInstant(at) ? read(value, at) : 'event.at'
  } catch {
    return 'event'
  }
}

/** Reads the event that a payload would make, at any time: no condition looks at it. */
export function readPayload(type: OrderEventType, payload: Fields): EventReading {
  try {
    return READERS[type](payload, '2000-01-01T00:00:00Z')
  } catch {
    return 'event'
  }
}

type Reader<T extends OrderEventType> = (fields: Fields, at: string) => OrderEventOf<T> | string

const READERS: { readonly [T in OrderEventType]: Reader<T> } = {
  'screening.requested': (_, at) => ({ type: 'screening.requested', at }),
  'screening.accepted': ({ npTransactionId }, at) =>
    isNpTransactionId(npTransactionId) ? { type: 'screening.accepted', npTransactionId, at } : 'event.npTransactionId',
  'screening.approved': (_, at) => ({ type: 'screening.approved', at }),
  'screening.held': withCodes((codes, at) => ({ type: 'screening.held', codes, at })),
  'screening.rejected': withCodes((codes, at) => ({ type: 'screening.rejected', codes, at })),
  'screening.failed': withCodes((codes, at) => ({ type: 'screening.failed', codes, at })),
  'shipment.requested': (_, at) => ({ type: 'shipment.requested', at }),
  'shipment.reported': (_, at) => ({ type: 'shipment.reported', at }),
  'shipment.failed': withCodes((codes, at) => ({ type: 'shipment.failed', codes, at })),
  'correction.opened': (_, at) => ({ type: 'correction.opened', at }),
  'order.edited': (given, at) => {
    const fields = listOf(given['fields'], isEditField)
    return fields === null || fields.length === 0 ? 'event.fields' : { type: 'order.edited', fields, at }
  },
  'delivery.completed': ({ channel, carrier, slipNumber }, at) => {
    if (!isOneOf(DELIVERY_CHANNELS, channel)) return 'event.channel'
    if (!isOptionalText(carrier)) return 'event.carrier'
    if (!isOptionalText(slipNumber)) return 'event.slipNumber'
    return { type: 'delivery.completed', channel, carrier, slipNumber, at }
  },
  'delivery.reverted': (_, at) => ({ type: 'delivery.reverted', at }),
  'invoice.printed': (_, at) => ({ type: 'invoice.printed', at }),
  'paymentMethod.changed': ({ to }, at) => {
    if (!isRecord(to)) return 'event.to'
    const { id, label, linked } = to
    if (!isFilledText(id)) return 'event.to.id'
    if (!isFilledText(label)) return 'event.to.label'
    if (typeof linked !== 'boolean') return 'event.to.linked'
    return { type: 'paymentMethod.changed', to: { id, label, linked }, at }
  },
  'order.cancelled': ({ deleted }, at) =>
    typeof deleted === 'boolean' ? { type: 'order.cancelled', deleted, at } : 'event.deleted',
  'status.overridden': ({ to, reason }, at) => {
    if (!isOneOf(PAYMENT_STATUSES, to)) return 'event.to'
    return isText(reason) && reason.trim() !== '' ? { type: 'status.overridden', to, reason, at } : 'event.reason'
  },
  'followUp.done': ({ kind }, at) =>
    isOneOf(FOLLOW_UP_KINDS, kind) ? { type: 'followUp.done', kind, at } : 'event.kind',
  'sync.doubted': ({ reason }, at) =>
    reason === 'np_console_edited' || reason === 'other' ? { type: 'sync.doubted', reason, at } : 'event.reason',
  'sync.confirmed': ({ status }, at) =>
    isOneOf(PAYMENT_STATUSES, status) ? { type: 'sync.confirmed', status, at } : 'event.status',
}

const BY_TYPE: ReadonlyMap<unknown, (fields: Fields, at: string) => EventReading> = new Map(Object.entries(READERS))

function withCodes<E extends OrderEvent>(make: (codes: readonly string[], at: string) => E) {
  return (fields: Fields, at: string): E | string => {
    const codes = listOf(fields['codes'], isText)
    return codes === null ? 'event.codes' : make(codes, at)
  }
}

function isEditField(value: unknown): value is EditField {
  return isOneOf(EDIT_FIELDS, value)
}
