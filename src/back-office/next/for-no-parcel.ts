import type { AnswerStepName } from '../answer/answer-step.js'
import type { Next } from './next.js'
import { OWN_STEPS } from './own-steps.js'

/** In the place of which steps each stands. */
const IN_PLACE_OF = {
  complete_delivery_again: ['complete_delivery'],
  complete_claimed_delivery: ['complete_delivery'],
  stop_parcel: ['complete_delivery', 'print_invoice', 'nothing_to_do'],
} as const satisfies Readonly<Partial<Record<keyof typeof OWN_STEPS, readonly AnswerStepName[]>>>

/**
 * What is next of an order of which no further parcel leaves (READ-09): 配送完了 is set of it once more, or of the parcel
 * that somebody hands out already; or that parcel is stopped.
 */
export function forNoParcel({ next, inTurn }: Next, instead: keyof typeof IN_PLACE_OF): Next {
  const replaced: readonly AnswerStepName[] = IN_PLACE_OF[instead]
  const without = next.map((step) => (replaced.includes(step.step) ? { ...step, ...OWN_STEPS[instead] } : step))
  return { next: without, inTurn }
}
