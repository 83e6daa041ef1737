import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import { isSilent } from './is-silent.js'
import { isSilentOnOne } from './is-silent-on-one.js'
import { mayBegin } from './may-begin.js'
import type { Run } from './run.js'

/**
 * Whether NP may be asked that: something new may be begun, and NP isn't silent on this kind, or on its calls of a
 * single order where this is one (READ-20). Else it is postponed.
 */
export function mayAsk(run: Run, asked: AskedOfNp, orders?: number): boolean {
  const may = mayBegin(run) && !isSilent(run, asked) && !(orders === 1 && isSilentOnOne(run, asked))
  if (!may) run.callsPostponed = true
  return may
}
