import { CARRIERS } from './carriers.mjs'
import { isAmount, isInstant, isSlip, isStatus, isToken } from './shapes.mjs'

/**
 * The first field by which something isn't an order.
 *
 * @param {any} order
 * @returns {string | null}
 */
export function orderFault(order) {
  if (typeof order !== 'object' || order === null || Array.isArray(order)) return 'order'
  if (!isToken(order.orderNumber, 40)) return 'order.orderNumber'
  if (order.service !== 'np_atobarai' && order.service !== 'np_atobarai_wiz') return 'order.service'
  if (!isStatus(order.paymentStatus)) return 'order.paymentStatus'
  if (!isInstant(order.statusSince)) return 'order.statusSince'
  if (order.deliveryStatus !== 'not_shipped' && order.deliveryStatus !== 'shipped') return 'order.deliveryStatus'
  if (order.receiptStatus !== 'not_received' && order.receiptStatus !== 'received') return 'order.receiptStatus'
  if (order.shipment !== null && !isShipment(order.shipment)) return 'order.shipment'
  if (order.invoicePrintedAt !== null && !isInstant(order.invoicePrintedAt)) return 'order.invoicePrintedAt'
  if (!isNpTransaction(order.npTransaction)) return 'order.npTransaction'
  if (order.everApproved !== null && typeof order.everApproved !== 'boolean') return 'order.everApproved'
  if (order.problem !== null && !isProblem(order.problem)) return 'order.problem'
  if (order.syncTrust !== 'linked' && order.syncTrust !== 'suspect') return 'order.syncTrust'
  if (!isFollowUpList(order.openFollowUps)) return 'order.openFollowUps'
  const method = order.paymentMethod
  if (typeof method !== 'object' || method === null || Array.isArray(method)) return 'order.paymentMethod'
  if (typeof method.id !== 'string' || method.id === '') return 'order.paymentMethod.id'
  if (typeof method.label !== 'string' || method.label === '') return 'order.paymentMethod.label'
  if (typeof method.linked !== 'boolean') return 'order.paymentMethod.linked'
  if (!isAmount(order.paymentFee)) return 'order.paymentFee'
  if (order.closed !== null && !isClosing(order.closed)) return 'order.closed'
  const { version } = order
  return Number.isSafeInteger(version) && version >= 1 && version < Number.MAX_SAFE_INTEGER ? null : 'order.version'
}

/** @param {any} value */
function isShipment(value) {
  return typeof value === 'object' && !Array.isArray(value) && CARRIERS.has(value.carrier) && isSlip(value.slipNumber)
}

/** @param {any} value */
function isNpTransaction(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  if (value.id !== null && !isToken(value.id, 64)) return false
  switch (value.state) {
    case 'none':
    case 'requested':
    case 'live':
    case 'rejected':
    case 'cancelled':
    case 'unknown':
      return true
    default:
      return false
  }
}

/** @param {any} value */
function isProblem(value) {
  if (typeof value !== 'object' || Array.isArray(value)) return false
  if (value.stage !== 'screening' && value.stage !== 'shipment' && value.stage !== 'operator') return false
  if (!Array.isArray(value.codes)) return false
  for (let at = 0; at < value.codes.length; at += 1) if (typeof value.codes[at] !== 'string') return false
  return true
}

/** @param {any} value */
function isFollowUpList(value) {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at += 1) {
    if (!FOLLOW_UPS.has(value[at]) || value.indexOf(value[at]) !== at) return false
  }
  return true
}

/** @param {any} value */
function isClosing(value) {
  if (typeof value !== 'object' || Array.isArray(value) || !isInstant(value.at)) return false
  return value.reason === 'cancelled' || value.reason === 'deleted' || value.reason === 'payment_method_changed'
}

const FOLLOW_UPS = new Set([
  'cancel_in_np_console',
  'reset_receipt_status',
  'report_in_np_console',
  'complete_delivery_again',
  'check_np_console',
  'ask_np_shipping_option',
])
