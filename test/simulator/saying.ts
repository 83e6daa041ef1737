import type { Random } from '../../src/simulator/random.js'

/** A stream of chance that says these numbers, one after the other, whatever it is asked for. */
export function saying(...numbers: readonly number[]): Random {
  const left = [...numbers]
  const next = () => left.shift() ?? 0
  return { next, fraction: next, below: next }
}
