import type { Next } from './next.js'
import { OWN_STEPS } from './own-steps.js'

/** What is next of an order whose goods have left before: 配送完了 is set of it once more, and nothing leaves (READ-09). */
export function forNoParcel({ next, inTurn }: Next): Next {
  const again = next.map((step) =>
    step.step === 'complete_delivery' ? { ...step, ...OWN_STEPS.complete_delivery_again } : step,
  )
  return { next: again, inTurn }
}
