import type { Observation } from '../../observation/observation.js'
import type { ShownOrder } from '../../observation/shown/shown-order.js'
import type { KeptOrder } from '../kept-order.js'

/**
 * What a look shows, without the codes of a refused report that were on record when somebody said that its goods are
 * here (`goodsHaveLeft: false`): makeshop shows them until it shows something else (SHIP-05). What leaves since leaves
 * in 審査OK (SHIP-01), which drops them from the record (READ-17), and then they count.
 *
 * So they do behind a doubt, or a refusal, since which the order wasn't seen (READ-21); and so do those of a screening,
 * as an order has that was adopted anew from what is shown, though nobody said where its goods are (READ-26).
 */
export function withoutKnownRefusal(shown: ShownOrder, kept: KeptOrder, { kind }: Observation): ShownOrder {
  const { order, lastSeenAt } = kept
  const { problem, syncTrust } = order
  const isOnRecord = problem?.stage === 'shipment' && syncTrust === 'linked' && lastSeenAt !== null
  if (!isOnRecord || kind !== 'unchanged') return shown
  return { ...shown, problemCodes: shown.problemCodes?.filter((code) => !problem.codes.includes(code)) }
}
