import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import { MOST_UNANSWERED } from './is-silent.js'
import type { Run } from './run.js'

/**
 * Whether NP answers no call of a kind at present that has a single order. In an outage of hours all orders come to go
 * by themselves, and each may take a whole time-out.
 */
export function isSilentOnOne({ unansweredAlone }: Run, asked: AskedOfNp): boolean {
  return (unansweredAlone.get(asked) ?? 0) >= MOST_UNANSWERED
}
