import type { Next } from './next.js'
import { OWN_STEPS } from './own-steps.js'

/**
 * What is next of an order of which no further parcel leaves (READ-09): 配送完了 is set of it once more, or of the parcel
 * that somebody hands out already.
 */
export function forNoParcel(
  { next, inTurn }: Next,
  completes: 'complete_delivery_again' | 'complete_claimed_delivery',
): Next {
  const without = next.map((step) => (step.step === 'complete_delivery' ? { ...step, ...OWN_STEPS[completes] } : step))
  return { next: without, inTurn }
}
