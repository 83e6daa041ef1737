import type { Result } from '../../result.js'
import type { AskedOfNp } from '../../transport/asked-of-np.js'
import { REASON_OF_FAULT } from '../../transport/reason-of-fault.js'
import type { TransportFault } from '../../transport/transport-fault.js'
import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'
import type { Came } from './came.js'
import { matchAnswers } from './match-answers.js'
import type { Run } from './run.js'
import type { Said } from './said.js'
import { tellThrown } from './tell.js'
import { unknown } from './unknown.js'

interface Numbered {
  readonly orderNumber: string
}

/** After so many calls in a row that couldn't be sent, nothing can. */
const MOST_OFFLINE = 3

/**
 * Makes one call to NP and says what came of each of its orders, matched by number. A transport that throws, or answers
 * with something else than the port promises, leaves the outcome unknown (READ-20).
 */
export async function askNp<Answer extends Numbered>(
  run: Run,
  asked: AskedOfNp,
  requests: readonly Numbered[],
  call: () => Promise<Result<readonly (Answer | UnknownOutcome)[], TransportFault>>,
  isAnswer: (said: Said) => said is Said & Answer,
): Promise<(orderNumber: string) => Came<Answer>> {
  const all =
    (reason: UnknownReason) =>
    (orderNumber: string): Came<Answer> => ({ sent: true, answer: unknown(orderNumber, reason) })
  try {
    const result = await call()
    run.offline = !result.ok && result.val.code === 'offline' ? run.offline + 1 : 0
    if (result.ok) return matchAnswers(requests, result.val, isAnswer)
    const fault = readFault(result.val)
    run.book.fault({ code: 'transport', asked, fault, orders: requests.length })
    const closed = isClosing(run, fault)
    if (fault.acted !== 'no') return all(REASON_OF_FAULT[fault.code] ?? 'not_understood')
    return () => ({ sent: false, alone: !closed })
  } catch (thrown) {
    tellThrown(run.settings, thrown)
    run.book.fault({ code: 'transport_threw', asked, orders: requests.length })
    return all('not_understood')
  }
}

/** Whether a fault is about NP as a whole, and not about what this call asked. Then the rest of the tick is left. */
function isClosing(run: Run, { code }: TransportFault): boolean {
  if (code === 'credentials_refused' || code === 'maintenance' || run.offline >= MOST_OFFLINE) run.npIsClosed = true
  return run.npIsClosed || code === 'offline' || code === 'aborted'
}

/** A fault as the port has it, with nothing else that a transport may have put in. */
function readFault({ code, acted, status, npCodes }: TransportFault): TransportFault {
  return { code, acted, status, npCodes: [...npCodes] }
}
