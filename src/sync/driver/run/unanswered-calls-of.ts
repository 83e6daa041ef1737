import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import type { Run } from './run.js'

/** How many calls of a kind in a row NP gave no answer to. */
export function unansweredCallsOf({ unansweredCalls }: Run, asked: AskedOfNp): number {
  return unansweredCalls.get(asked) ?? 0
}
