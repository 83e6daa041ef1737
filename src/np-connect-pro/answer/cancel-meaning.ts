import { ALREADY_CANCELLED } from '../../np-code/state-codes.js'
import type { CancelAnswer } from '../../transport/cancel/cancel-answer.js'
import { unknownOutcome } from '../../transport/unknown-outcome.js'
import type { Meaning } from './meaning.js'
import { saysOnly } from './says-only.js'

/**
 * What NP's answer to a cancellation means: a result that names the order is that NP cancelled it, unless it has a code
 * beside that (READ-20). What was being cancelled may be on hold or rejected.
 */
export const cancelMeaning: Meaning<CancelAnswer> = {
  ofResult: ({ orderNumber }, { codes }) =>
    codes.length > 0 ? unknownOutcome(orderNumber, 'contradictory') : { orderNumber, outcome: 'settled' },
  ofRefusal: ({ orderNumber }, codes) => ({
    orderNumber,
    outcome: 'refused',
    codes,
    alreadyCancelled: saysOnly(ALREADY_CANCELLED, codes),
  }),
}
