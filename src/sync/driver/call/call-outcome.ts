import type { UnknownOutcome } from '../../../transport/unknown-outcome.js'
import type { UnknownReason } from '../../../transport/unknown-reason.js'

/** What came of a call for one of its orders: an answer, or that surely nothing reached NP. */
export type CallOutcome<Answer> = (
  | {
      readonly sent: true
      readonly answer: Answer | UnknownOutcome
    }
  | {
      readonly sent: false
      /** Why the call failed; `null`: none was made. */
      readonly why: UnknownReason | null
    }
) & {
  /** How many orders the call had, where one of them may be what NP doesn't answer; `null`: none is. */
  readonly together: number | null
}
