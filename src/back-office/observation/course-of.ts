import type { OrderEventType } from '../../order/event/order-event.js'

/** The types of events, or of the moves that bring them, as an observation names them. */
export function courseOf(events: readonly { readonly type: OrderEventType }[]): readonly OrderEventType[] {
  return events.map(({ type }) => type)
}
