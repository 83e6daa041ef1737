import type { Came } from './came.js'
import type { Claimed } from './claimed.js'
import { isInTime } from './is-in-time.js'
import type { Run } from './run.js'

/**
 * Makes one call for all orders that were claimed and may still begin, and concludes each: of the others surely nothing
 * was sent.
 */
export async function sendInTime<One extends Claimed, Answer>(
  run: Run,
  claimed: readonly One[],
  call: (sendable: readonly One[]) => Promise<(orderNumber: string) => Came<Answer>>,
  conclude: (each: One, came: Came<Answer>) => Promise<void>,
): Promise<void> {
  const sendable = claimed.filter(({ entry }) => isInTime(entry, run.settings))
  if (sendable.length > 0) {
    const came = await call(sendable)
    for (const each of sendable) await conclude(each, came(each.entry.order.orderNumber))
  }
  for (const each of claimed) {
    if (!sendable.includes(each)) await conclude(each, { sent: false, why: null, company: null })
  }
}
