import type { OrderEventOf } from '../../order/event/order-event.js'

/** 配送完了 as it is recorded. Of what isn't known of it the event has no key: some stores refuse one without a value. */
export function completionEvent(
  { carrier, slipNumber, at }: Pick<OrderEventOf<'delivery.completed'>, 'carrier' | 'slipNumber' | 'at'>,
  channel: 'order_detail' | 'other',
): OrderEventOf<'delivery.completed'> {
  return {
    type: 'delivery.completed',
    channel,
    ...(carrier === undefined ? {} : { carrier }),
    ...(slipNumber === undefined ? {} : { slipNumber }),
    at,
  }
}
