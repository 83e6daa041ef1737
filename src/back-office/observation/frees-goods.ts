import type { OrderEventType } from '../../order/event/order-event.js'

/** Whether goods that left are 未配送 behind a course: the order itself no longer says that they did (READ-09). */
export function freesGoods(course: readonly OrderEventType[]): boolean {
  return course.lastIndexOf('delivery.reverted') > course.lastIndexOf('delivery.completed')
}
