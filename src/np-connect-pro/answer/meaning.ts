import type { Asked } from './asked.js'
import type { NpResult } from './np-answer.js'

/** What a result or a refusal of NP's means for an order. */
export interface Meaning<Answer> {
  readonly ofResult: (asked: Asked, result: NpResult) => Answer
  readonly ofRefusal: (asked: Asked, codes: readonly string[]) => Answer
}
