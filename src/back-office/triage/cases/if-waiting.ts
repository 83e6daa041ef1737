import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { isAutomatic } from '../../../status/is-automatic.js'
import { isOpenWithLinkOrNp } from './is-open-with-link-or-np.js'
import type { Overdue } from './overdue.js'
import { settledCase, type TriageCase } from './triage-case.js'

const AT_WORK = settledCase('waiting_for_np', 'link_at_work', 'LINK-06', 'none', STEPS.wait_for_link)
const IN_REVIEW = settledCase('waiting_for_np', 'np_looks_closer', 'STAT-04', 'none', STEPS.wait_for_link)

/** The link or NP is at work; nobody has to act. */
export function ifWaiting(order: Order, { isStalled }: Overdue): TriageCase | null {
  if (isStalled || !isOpenWithLinkOrNp(order)) return null
  return isAutomatic(order.paymentStatus) ? AT_WORK : IN_REVIEW
}
