/** A screening as NP would answer it now. */
export interface Screening {
  /** `authori_result`. */
  readonly result: string
  /** `authori_ng`. */
  readonly ng: string | null
  /** `authori_hold`. */
  readonly hold: readonly string[] | null
}

export const APPROVED: Screening = { result: '00', ng: null, hold: null }
export const FAILED: Screening = { result: '30', ng: null, hold: null }
export const QUEUED: Screening = { result: '40', ng: null, hold: null }
export const IN_REVIEW: Screening = { result: '50', ng: null, hold: null }

/** NP looks closer, and there is nothing to correct. */
export const LOOKED_INTO = heldFor(['RE029'])

export function heldFor(reasons: readonly string[]): Screening {
  return { result: '10', ng: null, hold: reasons }
}

export function rejectedFor(code: string): Screening {
  return { result: '20', ng: code, hold: null }
}

/** In the journal: the result, then its reasons. */
export function journalTextOf({ result, ng, hold }: Screening): string {
  if (hold !== null) return [result, ...hold].join(' ')
  return ng === null ? result : `${result} ${ng}`
}
