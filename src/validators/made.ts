import type { OrderEvent } from '../order/order-event.js'

/** The event that is asked about; `undefined`, which is none, where what was passed can't even be looked at (READ-24). */
export function made(make: () => OrderEvent): OrderEvent | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
