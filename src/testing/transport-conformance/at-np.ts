import { dayInTokyo } from '../../clock/day-in-tokyo.js'
import type { AnswerLike } from '../../transport/answer-like.js'
import type { NpTransactionRef } from '../../transport/np-transaction-ref.js'
import type { NpTransport } from '../../transport/np-transport.js'
import type { ScreeningAnswer } from '../../transport/screening/screening-answer.js'
import type { ScreeningRequest } from '../../transport/screening/screening-request.js'
import { must, mustEqual } from '../must.js'
import { answerFor, asked, fateOf, isTaken, mustBeUnknown, type Outcome, says, type Truth } from './outcomes.js'
import type { RegistrationAtNp } from './registration-at-np.js'
import { aReport, aRequest } from './requests.js'
import type { TransportUnderTest } from './transport-under-test.js'

/** Registers one order, whatever NP decides, and says how to refer to it from now on. */
export async function registerOne(
  tested: TransportUnderTest,
  orderNumber: string,
  fields: Partial<ScreeningRequest> = {},
): Promise<NpTransactionRef> {
  const outcome = await asked(() => tested.transport.requestScreening([aRequest(tested, orderNumber, fields)]))
  return knownAtNp(tested, orderNumber, outcome.val)
}

/** How to refer to an order that was registered, by the id that NP has for it now. */
export async function knownAtNp(
  { np }: TransportUnderTest,
  orderNumber: string,
  said?: unknown,
): Promise<NpTransactionRef> {
  const held = await np.registration(orderNumber)
  must(held !== null, `NP has ${orderNumber} after it was registered.`, said)
  return { orderNumber, npTransactionId: held.npTransactionId }
}

/** Registers one order and reports its shipment. */
export async function reportOne(
  tested: TransportUnderTest,
  orderNumber: string,
  fields: Partial<ScreeningRequest> = {},
): Promise<NpTransactionRef> {
  const known = await registerOne(tested, orderNumber, fields)
  await asked(() => tested.transport.reportShipments([aReport(known)]))
  return known
}

/** Fails unless NP holds of an order what a request says of it. */
export async function mustBeHeld(
  { np }: TransportUnderTest,
  { details, orderNumber, service }: ScreeningRequest,
): Promise<void> {
  const held = await np.registration(orderNumber)
  must(held !== null, `NP has ${orderNumber}.`)
  const { amount, buyer, destination, goods, orderedAt } = details
  // Where the goods go to the buyer, NP may be told of no destination, or of the buyer as one.
  const toTheBuyer = held.destination === buyer.name ? buyer.name : null
  const parts = [
    ['service', held.service, service],
    ['day', held.orderedOn, dayInTokyo(orderedAt)],
    ['amount', held.amount, amount],
    ['buyer', held.buyer, buyer.name],
    ['destination', held.destination, destination?.name ?? toTheBuyer],
    ['goods', linesOf(held.goods), linesOf(goods)],
  ] as const
  for (const [part, seen, given] of parts) mustEqual(seen, given, `NP has the ${part} of ${orderNumber} as given.`)
}

/** Fails unless an order that NP took is answered with the id that NP has for it, whether it has decided or not. */
export async function mustBeOwn(
  { np }: TransportUnderTest,
  outcome: Outcome<ScreeningAnswer>,
  orderNumber: string,
): Promise<void> {
  const isOwn = hasIdOf(answerFor(outcome, orderNumber), await np.registration(orderNumber))
  must(isOwn, `The answer for ${orderNumber} is its own.`, outcome.val)
}

/** Whether an answer has the id that NP has for the order now, whether NP has decided or not. */
export function hasIdOf(answer: ScreeningAnswer, held: RegistrationAtNp | null): boolean {
  const hasId = answer.outcome === 'settled' || answer.outcome === 'pending'
  return hasId && answer.npTransactionId === held?.npTransactionId
}

function linesOf(goods: RegistrationAtNp['goods']): RegistrationAtNp['goods'] {
  return goods.map(({ price, quantity }) => ({ price, quantity }))
}

/** How often a result that NP has is polled for before it counts as one that never came. */
const PATIENCE = 5

/** Has an order screened, by a registration, an update or otherwise: where NP answers only later, it is polled. */
export async function screenOne(
  { transport }: TransportUnderTest,
  request: ScreeningRequest,
  call: NpTransport['requestScreening'] = transport.requestScreening,
): Promise<Outcome<ScreeningAnswer>> {
  let outcome = await asked(() => call.call(transport, [request]))
  for (let turn = 0; turn < PATIENCE; turn += 1) {
    const answer = answerFor(outcome, request.orderNumber)
    if (answer.outcome !== 'pending') break
    const { orderNumber, npTransactionId } = answer
    outcome = await asked(() => transport.pollScreening([{ orderNumber, npTransactionId }]))
  }
  return outcome
}

/** A question, and what NP has that it is about. */
export interface Question<A> {
  readonly ask: () => Promise<Outcome<A>>
  readonly truth: Truth
}

/**
 * What is claimed of an order, asked about where NP gives no answer, or more than one; `null`: what NP has, by whoever
 * asked once more. A question changes nothing, so that is a transport's own affair.
 */
async function claimOf<A extends AnswerLike>(
  { np }: TransportUnderTest,
  orderNumber: string,
  { ask, truth }: Question<A>,
): Promise<string | null> {
  const before = await np.calls()
  const outcome = await asked(ask)
  const isAskedAgain = (await np.calls()) - before > 1
  return isAskedAgain && says(outcome, orderNumber, truth) ? null : fateOf(outcome, orderNumber)
}

/**
 * Reports a shipment, and fails where anything is claimed of it though NP gives no answer, or two. A report may be made
 * again: whoever did so by itself knows that NP has it.
 */
export async function mustLeaveReportOpen(
  { np, transport }: TransportUnderTest,
  known: NpTransactionRef,
  why: string,
): Promise<void> {
  const { orderNumber } = known
  const before = await np.calls()
  const outcome = await asked(() => transport.reportShipments([aReport(known)]))
  const isMadeAgain = (await np.calls()) - before > 1 && (await np.reports(orderNumber)) > 0
  if (!isMadeAgain || fateOf(outcome, orderNumber) !== 'settled') mustBeUnknown(outcome, orderNumber, why)
}

/** Fails unless NP took a report; where it takes its time over one, `pending` says so. */
export function mustBeReported({ orderNumber, outcome }: AnswerLike): void {
  must(isTaken(outcome), `NP has the report of ${orderNumber}.`, outcome)
}

/** Fails where anything is claimed of an order of which NP says nothing, or two things, in an answer. */
export async function mustBeLeftOpen<A extends AnswerLike>(
  tested: TransportUnderTest,
  orderNumber: string,
  why: string,
  question: Question<A>,
): Promise<void> {
  const claim = await claimOf(tested, orderNumber, question)
  must(claim === null || claim === 'unknown', `${why}: what became of ${orderNumber} is unknown (READ-20).`, claim)
}

/** Fails where anything is claimed of an order when NP gives no answer; that the question failed may be said. */
export async function mustClaimNothing<A extends AnswerLike>(
  tested: TransportUnderTest,
  orderNumber: string,
  promise: string,
  question: Question<A>,
): Promise<void> {
  const claim = await claimOf(tested, orderNumber, question)
  must(claim === null || claim === 'unknown' || claim === 'not_done', promise, claim)
}
