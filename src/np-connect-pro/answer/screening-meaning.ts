import { isWaitedFor } from '../../np-code/is-waited-for.js'
import type { ScreeningAnswer } from '../../transport/screening/screening-answer.js'
import { unknownOutcome } from '../../transport/unknown-outcome.js'
import type { Asked } from './asked.js'
import type { Meaning } from './meaning.js'
import type { NpResult } from './np-answer.js'

/** What NP's answer to a registration, an update, a re-registration or a look-up means. */
export const screeningMeaning: Meaning<ScreeningAnswer> = {
  ofResult: screeningAnswerOf,
  ofRefusal: ({ orderNumber }, codes) => ({ orderNumber, outcome: 'refused', codes }),
}

function screeningAnswerOf({ orderNumber }: Asked, result: NpResult): ScreeningAnswer {
  const { npTransactionId, codes } = result
  if (npTransactionId === null) return unknownOutcome(orderNumber, 'not_understood')
  switch (result.authoriResult) {
    case '00':
      if (codes.length > 0) return unknownOutcome(orderNumber, 'contradictory')
      return { orderNumber, outcome: 'settled', npTransactionId, result: 'approved' }
    case '10':
      // 詳細審査: nothing to correct, NP is still at it.
      if (codes.length > 0 && codes.every(isWaitedFor)) {
        return { orderNumber, outcome: 'pending', npTransactionId }
      }
      return { orderNumber, outcome: 'settled', npTransactionId, result: 'held', codes }
    case '20':
      return { orderNumber, outcome: 'settled', npTransactionId, result: 'rejected', codes }
    case '40':
    case '50':
      return { orderNumber, outcome: 'pending', npTransactionId }
    case '30':
      return unknownOutcome(orderNumber, 'server_error')
    default:
      return unknownOutcome(orderNumber, 'not_understood')
  }
}
