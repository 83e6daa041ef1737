import { type UnknownOutcome, unknownOutcome } from '../../transport/unknown-outcome.js'
import type { Asked } from './asked.js'
import { type Claims, claimsIn, type NamedBy } from './claims.js'
import { uniqueCodes } from './codes-in.js'
import type { Meaning } from './meaning.js'
import type { NpAnswer, NpResult } from './np-answer.js'

/** An answer for each order of a call, and how many errors are about none of them by their ids. */
export interface Matched<Answer> {
  readonly answers: readonly (Answer | UnknownOutcome)[]
  readonly strangers: number
}

/**
 * Gives each order of a call its answer, matched by id and never by position. An order that isn't named is `missing`;
 * one of which two different things are said, or whose result may be another's, is `contradictory`.
 */
export function matchById<Answer>(
  orders: readonly Asked[],
  answer: NpAnswer,
  namedBy: NamedBy,
  meaning: Meaning<Answer>,
): Matched<Answer> {
  const { claims, strangers } = claimsIn(answer, orders, namedBy)
  return { answers: claims.map((each) => answerFor(each, meaning)), strangers }
}

function answerFor<Answer>(
  { asked, results, refusals, disputed }: Claims,
  { ofResult, ofRefusal }: Meaning<Answer>,
): Answer | UnknownOutcome {
  const { orderNumber } = asked
  const [first, ...others] = results
  if (disputed || (first !== undefined && refusals.length > 0)) {
    return unknownOutcome(orderNumber, 'contradictory')
  }
  if (first === undefined) {
    if (refusals.length === 0) return unknownOutcome(orderNumber, 'missing')
    return ofRefusal(asked, uniqueCodes(refusals.map(({ codes }) => codes)))
  }
  if (others.some((other) => inOneForm(other) !== inOneForm(first))) {
    return unknownOutcome(orderNumber, 'contradictory')
  }
  return ofResult(asked, first)
}

/** The order of the codes says nothing; a shop id that isn't repeated each time doesn't either. */
function inOneForm({ npTransactionId, authoriResult, codes, paymentStatus, paidOn }: NpResult): string {
  return JSON.stringify([npTransactionId, authoriResult, [...codes].sort(), paymentStatus, paidOn])
}
