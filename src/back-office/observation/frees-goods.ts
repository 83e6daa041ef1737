import type { OrderEventType } from '../../order/event/order-event.js'

/** Whether goods that left are 未配送 behind these steps: the order itself no longer says that they did (READ-09). */
export function freesGoods(steps: readonly OrderEventType[]): boolean {
  return steps.lastIndexOf('delivery.reverted') > steps.lastIndexOf('delivery.completed')
}
