import { eventGuards } from '../../../lifecycle/guards/event-guards.js'
import type { Order } from '../../../order/order.js'
import { NONE } from '../../../shape/none.js'
import type { NpState } from './np-state.js'

/** NP's codes of a hold, unless the order knows them; where NP gives none, there is nothing to be known. */
export function newCodes(order: Order, { codes: given, at }: NpState): readonly string[] {
  const codes = given ?? NONE
  return eventGuards.holdIsKnown(order, { type: 'screening.held', codes, at }) ? NONE : codes
}
