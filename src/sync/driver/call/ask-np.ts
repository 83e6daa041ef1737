import type { Result } from '../../../result.js'
import type { AnswerLike } from '../../../transport/answer-like.js'
import type { AskedOfNp } from '../../../transport/asked-of-np.js'
import type { Numbered } from '../../../transport/numbered.js'
import { REASON_OF_FAULT } from '../../../transport/reason-of-fault.js'
import type { TransportFault } from '../../../transport/transport-fault.js'
import { type UnknownOutcome, unknownOutcome } from '../../../transport/unknown-outcome.js'
import type { AnswerFields } from '../answer/answer-fields.js'
import { matchByNumber } from '../answer/match-by-number.js'
import type { Run } from '../run/run.js'
import { tellThrown } from '../run/tell.js'
import type { CallOutcome } from './call-outcome.js'
import { noteCall } from './note-call.js'

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
  const orders = requests.length
  try {
    const result = await call()
    run.offline = !result.ok && result.val.code === 'offline' ? run.offline + 1 : 0
    if (result.ok) {
      const answerFor = matchByNumber(requests, result.val, isAnswer)
      const isAnswered = requests.map(({ orderNumber }) => answerFor(orderNumber)).some(isKnown)
      const together = noteCall(run, asked, orders, isAnswered ? 'answers' : 'silent')
      return (orderNumber) => ({ sent: true, answer: answerFor(orderNumber), together })
    }
    const fault = readFault(result.val)
    run.book.fault({ code: 'transport', asked, fault, orders })
    const together = noteCall(run, asked, orders, fault)
    const why = REASON_OF_FAULT[fault.code] ?? 'not_understood'
    if (fault.acted === 'no') return () => ({ sent: false, why, together })
    return (orderNumber) => ({ sent: true, answer: unknownOutcome(orderNumber, why), together })
  } catch (thrown) {
    tellThrown(run.settings, thrown)
    run.book.fault({ code: 'transport_threw', asked, orders })
    const together = noteCall(run, asked, orders, 'silent')
    return (orderNumber) => ({ sent: true, answer: unknownOutcome(orderNumber, 'not_understood'), together })
  }
}

function isKnown({ outcome }: AnswerLike): boolean {
  return outcome !== 'unknown'
}

/** A fault as the port has it, with nothing else that a transport may have put in. */
function readFault({ code, acted, status, npCodes }: TransportFault): TransportFault {
  return { code, acted, status, npCodes: [...npCodes] }
}
