import { REGISTRATION_CODES } from '../../../np-code/registration-codes.js'
import type { Order } from '../../../order/order.js'
import type { ScreeningRequest } from '../../../transport/screening/screening-request.js'
import { screeningRequestOf } from '../../../transport/screening/screening-request-of.js'
import { attemptsOf } from '../../entry/attempts-of.js'
import { isLeftAlone } from '../../entry/is-left-alone.js'
import { recordAbout } from '../../entry/record-about.js'
import { LEFT_TO_PERSON } from '../../entry/record-left-to-person.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { SyncRecord } from '../../entry/sync-record.js'
import { unansweredScreening } from '../../entry/unanswered-screening.js'
import { isScreeningAnswer, type KnownScreening } from '../answer/is-answer.js'
import { isRefusedAsUnknown } from '../answer/is-refused-as-unknown.js'
import { askNp } from '../call/ask-np.js'
import type { CallOutcome } from '../call/call-outcome.js'
import { detailsOf } from '../call/details-of.js'
import { sendInTime } from '../call/send-in-time.js'
import { claim } from '../claim/claim.js'
import type { Claimed } from '../claim/claimed.js'
import { isAsClaimed } from '../claim/is-as-claimed.js'
import { isSameClaim } from '../claim/is-same-claim.js'
import { mayBeTwice } from '../claim/may-be-twice.js'
import { letAsk } from '../run/let-ask.js'
import type { Run } from '../run/run.js'
import type { AnswerToApply } from '../settle/answer-to-apply.js'
import { applyAnswer } from '../settle/apply-answer.js'
import { conclude } from '../settle/conclude.js'
import type { Consequence } from '../settle/consequence.js'
import { doubtEntry } from '../settle/doubt-entry.js'
import { leaveUnsendable } from '../settle/leave-unsendable.js'
import { letPass } from '../settle/let-pass.js'
import { noteReport } from '../settle/note-report.js'
import { putOff } from '../settle/put-off.js'
import { screeningIn } from '../settle/screening-in.js'
import { settleUnchanged } from '../settle/settle-unchanged.js'
import { takeBack } from '../settle/take-back.js'

/** An order, and what is sent for it. */
interface Prepared {
  readonly entry: SyncEntry
  readonly request: ScreeningRequest
}

/** One that was claimed, and whether a registration that was never answered went out before, and until when. */
interface ClaimedRequest extends Prepared, Claimed {
  readonly before: Pick<SyncRecord, 'unansweredRegistration' | 'underWayUntilMs'>
}

/** After how many failures in a row a person is told that an order's details can't be had. */
const DETAILS_FAILURES = 3

/**
 * Sends the 審査依頼 of some orders: the details of all of them first, which may take their time, then the claims, then one
 * call for all that could be claimed.
 */
export async function screen(run: Run, entries: readonly SyncEntry[]): Promise<void> {
  const prepared: Prepared[] = []
  for (const entry of entries) {
    const request = letPrepare(run, entries) ? await requestFor(run, entry) : null
    if (request !== null) prepared.push({ entry, request })
  }
  const claimed: ClaimedRequest[] = []
  for (const { entry, request } of prepared) {
    const { unansweredRegistration, underWayUntilMs } = entry.sync
    const unanswered = unansweredScreening(request.npTransactionId, run.settings.clock.now())
    const one = letAsk(run, 'screening', entries)
      ? await claim(run, entry, { act: 'screening.requested', unanswered })
      : null
    if (one !== null) claimed.push({ entry: one, request, before: { unansweredRegistration, underWayUntilMs } })
  }
  const { transport, signal } = run.settings
  await sendInTime(
    run,
    claimed,
    (sendable) => {
      const requests = sendable.map(({ request }) => request)
      return askNp(run, 'screening', requests, () => transport.requestScreening(requests, signal), isScreeningAnswer)
    },
    (each, call) => conclude(run, 'screening', each.entry, call, (current) => consequenceOf(run, each, current, call)),
  )
}

