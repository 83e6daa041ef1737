import type { OrderEvent } from '../../order/event/order-event.js'
import { attempt } from '../../shape/attempt.js'
import type { EarlierTry } from '../earlier-try.js'
import type { ShipmentAnswer } from './shipment-answer.js'

/**
 * Turns NP's answer about a shipment report into events for `decide`. It never throws.
 *
 * - `settled`: `shipment.reported`.
 * - `refused`: `shipment.failed` with NP's codes.
 * - `pending`, `unknown` (READ-20), or anything that isn't an answer: none.
 *
 * @param answer - what the port answered
 * @param at - when: ISO 8601 instant
 * @param options - `triedBefore`: whether an earlier try of your own has an outcome that isn't known. Then "already
 * reported" is the answer to that try, and gives `shipment.reported`
 * @returns events for `decide`; empty if nothing is known yet
 *
 * @example
 * ```ts
 * const again = { orderNumber: 'P1', outcome: 'refused', codes: ['E0100115'], alreadyReported: true } as const
 * shipmentEvents(again, '2026-04-01T10:00:00+09:00', { triedBefore: true }).map(({ type }) => type) // [ 'shipment.reported' ]
 * shipmentEvents(again, '2026-04-01T10:00:00+09:00', { triedBefore: false }).map(({ type }) => type) // [ 'shipment.failed' ]
 * ```
 *
 * @category Transport
 */
export function shipmentEvents(answer: ShipmentAnswer, at: string, options: EarlierTry): readonly OrderEvent[] {
  return attempt<readonly OrderEvent[]>(
    () => eventsOf(answer, at, options?.triedBefore === true),
    () => [],
  )
}

function eventsOf(answer: ShipmentAnswer, at: string, triedBefore: boolean): readonly OrderEvent[] {
  switch (answer.outcome) {
    case 'settled':
      return [{ type: 'shipment.reported', at }]
    case 'refused':
      if (triedBefore && answer.alreadyReported === true) return [{ type: 'shipment.reported', at }]
      return [{ type: 'shipment.failed', codes: answer.codes, at }]
    default:
      return []
  }
}
