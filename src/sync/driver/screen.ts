import type { Order } from '../../order/order.js'
import type { OrderDetails } from '../../transport/order-details.js'
import { screeningEvents } from '../../transport/screening-events.js'
import type { ScreeningRequest } from '../../transport/screening-request.js'
import { screeningRequestOf } from '../../transport/screening-request-of.js'
import { attemptsOf } from '../book/attempts-of.js'
import { isAbout } from '../book/is-about.js'
import { recordAbout } from '../book/record-about.js'
import type { SyncEntry } from '../book/sync-entry.js'
import { placeAnswer } from './answered.js'
import { askNp } from './ask-np.js'
import type { Came } from './came.js'
import { claim } from './claim.js'
import { impossible } from './impossible.js'
import { isScreeningAnswer, type KnownScreening } from './is-answer.js'
import { instantOf, mayBegin, type Run } from './run.js'
import { type Placed, settle } from './settle.js'
import { tellThrown } from './tell.js'
import { triedAgain } from './tried-again.js'

/** An order that was claimed, and what is sent for it. */
interface Claimed {
  readonly entry: SyncEntry
  readonly request: ScreeningRequest
}

/** After how many failures in a row a person is told that an order's details can't be had. */
const DETAILS_FAILURES = 3

/** Sends the 審査依頼 of some orders: details first, then the claim, then one call for all that could be claimed. */
export async function screen(run: Run, entries: readonly SyncEntry[]): Promise<void> {
  const claimed: Claimed[] = []
  for (const entry of entries) {
    const one = mayBegin(run) ? await prepare(run, entry) : null
    if (one !== null) claimed.push(one)
  }
  if (claimed.length === 0) return
  const { transport, signal } = run.settings
  const requests = claimed.map(({ request }) => request)
  const came = await askNp(
    run,
    'screening',
    requests,
    () => transport.requestScreening(requests, signal),
    isScreeningAnswer,
  )
  for (const { entry } of claimed) await conclude(run, entry, came(entry.order.orderNumber))
}

async function prepare(run: Run, entry: SyncEntry): Promise<Claimed | null> {
  const { orderNumber } = entry.order
  const details = await detailsOf(run, orderNumber)
  if (details === null) {
    await settle(run, entry, (current) => withoutDetails(run, entry, current))
    return null
  }
  const request = screeningRequestOf(unsent(entry.order), details)
  if (!request.ok) {
    await impossible(run, entry, request.val)
    return null
  }
  if (!mayBegin(run)) return null
  const claimed = await claim(run, entry, { act: 'screening.requested', unansweredReport: entry.sync.unansweredReport })
  return claimed === null ? null : { entry: claimed, request: request.val }
}

/** The details of an order, or `null`: whatever `details` does wrong, the order is tried again later. */
async function detailsOf({ book, settings }: Run, orderNumber: string): Promise<OrderDetails | null> {
  try {
    const details = await settings.details(orderNumber, settings.signal)
    if (details.ok) return details.val
  } catch (thrown) {
    tellThrown(settings, thrown)
  }
  book.fault({ code: 'details', orderNumber })
  return null
}

function withoutDetails({ settings }: Run, tried: SyncEntry, current: SyncEntry): Placed {
  if (current.order.version !== tried.order.version) return { next: null, outcome: 'overtaken' }
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

async function conclude(run: Run, claimed: SyncEntry, came: Came<KnownScreening>): Promise<void> {
  const { orderNumber } = claimed.order
  if (came.sent && came.answer.outcome === 'unknown') run.book.unknown(orderNumber, 'screening', came.answer.reason)
  await settle(run, claimed, (current) => place(run, claimed, current, came))
}

function place({ settings }: Run, claimed: SyncEntry, current: SyncEntry, came: Came<KnownScreening>): Placed {
  const { clock, schedule } = settings
  const now = clock.now()
  const ours = current.sync.claims === claimed.sync.claims
  const waits = ours && isAbout(current) && current.order.paymentStatus === 'screening_waiting'
  if (!came.sent) {
    if (!waits) return { next: null, outcome: 'overtaken' }
    return {
      next: triedAgain(current, { call: 'none', alone: came.alone, attention: null }, now, schedule),
      outcome: 'not_sent',
    }
  }
  const { answer } = came
  if (answer.outcome === 'unknown') {
    const change = { call: 'unanswered', dueAt: null, attention: 'screening_unknown' } as const
    return waits
      ? { next: { order: current.order, sync: recordAbout(current, change) }, outcome: 'unknown' }
      : { next: null, outcome: 'overtaken' }
  }
  const events = screeningEvents(answer, instantOf(now))
  const { unansweredReport } = current.sync
  const weighs = answer.outcome !== 'refused'
  const outcome = outcomeOf(answer)
  return placeAnswer(current, { events, outcome, weighs, current: ours, unansweredReport }, now, schedule)
}

export function outcomeOf(answer: KnownScreening) {
  if (answer.outcome === 'settled') return answer.result
  return answer.outcome === 'pending' ? 'pending' : 'screening_refused'
}
