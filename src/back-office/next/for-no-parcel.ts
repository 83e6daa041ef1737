import type { AnswerStepName } from '../answer/answer-step.js'
import { inTurn } from './in-turn.js'
import type { Next } from './next.js'
import { OWN_STEPS } from './own-steps.js'
import { turnsOf } from './turns-of.js'

type InPlace = Readonly<Partial<Record<AnswerStepName, keyof typeof OWN_STEPS>>>

/** What stands in the place of which steps. */
const IN_PLACE_OF = {
  complete_delivery_again: { complete_delivery: 'complete_delivery_again', print_invoice: 'record_printed_invoice' },
  complete_claimed_delivery: { complete_delivery: 'complete_claimed_delivery' },
  stop_parcel: { complete_delivery: 'stop_parcel', print_invoice: 'stop_parcel', nothing_to_do: 'stop_parcel' },
} as const satisfies Readonly<Partial<Record<keyof typeof OWN_STEPS, InPlace>>>

/** By these an order that is closed comes to its end at NP: not before what a buyer gets is stopped (CANC-01). */
const AT_NP: readonly AnswerStepName[] = ['settle_follow_ups', 'settle_by_goods', 'settle_refund', 'handle_by_hand']

/**
 * What is next of an order of which no further parcel leaves (READ-09): 配送完了 is set of it once more, or of the parcel
 * that somebody hands out already; or that parcel is stopped, before anything is cancelled at NP. Of goods that are
 * gone an invoice may be gone with them.
 */
export function forNoParcel({ next, inTurn: isInTurn }: Next, instead: keyof typeof IN_PLACE_OF): Next {
  const inPlace: InPlace = IN_PLACE_OF[instead]
  const without = next.map((step) => {
    const own = inPlace[step.step]
    return own === undefined ? step : { ...step, ...OWN_STEPS[own] }
  })
  const isToStopFirst = instead === 'stop_parcel' && without.some(({ step }) => AT_NP.includes(step))
  const asIs = { next: without, inTurn: isInTurn }
  return isToStopFirst ? inTurn(OWN_STEPS.stop_parcel, ...turnsOf(asIs)) : asIs
}
