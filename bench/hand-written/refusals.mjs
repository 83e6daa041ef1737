import { acceptedOf } from './accepted.mjs'
import { STEPS } from './steps.mjs'

/**
 * @typedef {import('makeshop-np-atobarai').NextStep} NextStep
 * @typedef {import('makeshop-np-atobarai').Order} Order
 * @typedef {import('makeshop-np-atobarai').OrderEventType} OrderEventType
 * @typedef {import('makeshop-np-atobarai').Refusal} Refusal
 * @typedef {import('makeshop-np-atobarai').RefusalCode} RefusalCode
 * @typedef {import('makeshop-np-atobarai').Violation<RefusalCode, 'refuse' | 'route'>} Violation
 */

/**
 * A refusal of an event on a well-formed order; the first violation decides.
 *
 * @param {Order} order
 * @param {OrderEventType | null} event
 * @param {readonly Violation[]} violations
 * @returns {Refusal}
 */
export function refused(order, event, violations) {
  const { code, rule } = violations[0]
  const accepted = acceptedOf(order)
  return { code, rule, event, status: order.paymentStatus, accepted, violations, next: nextFor(code, order) }
}

/**
 * A refusal of an event that isn't one.
 *
 * @param {Order} order
 * @param {any} event
 * @param {string} path
 */
export function malformed(order, event, path) {
  return refused(order, typeOf(event), [{ rule: 'READ-24', code: 'malformed', effect: 'refuse', detail: path }])
}

/**
 * A refusal of an order that isn't one.
 *
 * @param {any} event
 * @param {string} path
 * @returns {Refusal}
 */
export function malformedOrder(event, path) {
  return {
    code: 'malformed',
    rule: 'READ-24',
    event: typeOf(event),
    status: null,
    accepted: [],
    violations: [{ rule: 'READ-24', code: 'malformed', effect: 'refuse', detail: path }],
    next: [STEPS.fix_input],
  }
}

/**
 * @template {import('makeshop-np-atobarai').ViolationCode} C
 * @template {import('makeshop-np-atobarai').ViolationEffect} [E='refuse']
 * @param {Violation['rule']} rule
 * @param {C} code
 * @param {E} effect
 * @returns {import('makeshop-np-atobarai').Violation<C, E>}
 */
export function violation(rule, code, effect = /** @type {E} */ ('refuse')) {
  return { rule, code, effect, detail: null }
}

/**
 * @param {any} event
 * @returns {OrderEventType | null}
 */
function typeOf(event) {
  try {
    switch (event?.type) {
      case 'screening.approved':
      case 'order.edited':
      case 'delivery.completed':
        return event.type
      default:
        return null
    }
  } catch {
    return null
  }
}

/**
 * @param {RefusalCode} code
 * @param {Order} order
 * @returns {readonly NextStep[]}
 */
function nextFor(code, order) {
  const shipped = order.deliveryStatus === 'shipped'
  switch (code) {
    case 'malformed':
      return [STEPS.fix_input]
    case 'order_closed':
      return [order.openFollowUps.length > 0 ? STEPS.settle_follow_ups : STEPS.nothing_to_do]
    case 'sync_suspect':
      return [STEPS.confirm_sync]
    case 'correction_not_opened':
      return [shipped ? STEPS.revert_delivery : STEPS.open_correction]
    case 'already_shipped':
      return [STEPS.revert_delivery]
    case 'invoice_not_printed':
      return [STEPS.print_invoice]
    case 'slip_malformed':
      return [STEPS.correct_slip_number]
    default:
      if (order.syncTrust === 'suspect') return [STEPS.confirm_sync]
      if (order.paymentStatus === 'screening_in_progress') return [STEPS.wait_for_link]
      return [shipped ? STEPS.revert_delivery : STEPS.open_correction, STEPS.check_payment_information]
  }
}
