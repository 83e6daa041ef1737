import { isInstant } from './shapes.mjs'

/**
 * The first field by which something isn't one of the three events.
 *
 * @param {any} event
 * @returns {string | null}
 */
export function eventFault(event) {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return 'event'
  switch (event.type) {
    case 'screening.approved':
      return isInstant(event.at) ? null : 'event.at'
    case 'order.edited':
      if (!isInstant(event.at)) return 'event.at'
      return areFields(event.fields) ? null : 'event.fields'
    case 'delivery.completed':
      if (!isInstant(event.at)) return 'event.at'
      if (event.channel !== 'order_detail' && event.channel !== 'sanchoku' && event.channel !== 'other') {
        return 'event.channel'
      }
      if (event.carrier != null && typeof event.carrier !== 'string') return 'event.carrier'
      return event.slipNumber == null || typeof event.slipNumber === 'string' ? null : 'event.slipNumber'
    default:
      return 'event.type'
  }
}

/** @param {any} fields */
function areFields(fields) {
  if (!Array.isArray(fields) || fields.length === 0) return false
  for (let at = 0; at < fields.length; at += 1) if (!isField(fields[at])) return false
  return true
}

/** @param {unknown} field */
function isField(field) {
  switch (field) {
    case 'email':
    case 'buyer':
    case 'destination':
    case 'items':
    case 'amount':
    case 'shipping':
      return true
    default:
      return false
  }
}
