import { checkRates } from '../options/check-rates.js'
import { FAULT_KINDS, type FaultKind } from '../options/fault-kind.js'
import type { NpCall } from '../options/np-call.js'
import type { FaultRates, NpSimulatorOptions } from '../options/np-simulator-options.js'
import type { Random } from '../random.js'

/** Draws whether a request suffers a fault, and which. There is one draw a request, whatever comes of it. */
export function createFaultDraw(
  faults: NpSimulatorOptions['faults'],
  random: Random,
): (call: NpCall) => FaultKind | null {
  return (call) => {
    const rates = (typeof faults === 'function' ? faults(call) : faults) ?? {}
    checkRates(rates)
    return faultAt(rates, random.fraction())
  }
}

/** Rates lie side by side from 0 on; what lies beyond them all is no fault. */
function faultAt(rates: FaultRates, drawn: number): FaultKind | null {
  let below = 0
  for (const kind of FAULT_KINDS) {
    below += rates[kind] ?? 0
    if (drawn < below) return kind
  }
  return null
}
