import type { CallSignal } from '../../clock/call-signal.js'
import { Err, Ok, type Result } from '../../result.js'
import type { AnswerLike } from '../../transport/answer-like.js'
import { REASON_OF_FAULT } from '../../transport/reason-of-fault.js'
import type { TransportFault } from '../../transport/transport-fault.js'
import { type UnknownOutcome, unknownOutcome } from '../../transport/unknown-outcome.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'
import { answersIn, type Reading } from '../answer/answers-in.js'
import { echoOf } from '../answer/echo.js'
import { fault } from '../http/fault.js'
import { send } from '../http/send.js'
import { NP_CALLS } from '../options/np-connect-pro-call.js'
import type { Settings } from '../options/settings.js'
import type { Entry } from './entry.js'
import { partsOf } from './parts-of.js'

/**
 * Makes as many HTTP calls as entries need, one after the other. A fault is the whole batch's only where it came first:
 * later it would hide the answers before it, so that the orders from there on are unknown, and no more is sent. `null`,
 * entries that could not be made, is a fault of its own.
 */
export async function inParts<Answer extends AnswerLike>(
  settings: Settings,
  entries: readonly Entry[] | null,
  size: number,
  reading: Reading<Answer>,
  signal: CallSignal | undefined,
): Promise<Result<readonly (Answer | UnknownOutcome)[], TransportFault>> {
  if (entries === null) return Err(fault('malformed', 'no'))
  const answers: (Answer | UnknownOutcome)[] = []
  let over: UnknownReason | null = null
  for (const part of partsOf(entries, size)) {
    if (over === null) {
      const outcome = await ofPart(settings, part, reading, signal)
      if (outcome.ok) {
        answers.push(...outcome.val)
        continue
      }
      if (answers.length === 0) return outcome
      over = REASON_OF_FAULT[outcome.val.code]
    }
    answers.push(...allUnknown(part, over))
  }
  return Ok(answers)
}

async function ofPart<Answer extends AnswerLike>(
  settings: Settings,
  part: readonly [Entry, ...Entry[]],
  reading: Reading<Answer>,
  signal: CallSignal | undefined,
): Promise<Result<readonly (Answer | UnknownOutcome)[], TransportFault>> {
  const transactions = part.map(({ transaction }) => transaction)
  const { call } = part[0]
  const { changes, personal } = NP_CALLS[call]
  const echo = echoOf(settings.secrets, personal ? () => part.map((entry) => entry.personal) : null)
  const reply = await send(settings, call, transactions, echo, signal)
  if (reply.kind === 'failed') return Err(reply.fault)
  if (reply.kind === 'unknown') return Ok(allUnknown(part, reply.reason))
  const { answer, status } = reply
  const orders = part.map(({ asked }) => asked)
  const read = answersIn(answer, status, orders, reading)
  if ('answers' in read) return Ok(read.answers)
  const { acted, codes } = read.refusedAsAWhole
  return Err(fault('request_refused', changes ? acted : 'no', status, codes))
}

function allUnknown(part: readonly Entry[], reason: UnknownReason): readonly UnknownOutcome[] {
  return part.map(({ asked }) => unknownOutcome(asked.orderNumber, reason))
}
