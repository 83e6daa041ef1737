import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import type { TransportFault } from '../../../transport/transport-fault.js'
import { isSilent } from '../run/is-silent.js'
import type { Run } from '../run/run.js'
import { closeNp } from './close-np.js'

/** What a call shows of NP; `null`: it says nothing of whether NP answers. */
type Sign = 'answers' | 'silent' | null

/**
 * Notes in the run what a call showed of NP: a sign, or the fault it failed with.
 *
 * It returns how many orders the call had, where one of them may be what NP doesn't answer; `null`: none is, since NP
 * answers nothing at all, or the driver doesn't wait for it any longer. That is looked at after the call is counted and
 * before its fault ends any others: the third in a row without an answer shows NP to be silent, whoever was in it. But
 * a refusal of the credentials, or what reads as maintenance, may be the doing of one of its orders (READ-20).
 */
export function noteCall(
  run: Run,
  asked: AskedOfNp,
  orders: number,
  shown: 'answers' | 'silent' | TransportFault,
): number | null {
  const fault = typeof shown === 'string' ? null : shown
  count(run, asked, orders, typeof shown === 'string' ? shown : signIn(shown))
  const isSilentOnAll = isSilent(run.unansweredCalls, asked)
  const isOrdersDoing = !(run.npIsClosed || isSilentOnAll || run.settings.signal?.aborted || isNobodys(fault))
  if (fault !== null) closeNp(run, asked, fault)
  return isOrdersDoing ? orders : null
}

/**
 * Counts in a row the calls of a kind to which NP gave no answer that is understood. An answer for one order of a call
 * is enough. A single order that isn't answered counts among the others for 審査依頼 alone: elsewhere it goes by itself
 * because it may be what NP doesn't answer, and ends no more than the turn of its like.
 */
function count({ unansweredAlone, unansweredCalls }: Run, asked: AskedOfNp, orders: number, sign: Sign): void {
  const counted = asked !== 'screening' && orders === 1 ? unansweredAlone : unansweredCalls
  if (sign === 'silent') counted.set(asked, (counted.get(asked) ?? 0) + 1)
  if (sign !== 'answers') return
  counted.set(asked, 0)
  unansweredCalls.set(asked, 0)
}

/**
 * What a fault shows of NP. Maintenance shows neither: NP is closed then, for which `closeNp` ends the calls of every
 * kind.
 */
function signIn({ acted, code }: TransportFault): Sign {
  if (acted !== 'no' || code === 'not_understood') return 'silent'
  return code === 'request_refused' ? 'answers' : null
}

/** Whether what failed can't be the doing of any order in the call. */
function isNobodys(fault: TransportFault | null): boolean {
  return fault?.code === 'offline' || fault?.code === 'aborted'
}
