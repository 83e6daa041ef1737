import type { WireError, WireResult } from './wire.js'

/** What NP answers to a call, and what the journal notes of it, entry by entry. */
export interface Answer {
  readonly status: number
  readonly results: readonly WireResult[]
  readonly errors: readonly WireError[]
  readonly ids: readonly string[]
  readonly outcomes: readonly string[]
}

/** Against the call as a whole, or against what can't be named. */
export function refusedAsAWhole(status: number, code: string): Answer {
  return { status, results: [], errors: [{ codes: [code] }], ids: [], outcomes: [code] }
}
