import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import { goesAlone } from '../../entry/goes-alone.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import { isSilent } from './is-silent.js'
import { isSilentOnOne } from './is-silent-on-one.js'
import { mayBegin } from './may-begin.js'
import type { Run } from './run.js'

/**
 * Whether NP may be asked that of some orders: something new may be begun, and NP isn't silent on this kind, or on its
 * calls of a single order where this is one that goes by itself (READ-20). Else it is postponed. One that may go with
 * others, and happens to be the only one, is asked about.
 */
export function mayAsk(run: Run, asked: AskedOfNp, entries: readonly SyncEntry[]): boolean {
  const isPostponed = entries.every(goesAlone) && isSilentOnOne(run, asked)
  const may = mayBegin(run) && !isSilent(run, asked) && !isPostponed
  if (!may) run.callsPostponed = true
  return may
}
