import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import { isSilent } from './is-silent.js'
import { mayBegin } from './may-begin.js'
import type { Run } from './run.js'

/**
 * Whether NP may be asked that: something new may be begun, and NP isn't silent on this kind (READ-20). Else it is
 * postponed.
 */
export function mayAsk(run: Run, asked: AskedOfNp): boolean {
  const may = mayBegin(run) && !isSilent(run, asked)
  if (!may) run.callsPostponed = true
  return may
}
