import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { isOpenWithLinkOrNp } from './is-open-with-link-or-np.js'
import type { Overdue } from './overdue.js'
import { settledCase, type TriageCase } from './triage-case.js'

const STALLED = settledCase('stalled', 'link_stalled', 'LINK-06', 'high', STEPS.check_np_console)

/** The link or NP is at work, and should have moved on by now. */
export function ifStalled(order: Order, { isStalled }: Overdue): TriageCase | null {
  return isStalled && isOpenWithLinkOrNp(order) ? STALLED : null
}
