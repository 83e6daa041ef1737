import { GIVEN_UP, within } from '../../../clock/within.js'
import type { OrderDetails } from '../../../transport/details/order-details.js'
import type { Run } from '../run/run.js'
import { tellThrown } from '../run/tell.js'

/**
 * The details of an order, or `null`: whatever `details` does wrong, the order is tried again later. To be stopped is
 * no fault.
 */
export async function detailsOf(run: Run, orderNumber: string): Promise<{ readonly val: OrderDetails } | null> {
  const { book, settings } = run
  const { clock, limits, signal } = settings
  const began = clock.now()
  let code: 'details' | 'details_timed_out' = 'details'
  try {
    const patience = { clock, timeoutMs: limits.detailsMs, signal }
    const details = await within(patience, (until) => settings.details(orderNumber, until))
    if (details === GIVEN_UP) {
      code = 'details_timed_out'
      run.slow.add(orderNumber)
    } else if (details.ok) return { val: details.val }
  } catch (thrown) {
    tellThrown(settings, thrown)
  } finally {
    run.detailsTookMs += Math.max(0, clock.now() - began)
  }
  if (!signal?.aborted) book.fault({ code, orderNumber })
  return null
}
