/**
 * @typedef {import('makeshop-np-atobarai').Decision} Decision
 * @typedef {import('makeshop-np-atobarai').Order} Order
 */

/**
 * What is accepted and changes nothing.
 *
 * @param {Order} order
 * @param {Decision['rules']} rules
 * @returns {Decision}
 */
export function kept(order, rules) {
  return { order, changed: false, opened: [], settled: [], routes: [], warnings: [], rules }
}

/**
 * What is accepted and changes the order. None of the measured events settles a follow-up.
 *
 * @param {Order} order
 * @param {Decision['rules']} rules
 * @param {Decision['warnings']} warnings
 * @param {Decision['opened']} opened
 * @param {Decision['routes']} routes
 * @returns {Decision}
 */
export function changed(order, rules, warnings = [], opened = [], routes = []) {
  return { order, changed: true, opened, settled: [], routes, warnings, rules }
}

/**
 * The follow-ups of a list that an order hasn't open yet.
 *
 * @param {Order} order
 * @param {Decision['opened']} kinds
 * @returns {Decision['opened']}
 */
export function notYetOpen(order, kinds) {
  return order.openFollowUps.length === 0 ? kinds : kinds.filter((kind) => !order.openFollowUps.includes(kind))
}
