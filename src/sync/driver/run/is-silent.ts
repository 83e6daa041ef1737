import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import type { Run } from './run.js'

/** After so many calls of a kind in a row that NP gave no answer to, it gives none. */
export const MOST_UNANSWERED = 3

/** Whether NP answers no call of a kind at present. */
export function isSilent({ unansweredCalls }: Run, asked: AskedOfNp): boolean {
  return (unansweredCalls.get(asked) ?? 0) >= MOST_UNANSWERED
}