/**
 * Lets an order's details be asked for, or notes that they are postponed: those that are slow must not keep what else
 * is due from its turn.
 */
function letPrepare(run: Run, entries: readonly SyncEntry[]): boolean {
  const { book, settings } = run
  if (!letAsk(run, 'screening', entries)) return false
  if (run.detailsTookMs < settings.limits.detailsMs) return true
  run.detailsPostponed = true
  book.due(settings.clock.now())
  return false
}

/** What is sent for an order, or `null` where nothing can be. */
async function requestFor(run: Run, entry: SyncEntry): Promise<ScreeningRequest | null> {
  const details = await detailsOf(run, entry.order.orderNumber)
  if (run.settings.signal?.aborted) return null
  if (details === null) {
    await settleUnchanged(run, entry, (current) => retryForDetails(run, current))
    return null
  }
  const request = screeningRequestOf(orderBeforeClaim(entry.order), details.val)
  if (request.ok) return request.val
  await leaveUnsendable(run, entry, request.val)
  return null
}

function retryForDetails({ settings }: Run, current: SyncEntry): Consequence {
  const attempts = attemptsOf(current) + 1
  const attention = attempts >= DETAILS_FAILURES ? 'details_missing' : null
  const { clock, schedule } = settings
  return { next: putOff(current, { attempts, attention }, clock.now(), schedule), outcome: 'details_missing' }
}

/**
 * The order as it was before its claim, so that its request can be made again. An order in 審査待ち comes here only
 * where its record says that surely nothing was sent since.
 */
function orderBeforeClaim(order: Order): Order {
  if (order.paymentStatus !== 'screening_waiting') return order
  const { npTransaction } = order
  const before = npTransaction.state === 'requested' ? ({ state: 'none', id: null } as const) : npTransaction
  return { ...order, paymentStatus: 'screening_preparing', npTransaction: before }
}

function consequenceOf(
  { settings }: Run,
  claimed: ClaimedRequest,
  current: SyncEntry,
  call: CallOutcome<KnownScreening>,
): Consequence {
  const { clock, schedule } = settings
  const now = clock.now()
  if (!call.sent) return takeBack(claimed, current, call, now, schedule)
  if (call.answer.outcome === 'unknown') return leaveToPerson(claimed.entry, current, now)
  const applied = applyAnswer(current, answerToApply(claimed, current, call.answer, now), now, schedule)
  return noteReport(current, call.answer, applied)
}

/**
 * Leaves an order to a person, since NP may have it. One that moved on is doubted where NP may come to hold it twice.
 */
function leaveToPerson(claimed: SyncEntry, current: SyncEntry, now: number): Consequence {
  if (!isAsClaimed(claimed, current)) return mayBeTwice(claimed, current) ? doubtEntry(current, now) : letPass(current)
  const next = { order: current.order, sync: recordAbout(current, { ...LEFT_TO_PERSON, underWayUntilMs: now }) }
  return { next, outcome: isLeftAlone(current) ? 'too_late' : 'unknown' }
}

/** NP's answer. What an earlier 審査依頼 left unanswered stays so, and may be why NP refuses by a code that isn't known. */
function answerToApply(
  { before, entry, request }: ClaimedRequest,
  current: SyncEntry,
  answer: KnownScreening,
  now: number,
): AnswerToApply {
  const isUpdate = request.npTransactionId !== null
  const mayHaveBefore = !isUpdate && before.unansweredRegistration && isRefusedAsUnknown(answer, REGISTRATION_CODES)
  return {
    ...screeningIn(answer, now),
    asked: 'screening',
    weighs: answer.outcome !== 'refused',
    isCurrent: isSameClaim(entry, current),
    isUpdate,
    earlier: mayHaveBefore ? 'screening' : null,
    unanswered: before,
  }
}
