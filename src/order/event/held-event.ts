import { attempt } from '../../shape/attempt.js'
import { isRecord } from '../../shape/is-record.js'
import { keysOf } from '../../shape/keys-of.js'
import { recordOf } from '../../shape/record-of.js'
import type { OrderEvent, OrderEventOf, OrderEventType } from './order-event.js'

type Field = { readonly [T in OrderEventType]: keyof OrderEventOf<T> }[OrderEventType]

/** Each of them: the compiler asks for one that is missing. */
const FIELDS: Readonly<Record<Field, null>> = {
  type: null,
  at: null,
  npTransactionId: null,
  codes: null,
  fields: null,
  channel: null,
  carrier: null,
  slipNumber: null,
  to: null,
  deleted: null,
  reason: null,
  kind: null,
  status: null,
}

/**
 * A copy of what was given as an event, for whoever has to wait before it is judged: a form goes on to other values
 * meanwhile. It is judged as what was given, however malformed that is; what is inherited is none of its own (READ-24).
 */
export function heldEvent(given: OrderEvent): OrderEvent {
  return attempt(
    () => (isRecord(given) ? Object.create(Object.prototype, fieldsOf(given)) : given),
    () => given,
  )
}

function fieldsOf(given: Readonly<Record<string, unknown>>): Record<Field, PropertyDescriptor> {
  return recordOf(keysOf(FIELDS), (field) => ({ enumerable: true, ...fieldOf(given, field) }))
}

/** What can't be read can't be read of the copy either. */
function fieldOf(given: Readonly<Record<string, unknown>>, field: Field): PropertyDescriptor {
  try {
    return { value: Object.hasOwn(given, field) ? held(given[field]) : undefined }
  } catch (thrown) {
    return {
      get: () => {
        throw thrown
      },
    }
  }
}

/** A record is the payment method that an order was changed to. */
function held(value: unknown): unknown {
  if (Array.isArray(value)) return itemsOf(value)
  return isRecord(value) ? { id: value['id'], label: value['label'], linked: value['linked'] } : value
}

/** By place, as far as the first that is no text: by that the list is malformed. */
function itemsOf(list: readonly unknown[]): readonly unknown[] {
  const items: unknown[] = []
  while (items.length < list.length && (items.length === 0 || typeof items.at(-1) === 'string')) {
    items.push(list[items.length])
  }
  return items
}
