import { isBoolean } from '../../shape/is-boolean.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { isOptionalText } from '../../shape/is-optional-text.js'
import { isRecord } from '../../shape/is-record.js'
import { isText } from '../../shape/is-text.js'
import { keysOf } from '../../shape/keys-of.js'
import { listOf } from '../../shape/list-of.js'
import { DELIVERY_CHANNELS } from '../../vocabulary/delivery-channel.js'
import { EDIT_FIELDS, type EditField } from '../../vocabulary/edit-field.js'
import { FOLLOW_UP_KINDS } from '../../vocabulary/follow-up.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import { ANY_INSTANT } from '../form/any-instant.js'
import { isInstant } from '../form/is-instant.js'
import { isNpTransactionId } from '../form/is-np-transaction-id.js'
import type { OrderEvent, OrderEventOf, OrderEventType } from './order-event.js'
import { readPaymentMethod } from './read-payment-method.js'

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
    return readerOf(type)(payload, ANY_INSTANT)
  } catch {
    return 'event'
  }
}

type Reader<T extends OrderEventType> = (fields: Fields, at: string, type: T) => OrderEventOf<T> | string

const READERS: { readonly [T in OrderEventType]: Reader<T> } = {
  'screening.requested': bare,
  'screening.accepted': ({ npTransactionId }, at, type) =>
    isNpTransactionId(npTransactionId) ? { type, npTransactionId, at } : 'event.npTransactionId',
  'screening.approved': bare,
  'screening.held': withCodes,
  'screening.rejected': withCodes,
  'screening.failed': withCodes,
  'shipment.requested': bare,
  'shipment.reported': bare,
  'shipment.failed': withCodes,
  'correction.opened': bare,
  'order.edited': ({ fields: edits }, at, type) => {
    const fields = listOf(edits, isEditField)
    return fields === null || fields.length === 0 ? 'event.fields' : { type, fields, at }
  },
  'delivery.completed': ({ channel, carrier, slipNumber }, at, type) => {
    if (!isOneOf(DELIVERY_CHANNELS, channel)) return 'event.channel'
    if (!isOptionalText(carrier)) return 'event.carrier'
    if (!isOptionalText(slipNumber)) return 'event.slipNumber'
    return { type, channel, carrier, slipNumber, at }
  },
  'delivery.reverted': bare,
  'invoice.printed': bare,
  'paymentMethod.changed': ({ to }, at, type) => {
    const method = readPaymentMethod(to)
    return typeof method === 'string' ? `event.to${method}` : { type, to: method, at }
  },
  'order.cancelled': ({ deleted }, at, type) => (isBoolean(deleted) ? { type, deleted, at } : 'event.deleted'),
  'status.overridden': ({ to, reason }, at, type) => {
    if (!isOneOf(PAYMENT_STATUSES, to)) return 'event.to'
    return isText(reason) && reason.trim() !== '' ? { type, to, reason, at } : 'event.reason'
  },
  'followUp.done': ({ kind }, at, type) => (isOneOf(FOLLOW_UP_KINDS, kind) ? { type, kind, at } : 'event.kind'),
  'sync.doubted': ({ reason }, at, type) =>
    reason === 'np_console_edited' || reason === 'other' ? { type, reason, at } : 'event.reason',
  'sync.confirmed': ({ status }, at, type) =>
    isOneOf(PAYMENT_STATUSES, status) ? { type, status, at } : 'event.status',
}

/**
 * What comes out of JSON is looked up here; an event then bears our own text of its type, which is faster to compare.
 */
const BY_TYPE: ReadonlyMap<unknown, (fields: Fields, at: string) => EventReading> = new Map(
  keysOf(READERS).map((type) => [type, readerOf(type)]),
)

/** Whether a value is the type of an event. */
function isOrderEventType(value: unknown): value is OrderEventType {
  return typeof value === 'string' && Object.hasOwn(READERS, value)
}

/** The type of an event, as far as it can be read; else `null`. */
export function eventTypeIn(event: unknown): OrderEventType | null {
  try {
    return isRecord(event) && isOrderEventType(event['type']) ? event['type'] : null
  } catch {
    return null
  }
}

function readerOf<T extends OrderEventType>(type: T): (fields: Fields, at: string) => OrderEventOf<T> | string {
  const read: Reader<T> = READERS[type]
  return (fields, at) => read(fields, at, type)
}

function bare<T extends OrderEventType>(_: Fields, at: string, type: T) {
  return { type, at }
}

function withCodes<T extends OrderEventType>(fields: Fields, at: string, type: T) {
  const codes = listOf(fields['codes'], isText)
  return codes === null ? 'event.codes' : { type, codes, at }
}

function isEditField(value: unknown): value is EditField {
  return isOneOf(EDIT_FIELDS, value)
}
