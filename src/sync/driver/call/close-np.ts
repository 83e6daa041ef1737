import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import type { TransportFault } from '../../../transport/transport-fault.js'
import { isSilent, MOST_UNANSWERED } from '../run/is-silent.js'
import type { Run } from '../run/run.js'

/** After so many calls in a row that couldn't be sent, nothing can. */
const MOST_OFFLINE = 3

/**
 * Ends the tick's calls where nothing gets through to NP. Refused credentials end those of their kind alone, which the
 * contract may not cover; all of them, once NP refuses a second kind or is silent on it.
 */
export function closeNp(run: Run, asked: AskedOfNp, { code }: TransportFault): void {
  const isRefused = code === 'credentials_refused'
  const isSecond = [...run.unansweredCalls.keys()].some((kind) => kind !== asked && isSilent(run.unansweredCalls, kind))
  if (code === 'maintenance' || run.offline >= MOST_OFFLINE || (isRefused && isSecond)) run.npIsClosed = true
  if (!isRefused) return
  run.unansweredCalls.set(asked, MOST_UNANSWERED)
  run.callsPostponed = true
}
