import { areKnown } from '../../np-code/are-known.js'
import { REGISTRATION_CODES } from '../../np-code/registration-codes.js'
import type { Order } from '../../order/order.js'
import { screeningEvents } from '../../transport/screening-events.js'
import type { ScreeningRequest } from '../../transport/screening-request.js'
import { screeningRequestOf } from '../../transport/screening-request-of.js'
import { attemptsOf } from '../book/attempts-of.js'
import { isAbout } from '../book/is-about.js'
import { isLeft } from '../book/is-left.js'
import { recordAbout } from '../book/record-about.js'
import type { SyncEntry } from '../book/sync-entry.js'
import { placeAnswer } from './answered.js'
import { askNp } from './ask-np.js'
import type { Came } from './came.js'
import { claim } from './claim.js'
import { conclude } from './conclude.js'
import { detailsOf } from './details-of.js'
import { doubted } from './doubted.js'
import { impossible } from './impossible.js'
import { isScreeningAnswer, type KnownScreening } from './is-answer.js'
import { mayBeTwice } from './may-be-twice.js'
import { passedBy } from './passed-by.js'
import { instantOf, mayAsk, type Run } from './run.js'
import { sendInTime } from './send-in-time.js'
import type { Placed } from './settle.js'
import { settleUnchanged } from './settle-unchanged.js'
import { togetherAfter } from './together-after.js'
import { triedAgain } from './tried-again.js'

/** An order, and what is sent for it. */
interface Prepared {
  readonly entry: SyncEntry
  readonly request: ScreeningRequest
}

/** One that was claimed. */
interface Claimed extends Prepared {
  readonly isRegistration: boolean
  /** Whether one that was never answered went out before. */
  readonly before: boolean
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
    const request = mayPrepare(run) ? await requestFor(run, entry) : null
    if (request !== null) prepared.push({ entry, request })
  }
  const claimed: Claimed[] = []
  for (const { entry, request } of prepared) {
    const isRegistration = request.npTransactionId === null
    const open = isRegistration ? { unansweredRegistration: true } : {}
    const one = mayAsk(run, 'screening') ? await claim(run, entry, { act: 'screening.requested', open }) : null
    const before = entry.sync.unansweredRegistration
    if (one !== null) claimed.push({ entry: one, request, isRegistration, before })
  }
  const { transport, signal } = run.settings
  await sendInTime(
    run,
    claimed,
    (sendable) => {
      const requests = sendable.map(({ request }) => request)
      return askNp(run, 'screening', requests, () => transport.requestScreening(requests, signal), isScreeningAnswer)
    },
    (each, came) => conclude(run, 'screening', each.entry, came, (current) => place(run, each, current, came)),
  )
}

/** Whether an order's details may be asked for: those that are slow must not keep what else is due from its turn. */
function mayPrepare(run: Run): boolean {
  const { book, settings } = run
  if (!mayAsk(run, 'screening')) return false
  if (run.detailsMs < settings.limits.detailsMs) return true
  run.detailsLeft = true
  book.due(settings.clock.now())
  return false
}

/** What is sent for an order, or `null` where nothing can be. */
async function requestFor(run: Run, entry: SyncEntry): Promise<ScreeningRequest | null> {
  const details = await detailsOf(run, entry.order.orderNumber)
  if (run.settings.signal?.aborted) return null
  if (details === null) {
    await settleUnchanged(run, entry, (current) => withoutDetails(run, current))
    return null
  }
  const request = screeningRequestOf(unsent(entry.order), details.val)
  if (request.ok) return request.val
  await impossible(run, entry, request.val)
  return null
}

function withoutDetails({ settings }: Run, current: SyncEntry): Placed {
  const attempts = attemptsOf(current) + 1
  const attention = attempts >= DETAILS_FAILURES ? 'details_missing' : null
  const { clock, schedule } = settings
  return { next: triedAgain(current, { attempts, attention }, clock.now(), schedule), outcome: 'details_missing' }
}

/**
 * The order as it was before a claim after which surely nothing was sent, so that its request can be made again. Only
 * the record can prove that, and an order comes here in 審査待ち by that proof alone.
 */
function unsent(order: Order): Order {
  if (order.paymentStatus !== 'screening_waiting') return order
  const { npTransaction } = order
  const before = npTransaction.state === 'requested' ? ({ state: 'none', id: null } as const) : npTransaction
  return { ...order, paymentStatus: 'screening_preparing', npTransaction: before }
}

function place({ settings }: Run, claimed: Claimed, current: SyncEntry, came: Came<KnownScreening>): Placed {
  const { clock, schedule } = settings
  const now = clock.now()
  const { before, entry, isRegistration } = claimed
  const ours = current.sync.claims === entry.sync.claims
  const waits = ours && isAbout(current) && current.order.paymentStatus === 'screening_waiting'
  // Once it is known what came of this one, what is open is what was open before.
  const open = { unansweredRegistration: before }
  if (!came.sent) {
    if (!waits) return { next: null, outcome: 'overtaken' }
    const told = { call: 'none', together: togetherAfter(current, came), attention: null, ...open } as const
    return { next: triedAgain(current, told, now, schedule), outcome: 'not_sent' }
  }
  const { answer } = came
  if (answer.outcome === 'unknown') {
    const change = { call: 'unanswered', dueAt: null, attention: 'screening_unknown' } as const
    if (waits) {
      const next = { order: current.order, sync: recordAbout(current, change) }
      return { next, outcome: isLeft(current) ? 'too_late' : 'unknown' }
    }
    return mayBeTwice(entry, current) ? doubted(current, now) : passedBy(current)
  }
  const events = screeningEvents(answer, instantOf(now))
  const weighs = answer.outcome !== 'refused'
  const outcome = outcomeOf(answer)
  const said = { asked: 'screening', npTransactionId: idIn(answer), events, outcome, weighs } as const
  const notBefore = isRegistration ? now : now + schedule.afterUpdateMs
  const earlier = isRegistration && before && isRefusedAsUnknown(answer) ? 'screening' : null
  return placeAnswer(current, { ...said, current: ours, earlier, open, notBefore }, now, schedule)
}

/**
 * Whether NP refuses a registration by a code that isn't known, which may be the one for a second registration: then it has the
 * one before, though a person didn't find it.
 */
function isRefusedAsUnknown(answer: KnownScreening): boolean {
  return answer.outcome === 'refused' && !areKnown(answer.codes, REGISTRATION_CODES)
}

/** The NP取引ID in an answer about a screening; a refusal has none. */
export function idIn(answer: KnownScreening): string | null {
  return answer.outcome === 'refused' ? null : answer.npTransactionId
}

export function outcomeOf(answer: KnownScreening) {
  if (answer.outcome === 'settled') return answer.result
  return answer.outcome === 'pending' ? 'pending' : 'screening_refused'
}
