import { ALREADY_CANCELLED } from '../../np-code/state-codes.js'
import type { CancelAnswer } from '../../transport/cancel/cancel-answer.js'
import type { Meaning } from './meaning.js'
import { saysOnly } from './says-only.js'

/** What NP's answer to a cancellation means: a result that names the order is that NP cancelled it. */
export const cancelMeaning: Meaning<CancelAnswer> = {
  ofResult: ({ orderNumber }) => ({ orderNumber, outcome: 'settled' }),
  ofRefusal: ({ orderNumber }, codes) => ({
    orderNumber,
    outcome: 'refused',
    codes,
    alreadyCancelled: saysOnly(ALREADY_CANCELLED, codes),
  }),
}
