import { FAULT_KINDS } from './fault-kind.js'
import type { FaultRates } from './np-simulator-options.js'

const KINDS: ReadonlySet<string> = new Set(FAULT_KINDS)

/** Throws where rates of faults are no probabilities of known faults: a mistake of whoever wrote them. */
export function checkRates(rates: FaultRates): void {
  let sum = 0
  for (const [kind, rate = 0] of Object.entries(rates)) {
    if (!KINDS.has(kind)) throw new TypeError(`There is no fault "${kind}".`)
    if (!(rate >= 0 && rate <= 1)) throw new TypeError(`The rate of the fault "${kind}" is no probability.`)
    sum += rate
  }
  if (sum > 1 + 1e-9) throw new TypeError('The rates of all faults together are more than 1.')
}
