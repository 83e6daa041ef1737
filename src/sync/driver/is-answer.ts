import { isNpTransactionId } from '../../order/is-np-transaction-id.js'
import { isListOf } from '../../shape/is-list-of.js'
import { isText } from '../../shape/is-text.js'
import type { RefusedByNp } from '../../transport/refused-by-np.js'
import type { ScreeningAnswer } from '../../transport/screening-answer.js'
import type { ShipmentAnswer } from '../../transport/shipment-answer.js'
import type { UnknownOutcome } from '../../transport/unknown-outcome.js'
import type { Said } from './said.js'

/** An answer about a screening that says something. */
export type KnownScreening = Exclude<ScreeningAnswer, UnknownOutcome>

/** An answer about a shipment report that says something. */
export type KnownShipment = Exclude<ShipmentAnswer, UnknownOutcome>

/** Whether what was said is an answer of the port about a screening, an unknown one apart. */
export function isScreeningAnswer(said: Said): said is Said & KnownScreening {
  if (said.outcome === 'refused') return isRefused(said)
  if (!isNpTransactionId(said.npTransactionId)) return false
  if (said.outcome === 'pending') return true
  if (said.outcome !== 'settled') return false
  if (said.result === 'approved') return true
  return (said.result === 'held' || said.result === 'rejected') && isListOf(said.codes, isText)
}

/** Whether what was said is an answer of the port about a shipment report, an unknown one apart. */
export function isShipmentAnswer(said: Said): said is Said & KnownShipment {
  return said.outcome === 'settled' || said.outcome === 'pending' || isRefused(said)
}

function isRefused(said: Said): said is Said & RefusedByNp {
  return said.outcome === 'refused' && isListOf(said.codes, isText)
}
