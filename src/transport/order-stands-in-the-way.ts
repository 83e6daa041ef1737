import type { Order } from '../order/order.js'
import { orderFault } from '../order/order-fault.js'
import type { RequestFault } from './request-fault.js'

/**
 * Why nothing is asked of NP for an order, whatever its 決済ステータス; judged like an event (READ-18). `null`: nothing
 * stands in the way.
 */
export function orderStandsInTheWay(order: Order): RequestFault | null {
  const field = orderFault(order)
  if (field !== null) return { code: 'malformed', rule: 'READ-24', field }
  if (order.closed !== null) return { code: 'order_closed', rule: 'READ-07', field: null }
  return order.syncTrust === 'suspect' ? { code: 'sync_suspect', rule: 'READ-03', field: null } : null
}
