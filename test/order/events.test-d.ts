/*
 * One event of a type is an event, also where the type isn't known yet. Checked by tsc, never run.
 */
import { decide, type Order, type OrderEvent, type OrderEventOf, type OrderEventType } from '../../src/index.js'

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const holds = <_ extends true>() => {}

export function ofAnyType<T extends OrderEventType>(order: Order, event: OrderEventOf<T>): void {
  decide(order, event)
  event.at satisfies string
}

holds<Equal<OrderEventOf<OrderEventType>, OrderEvent>>()
holds<Equal<OrderEventOf<'screening.held'>['codes'], readonly string[]>>()
holds<Equal<OrderEventOf<'screening.held' | 'order.edited'>['type'], 'screening.held' | 'order.edited'>>()

// @ts-expect-error a request has no codes
export type None = OrderEventOf<'screening.requested'>['codes']
