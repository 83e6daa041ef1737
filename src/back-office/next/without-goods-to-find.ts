import { STEPS } from '../../refusal/steps.js'
import type { Next } from './next.js'

/** What is next where nobody has to look for goods that left: they came back, or are paid in another way (CANC-01). */
export function withoutGoodsToFind({ next, inTurn }: Next): Next {
  const rest = next
    .filter(({ step }) => step !== 'find_goods')
    .map((each) => (each.step === 'settle_by_goods' ? { ...each, ...STEPS.settle_follow_ups } : each))
  return { next: rest, inTurn: inTurn && rest.length > 1 }
}
