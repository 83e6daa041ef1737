import type { Order } from '../order/order.js'
import { orderFault } from '../order/order-fault.js'
import { type RequestFault, requestFault } from './request-fault.js'

/**
 * Why nothing is asked of NP for an order, whatever its 決済ステータス; judged like an event (READ-18). `null`: nothing
 * stands in the way.
 */
export function obstacleTo(order: Order): RequestFault | null {
  const path = orderFault(order)
  if (path !== null) return requestFault('malformed', 'READ-24', path)
  if (order.closed !== null) return requestFault('order_closed', 'READ-07')
  return order.syncTrust === 'suspect' ? requestFault('sync_suspect', 'READ-03') : null
}
