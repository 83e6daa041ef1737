import { isNpTransactionId } from '../../../order/form/is-np-transaction-id.js'
import { isListOf } from '../../../shape/is-list-of.js'
import { isText } from '../../../shape/is-text.js'
import type { RefusedByNp } from '../../../transport/refused-by-np.js'
import type { ScreeningAnswer } from '../../../transport/screening/screening-answer.js'
import type { ShipmentAnswer } from '../../../transport/shipment/shipment-answer.js'
import type { UnknownOutcome } from '../../../transport/unknown-outcome.js'
import type { AnswerFields } from './answer-fields.js'

/** An answer about a screening that says something. */
export type KnownScreening = Exclude<ScreeningAnswer, UnknownOutcome>

/** An answer about a shipment report that says something. */
export type KnownShipment = Exclude<ShipmentAnswer, UnknownOutcome>

/** An answer about either that says something. */
export type KnownAnswer = KnownScreening | KnownShipment

/** Whether what was said is an answer of the port about a screening, an unknown one apart. */
export function isScreeningAnswer(fields: AnswerFields): fields is AnswerFields & KnownScreening {
  if (fields.outcome === 'refused') return isRefused(fields)
  if (!isNpTransactionId(fields.npTransactionId)) return false
  if (fields.outcome === 'pending') return true
  if (fields.outcome !== 'settled') return false
  if (fields.result === 'approved') return true
  return (fields.result === 'held' || fields.result === 'rejected') && isListOf(fields.codes, isText)
}

/** Whether what was said is an answer of the port about a shipment report, an unknown one apart. */
export function isShipmentAnswer(fields: AnswerFields): fields is AnswerFields & KnownShipment {
  return fields.outcome === 'settled' || fields.outcome === 'pending' || isRefused(fields)
}

function isRefused(fields: AnswerFields): fields is AnswerFields & RefusedByNp {
  return fields.outcome === 'refused' && isListOf(fields.codes, isText)
}
