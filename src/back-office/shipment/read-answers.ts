import { isRecord } from '../../shape/is-record.js'
import { isText } from '../../shape/is-text.js'
import type { MakeshopCall } from './makeshop-call.js'
import { rowKey } from './row-key.js'
import type { ShipmentRowAnswer } from './shipment-progress.js'

/** An answer and where it stood. */
export interface PlacedAnswer {
  readonly at: number
  readonly operation: MakeshopCall['operation']
  readonly isFine: boolean
}

/**
 * Reads every answer, once, by row; a text is the path of what is malformed (READ-24). An answer without a message isn't
 * one that went well: that has to be said by `null`.
 */
export function readAnswers(
  answers: readonly ShipmentRowAnswer[],
): ReadonlyMap<string, readonly PlacedAnswer[]> | string {
  if (!Array.isArray(answers)) return 'answers'
  const byRow = new Map<string, PlacedAnswer[]>()
  for (const [at, given] of Array.from(answers).entries()) {
    const answer = isRecord(given) ? { ...given } : given
    const fault = faultOf(answer)
    if (fault !== null) return `answers[${at}]${fault}`
    const { operation, message } = answer
    const key = rowKey(answer)
    const ofRow = byRow.get(key) ?? []
    ofRow.push({ at, operation, isFine: message === null })
    byRow.set(key, ofRow)
  }
  return byRow
}

function faultOf(answer: unknown): string | null {
  if (!isRecord(answer)) return ''
  const { operation, orderNumber, deliveryId, message } = answer
  if (operation !== 'updateOrderAttribute' && operation !== 'updateOrderDeliveryStatus') return '.operation'
  if (!isText(orderNumber)) return '.orderNumber'
  if (!isText(deliveryId)) return '.deliveryId'
  return message === null || isText(message) ? null : '.message'
}
