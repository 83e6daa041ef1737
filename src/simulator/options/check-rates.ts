import { optionMistake } from '../option-mistake.js'
import { FAULT_KINDS } from './fault-kind.js'
import type { FaultRates } from './np-simulator-options.js'

const KINDS: ReadonlySet<string> = new Set(FAULT_KINDS)

/** Throws where rates of faults are no probabilities of known faults: a mistake of whoever wrote them. */
export function checkRates(rates: FaultRates): void {
  let sum = 0
  for (const [kind, given] of Object.entries(rates)) {
    const rate = given ?? 0
    if (!KINDS.has(kind)) optionMistake(`faults.${kind}`, 'left out: there is no such fault')
    if (!(rate >= 0 && rate <= 1)) optionMistake(`faults.${kind}`, 'a probability, 0 to 1')
    sum += rate
  }
  if (sum > 1 + 1e-9) optionMistake('faults', 'rates that come to 1 together, or less')
}
