import type { UnknownOutcome } from '../../transport/unknown-outcome.js'

/** What came of a call for one of its orders: an answer, or that surely nothing reached NP. */
export type Came<Answer> =
  | {
      readonly sent: true
      readonly answer: Answer | UnknownOutcome
    }
  | {
      readonly sent: false
      /** Whether it should go into a call of its own the next time. */
      readonly alone: boolean
    }
