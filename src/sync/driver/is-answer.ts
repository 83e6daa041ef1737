import { isListOf } from '../../order/is-list-of.js'
import { isNpTransactionId } from '../../order/is-np-transaction-id.js'
import { isRecord } from '../../order/is-record.js'
import { isText } from '../../order/is-text.js'
import type { Refused } from '../../transport/refused.js'
import type { ScreeningAnswer } from '../../transport/screening-answer.js'
import type { ShipmentAnswer } from '../../transport/shipment-answer.js'
import type { UnknownOutcome } from '../../transport/unknown-outcome.js'

/** An answer about a screening that says something. */
export type KnownScreening = Exclude<ScreeningAnswer, UnknownOutcome>

/** An answer about a shipment report that says something. */
export type KnownShipment = Exclude<ShipmentAnswer, UnknownOutcome>

/** Whether a value is an answer of the port about a screening, an unknown one apart. */
export function isScreeningAnswer(value: unknown): value is KnownScreening {
  if (!isRecord(value)) return false
  if (value['outcome'] === 'refused') return isRefused(value)
  if (!isNpTransactionId(value['npTransactionId'])) return false
  if (value['outcome'] === 'pending') return true
  if (value['outcome'] !== 'settled') return false
  if (value['result'] === 'approved') return true
  return (value['result'] === 'held' || value['result'] === 'rejected') && isListOf(value['codes'], isText)
}

/** Whether a value is an answer of the port about a shipment report, an unknown one apart. */
export function isShipmentAnswer(value: unknown): value is KnownShipment {
  if (!isRecord(value)) return false
  return value['outcome'] === 'settled' || value['outcome'] === 'pending' || isRefused(value)
}

function isRefused(value: Readonly<Record<string, unknown>>): value is Refused & Record<string, unknown> {
  return value['outcome'] === 'refused' && isListOf(value['codes'], isText)
}
