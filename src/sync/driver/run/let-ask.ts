import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import { goesAlone } from '../../entry/goes-alone.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import { isSilent } from './is-silent.js'
import { mayBegin } from './may-begin.js'
import type { Run } from './run.js'

/**
 * Lets NP be asked that of some orders, or notes that it is postponed: where nothing new may be begun, or NP is silent
 * on this kind, or on its calls of a single order and this is one that goes by itself (READ-20): in an outage of hours
 * all orders come to do so, and each may take a whole time-out. One that may go with others, and happens to be the only
 * one, is asked about.
 */
export function letAsk(run: Run, asked: AskedOfNp, entries: readonly SyncEntry[]): boolean {
  const { unansweredAlone, unansweredCalls } = run
  const isPostponed = entries.every(goesAlone) && isSilent(unansweredAlone, asked)
  const may = mayBegin(run) && !isSilent(unansweredCalls, asked) && !isPostponed
  if (!may) run.callsPostponed = true
  return may
}
