import type { NextStep } from '../refusal/next-step.js'
import type { Finding } from './finding.js'

/**
 * What every answer of the back office has in common: why it is so, and what to do. `explainAnswer` words it.
 *
 * @category Back office
 */
export interface Answer<Code extends string = string> {
  /** Why it is so: at least one, what decided first. */
  readonly findings: readonly Finding<Code>[]
  /**
   * What to do next: one of these, the most helpful first. All of them, in turn, where a look into NP's console
   * (`check_np_console`) is the first, or beside `goods_free_again`. Empty when nothing is to be done.
   */
  readonly next: readonly NextStep[]
}
