import { changed, notYetOpen } from './decisions.mjs'
import { keptText } from './delivery-texts.mjs'
import { revise } from './revise.mjs'

/**
 * @typedef {import('makeshop-np-atobarai').Decision} Decision
 * @typedef {import('makeshop-np-atobarai').Order} Order
 * @typedef {import('makeshop-np-atobarai').OrderEventOf<'delivery.completed'>} Completed
 */

/**
 * The goods left, but NP isn't told: the first violation says where that leads.
 *
 * @param {Order} order
 * @param {Completed} event
 * @param {Decision['routes']} routes
 * @param {Decision['warnings']} warnings
 */
export function ship(order, event, routes, warnings) {
  const { code, rule } = routes[0]
  switch (code) {
    case 'channel_unknown':
      return unreported(order, ['complete_delivery_again', 'check_np_console'], UNKNOWN_CHANNEL, routes, warnings)
    case 'carrier_mail_service':
      return unsupported(order, event, ['report_in_np_console'], MAIL_SERVICE, routes, warnings)
    case 'carrier_ambiguous':
      return unsupported(order, event, ['ask_np_shipping_option'], AMBIGUOUS, routes, warnings)
    case 'carrier_unsupported':
      return unsupported(order, event, ['ask_np_shipping_option'], UNSUPPORTED, routes, warnings)
    default:
      return unreported(order, ['complete_delivery_again'], [rule, 'READ-05', 'READ-18'], routes, warnings)
  }
}

const UNKNOWN_CHANNEL = /** @type {const} */ (['READ-05', 'SHIP-11', 'READ-18'])
const MAIL_SERVICE = /** @type {const} */ (['SHIP-06', 'SHIP-04', 'READ-06'])
const AMBIGUOUS = /** @type {const} */ (['SHIP-04', 'READ-06'])
const UNSUPPORTED = /** @type {const} */ (['SHIP-04', 'SHIP-03', 'READ-06'])

/**
 * @param {Order} order
 * @param {Decision['opened']} kinds
 * @param {Decision['rules']} rules
 * @param {Decision['routes']} routes
 * @param {Decision['warnings']} warnings
 */
function unreported(order, kinds, rules, routes, warnings) {
  const opened = notYetOpen(order, kinds)
  const openFollowUps = [...order.openFollowUps, ...opened]
  return changed(
    revise(order, { deliveryStatus: 'shipped', shipment: null, openFollowUps }),
    rules,
    warnings,
    opened,
    routes,
  )
}

/**
 * @param {Order} order
 * @param {Completed} event
 * @param {Decision['opened']} kinds
 * @param {Decision['rules']} rules
 * @param {Decision['routes']} routes
 * @param {Decision['warnings']} warnings
 */
function unsupported(order, event, kinds, rules, routes, warnings) {
  const opened = notYetOpen(order, kinds)
  const next = revise(order, {
    paymentStatus: 'needs_attention',
    statusSince: event.at,
    deliveryStatus: 'shipped',
    shipment: null,
    openFollowUps: [...order.openFollowUps, ...opened],
    problem: { stage: 'shipment', codes: [keptText(event.carrier)] },
  })
  return changed(next, rules, warnings, opened, routes)
}
