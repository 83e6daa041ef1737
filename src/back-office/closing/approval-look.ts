import type { Order } from '../../order/order.js'
import { NONE } from '../../shape/none.js'
import { mayHoldApproval } from '../order-state/may-hold-approval.js'
import { ACTS, type Act } from '../plan/act.js'

/**
 * The look for an approval of NP's that comes before an order in 審査NG is closed: nothing would ask for it afterwards,
 * since by what is known NP holds none (READ-08, READ-26), unless a look is open already.
 */
export function approvalLook(order: Order): readonly Act[] {
  const isOpen = order.openFollowUps.includes('check_np_console')
  return !isOpen && mayHoldApproval(order) ? [ACTS.lookIntoNpConsole] : NONE
}
