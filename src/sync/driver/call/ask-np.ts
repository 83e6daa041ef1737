import type { Result } from '../../../result.js'
import type { AnswerLike } from '../../../transport/answer-like.js'
import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import type { Numbered } from '../../../transport/numbered.js'
import { REASON_OF_FAULT } from '../../../transport/reason-of-fault.js'
import type { TransportFault } from '../../../transport/transport-fault.js'
import { type UnknownOutcome, unknownOutcome } from '../../../transport/unknown-outcome.js'
import type { AnswerFields } from '../answer/answer-fields.js'
import { matchByNumber } from '../answer/match-by-number.js'
import { isSilent, MOST_UNANSWERED, type Run, unansweredCallsOf } from '../run/run.js'
import { tellThrown } from '../run/tell.js'
import type { CallOutcome } from './call-outcome.js'

/** After so many calls in a row that couldn't be sent, nothing can. */
const MOST_OFFLINE = 3

/** What a call shows of NP; `null`: it says nothing of whether NP answers. */
type Sign = 'answers' | 'silent' | null

/**
 * Makes one call to NP and says what came of each of its orders, matched by number. A transport that throws, or answers
 * with anything other than the port promises, leaves the outcome unknown (READ-20).
 */
export async function askNp<Answer extends AnswerLike>(
  run: Run,
  asked: AskedOfNp,
  requests: readonly Numbered[],
  call: () => Promise<Result<readonly (Answer | UnknownOutcome)[], TransportFault>>,
  isAnswer: (fields: AnswerFields) => fields is AnswerFields & Answer,
): Promise<(orderNumber: string) => CallOutcome<Answer>> {
  try {
    const result = await call()
    run.offline = !result.ok && result.val.code === 'offline' ? run.offline + 1 : 0
    if (result.ok) {
      const answerFor = matchByNumber(requests, result.val, isAnswer)
      const isAnswered = requests.map(({ orderNumber }) => answerFor(orderNumber)).some(isKnown)
      note(run, asked, requests, isAnswered ? 'answers' : 'silent')
      const company = companyIn(run, asked, requests)
      return (orderNumber) => ({ sent: true, answer: answerFor(orderNumber), company })
    }
    const fault = readFault(result.val)
    run.book.fault({ code: 'transport', asked, fault, orders: requests.length })
    note(run, asked, requests, signIn(fault))
    const company = isNobodys(fault) ? null : companyIn(run, asked, requests)
    close(run, asked, fault)
    const why = REASON_OF_FAULT[fault.code] ?? 'not_understood'
    if (fault.acted === 'no') return () => ({ sent: false, why, company })
    return (orderNumber) => ({ sent: true, answer: unknownOutcome(orderNumber, why), company })
  } catch (thrown) {
    tellThrown(run.settings, thrown)
    run.book.fault({ code: 'transport_threw', asked, orders: requests.length })
    note(run, asked, requests, 'silent')
    const company = companyIn(run, asked, requests)
    return (orderNumber) => ({ sent: true, answer: unknownOutcome(orderNumber, 'not_understood'), company })
  }
}

/**
 * Counts in a row the calls of a kind to which NP gave no answer that is understood. An answer for one order of a call
 * is enough. A single order that isn't answered counts for 審査依頼 alone: elsewhere it goes by itself because it may
 * be what NP doesn't answer, and must not end the turn of the others.
 */
function note(run: Run, asked: AskedOfNp, requests: readonly Numbered[], sign: Sign): void {
  if (sign === 'answers') run.unansweredCalls.set(asked, 0)
  if (sign === 'silent' && (asked === 'screening' || requests.length > 1)) {
    run.unansweredCalls.set(asked, unansweredCallsOf(run, asked) + 1)
  }
}

function isKnown({ outcome }: AnswerLike): boolean {
  return outcome !== 'unknown'
}

/**
 * What a fault shows of NP. Maintenance shows neither: NP is closed then, for which `close` ends the calls of every
 * kind.
 */
function signIn({ acted, code }: TransportFault): Sign {
  if (acted !== 'no' || code === 'not_understood') return 'silent'
  return code === 'request_refused' ? 'answers' : null
}

/**
 * How many orders a call had, where one of them may be what NP doesn't answer; `null`: none is, since NP answers
 * nothing at all, or the driver doesn't wait for it any longer.
 */
function companyIn(run: Run, asked: AskedOfNp, requests: readonly Numbered[]): number | null {
  const { npIsClosed, settings } = run
  return npIsClosed || isSilent(run, asked) || settings.signal?.aborted ? null : requests.length
}

/** Whether a fault can't be the doing of any order in the call. */
function isNobodys({ code }: TransportFault): boolean {
  return code === 'offline' || code === 'aborted'
}

/**
 * Ends the tick's calls where nothing gets through to NP. Refused credentials end those of their kind alone, which the
 * contract may not cover; all of them, once NP refuses a second kind or is silent on it.
 */
function close(run: Run, asked: AskedOfNp, { code }: TransportFault): void {
  const isRefused = code === 'credentials_refused'
  const isSecond = [...run.unansweredCalls.keys()].some((kind) => kind !== asked && isSilent(run, kind))
  if (code === 'maintenance' || run.offline >= MOST_OFFLINE || (isRefused && isSecond)) run.npIsClosed = true
  if (!isRefused) return
  run.unansweredCalls.set(asked, MOST_UNANSWERED)
  run.callsPostponed = true
}

/** A fault as the port has it, with nothing else that a transport may have put in. */
function readFault({ code, acted, status, npCodes }: TransportFault): TransportFault {
  return { code, acted, status, npCodes: [...npCodes] }
}
