import type { Answer } from '../answer/answer.js'

/** What an answer says to do next. */
export type Next = Pick<Answer, 'next' | 'inTurn'>
