import type { OrderEvent, OrderEventType } from '../../../order/event/order-event.js'

/** What must have happened, by the events that lead there: a doubt is ours. */
export function courseOfEvents(events: readonly OrderEvent[]): readonly OrderEventType[] {
  return events.flatMap(({ type }) => (type === 'sync.doubted' ? [] : [type]))
}
