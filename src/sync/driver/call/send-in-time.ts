import type { Claimed } from '../claim/claimed.js'
import type { Run } from '../run/run.js'
import type { CallOutcome } from './call-outcome.js'
import { isInTime } from './is-in-time.js'

/**
 * Makes one call for those of the claimed orders whose lease leaves time for it, and concludes each. Of the others
 * surely nothing was sent.
 */
export async function sendInTime<One extends Claimed, Answer>(
  run: Run,
  claimed: readonly One[],
  callNp: (sendable: readonly One[]) => Promise<(orderNumber: string) => CallOutcome<Answer>>,
  conclude: (each: One, call: CallOutcome<Answer>) => Promise<void>,
): Promise<void> {
  const sendable = claimed.filter(({ entry }) => isInTime(entry, run.settings))
  if (sendable.length > 0) {
    const outcomeOf = await callNp(sendable)
    for (const each of sendable) await conclude(each, outcomeOf(each.entry.order.orderNumber))
  }
  for (const each of claimed) {
    if (!sendable.includes(each)) await conclude(each, { sent: false, why: null, together: null })
  }
}
