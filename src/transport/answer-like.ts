import type { Numbered } from './numbered.js'

/** What every answer of the port has, whatever was asked. */
export interface AnswerLike extends Numbered {
  readonly outcome: string
}
