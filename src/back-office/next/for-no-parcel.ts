import type { AnswerStepName } from '../answer/answer-step.js'
import type { Next } from './next.js'
import { OWN_STEPS } from './own-steps.js'

type InPlace = Readonly<Partial<Record<AnswerStepName, keyof typeof OWN_STEPS>>>

/** What stands in the place of which steps. */
const IN_PLACE_OF = {
  complete_delivery_again: { complete_delivery: 'complete_delivery_again', print_invoice: 'record_printed_invoice' },
  complete_claimed_delivery: { complete_delivery: 'complete_claimed_delivery' },
  stop_parcel: { complete_delivery: 'stop_parcel', print_invoice: 'stop_parcel', nothing_to_do: 'stop_parcel' },
} as const satisfies Readonly<Partial<Record<keyof typeof OWN_STEPS, InPlace>>>

/**
 * What is next of an order of which no further parcel leaves (READ-09): 配送完了 is set of it once more, or of the parcel
 * that somebody hands out already; or that parcel is stopped. Of goods that are gone an invoice may be gone with them.
 */
export function forNoParcel({ next, inTurn }: Next, instead: keyof typeof IN_PLACE_OF): Next {
  const inPlace: InPlace = IN_PLACE_OF[instead]
  const without = next.map((step) => {
    const own = inPlace[step.step]
    return own === undefined ? step : { ...step, ...OWN_STEPS[own] }
  })
  return { next: without, inTurn }
}
