import fc from 'fast-check'
import {
  acceptedEvents,
  decide,
  LINK_EVENT_TYPES,
  type Order,
  type OrderEvent,
  type OrderEventType,
} from '../../../src/index.js'
import { chance, codes, plain } from '../../arbitraries/values.js'

/** What one step of a life draws, whatever the order is then. */
interface Draw {
  readonly nth: number
  readonly minutes: number
  readonly codes: readonly string[]
  readonly fields: readonly ('items' | 'buyer' | 'shipping' | 'amount' | 'email')[]
  readonly channel: 'order_detail' | 'sanchoku' | 'other'
  readonly carrier: string | null
  readonly slipNumber: string | null
}

/** One step: what happens, how long after the last, and whether somebody looks then. */
export interface Step extends Draw {
  readonly looks: boolean
  /** Whether they look at the order's page, with carrier, slip, NP取引ID and codes, or at a list of statuses. */
  readonly atPage: boolean
}

/**
 * What happens to an order in makeshop by the link and by its operators, so that every status shows it. Closing,
 * overriding and doubting aren't: those are recorded where they are done, not observed.
 */
const HAPPENS: readonly OrderEventType[] = [
  ...LINK_EVENT_TYPES,
  'correction.opened',
  'order.edited',
  'delivery.completed',
  'delivery.reverted',
  'invoice.printed',
]

/** What leads an order on, and what is done about it, comes twice as often as the rest. */
const OFTEN: readonly OrderEventType[] = ['screening.approved', 'order.edited', 'delivery.completed']

export const steps = (maxLength: number, percentLooks: number): fc.Arbitrary<Step[]> =>
  fc.array(
    plain<Step>({
      nth: fc.nat({ max: 10_000 }),
      minutes: fc.integer({ min: 1, max: 40 }),
      codes,
      fields: fc.constantFrom<Step['fields'][]>(['items'], ['buyer'], ['shipping'], ['amount'], ['email']),
      channel: fc.constantFrom('order_detail', 'order_detail', 'order_detail', 'sanchoku', 'other'),
      carrier: fc.constantFrom('ヤマト運輸', '佐川急便', 'ネコポス', 'DHL', null),
      slipNumber: fc.constantFrom('1234-5678-9013', '123456789013', null),
      looks: chance(percentLooks),
      atPage: fc.boolean(),
    }),
    { minLength: 1, maxLength, size: 'max' },
  )

/** The order after what happens next, and the event; `null` where nothing changes. */
export function live(order: Order, draw: Draw, at: string): { order: Order; event: OrderEvent } | null {
  const open = acceptedEvents(order).filter((type) => HAPPENS.includes(type))
  const drawn = [...open, ...open.filter((type) => OFTEN.includes(type))]
  const type = drawn[draw.nth % drawn.length]
  if (type === undefined) return null
  const event = eventOf(type, order, draw, at)
  const outcome = decide(order, event)
  if (!outcome.ok || !outcome.val.changed) return null
  // A contradicting answer of NP's is shown nowhere (READ-15).
  return outcome.val.order.syncTrust === 'suspect' ? null : { order: outcome.val.order, event }
}

/** NP keeps its id through an update of what it holds (READ-20). */
function eventOf(type: OrderEventType, order: Order, draw: Draw, at: string): OrderEvent {
  const { codes: some, fields, channel, carrier, slipNumber, nth } = draw
  switch (type) {
    case 'screening.accepted':
      return { type, npTransactionId: order.npTransaction.id ?? `NP${nth}`, at }
    case 'screening.held':
    case 'screening.rejected':
    case 'screening.failed':
    case 'shipment.failed':
      return { type, codes: some, at }
    case 'order.edited':
      return { type, fields, at }
    case 'delivery.completed':
      return { type, channel, carrier, slipNumber, at }
    default:
      return JSON.parse(JSON.stringify({ type, at }))
  }
}
