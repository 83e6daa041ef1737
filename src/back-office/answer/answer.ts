import type { AnswerStep } from './answer-step.js'
import type { Finding } from './finding.js'

/**
 * What every answer of the back office has in common: why it is so, and what to do. `explainAnswer` words it.
 *
 * @category Back office
 */
export interface Answer<Code extends string = string> {
  /**
   * Why it is so, what decided first. There is at least one; only a `TakenRow` has none if the report on its row says
   * all there is to say.
   */
  readonly findings: readonly Finding<Code>[]
  /**
   * What to do next. If `inTurn` is `true`, all of these, in their order; else one of them, the most helpful first.
   * Empty if nothing is to be done.
   */
  readonly next: readonly AnswerStep[]
  /** Whether several steps of `next` are taken in turn. `false`: they are alternatives, or there is one at most. */
  readonly inTurn: boolean
}
