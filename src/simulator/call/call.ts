import type { Fields } from '../field/fields.js'
import type { Np } from '../np.js'
import type { WireResult } from './wire.js'

/** Does what one entry of `transactions` asks for; where NP refuses it, it does nothing and says NP's codes. */
export type Call = (np: Np, entry: Fields, now: number) => Done | Codes

/** NP's codes against an entry, at least one. */
export type Codes = readonly string[]

/** What was done. */
export interface Done {
  readonly result: WireResult
  /** For the journal. */
  readonly outcome: string
}

export function isRefused(outcome: Done | Codes): outcome is Codes {
  return Array.isArray(outcome)
}
