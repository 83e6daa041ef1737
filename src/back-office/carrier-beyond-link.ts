import type { Order } from '../order/order.js'
import { namesCarrierBeyondLink } from '../parsing/names-carrier-beyond-link.js'
import { isLeftToPerson } from './is-left-to-person.js'

/** NP's codes are written in ASCII. */
const BEYOND_ASCII = /[^\x20-\x7e]/

/**
 * The name of the unsupported carrier by which an order came into 要確認 (SHIP-04, READ-06): its problem then has that text, as it was
 * typed, and no code of NP's. `null` for any other order.
 */
export function carrierBeyondLink(order: Order): string | null {
  const { problem, shipment } = order
  if (problem === null || problem.stage !== 'shipment' || shipment !== null) return null
  const [text, ...others] = problem.codes
  if (text === undefined || others.length > 0) return null
  return isLeftToPerson(order) || namesCarrierBeyondLink(text) || isOwnText(order, text) ? text : null
}

/** Of goods that left in 審査OK, a text that can be no code of NP's is a carrier nobody knows, as it was typed. */
function isOwnText({ everApproved }: Order, text: string): boolean {
  return everApproved === true && BEYOND_ASCII.test(text)
}
