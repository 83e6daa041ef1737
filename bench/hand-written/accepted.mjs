/**
 * @typedef {import('makeshop-np-atobarai').Order} Order
 * @typedef {import('makeshop-np-atobarai').OrderEventType} OrderEventType
 */

/** @type {readonly OrderEventType[]} */
const ANSWERS = ['screening.accepted', 'screening.approved', 'screening.held', 'screening.rejected']

/** @type {readonly OrderEventType[]} */
const ALWAYS = ['order.cancelled', 'status.overridden', 'followUp.done', 'sync.doubted', 'sync.confirmed']

/** @type {(...types: OrderEventType[]) => readonly OrderEventType[]} */
const always = (...types) => Object.freeze([...types, ...ALWAYS])

/** @type {(...types: OrderEventType[]) => readonly OrderEventType[]} */
const answers = (...types) => always(...ANSWERS, ...types)

const CLOSED = /** @type {readonly OrderEventType[]} */ (Object.freeze(['followUp.done']))
const CLOSED_OPEN_AT_NP = /** @type {readonly OrderEventType[]} */ (
  Object.freeze(['screening.approved', 'screening.held', 'followUp.done'])
)
const IN_PROGRESS = answers('screening.failed', 'delivery.reverted')
const IN_PROGRESS_SUSPECT = always('delivery.reverted')
const HELD = answers('correction.opened', 'order.edited', 'delivery.reverted')
const HELD_SHIPPED = answers('order.edited', 'delivery.reverted')
const HELD_SUSPECT = always('order.edited', 'delivery.reverted')
const APPROVED = answers('correction.opened', 'order.edited', 'delivery.completed', 'delivery.reverted')
const APPROVED_PRINTED = answers(
  'correction.opened',
  'order.edited',
  'delivery.completed',
  'delivery.reverted',
  'invoice.printed',
)
const APPROVED_UNPRINTED = answers('correction.opened', 'order.edited', 'delivery.reverted', 'invoice.printed')
const APPROVED_SUSPECT_WIZ = always('order.edited', 'delivery.reverted', 'invoice.printed')

/**
 * The event types that an order accepts now, of orders in the three statuses.
 *
 * @param {Order} order
 */
export function acceptedOf(order) {
  if (order.closed !== null) return order.npTransaction.state === 'cancelled' ? CLOSED : CLOSED_OPEN_AT_NP
  const suspect = order.syncTrust === 'suspect'
  const shipped = order.deliveryStatus === 'shipped'
  if (order.paymentStatus === 'screening_in_progress') return suspect ? IN_PROGRESS_SUSPECT : IN_PROGRESS
  if (order.paymentStatus === 'screening_on_hold') {
    if (suspect) return HELD_SUSPECT
    return shipped ? HELD_SHIPPED : HELD
  }
  const wiz = order.service === 'np_atobarai_wiz' && !shipped
  if (suspect) return wiz ? APPROVED_SUSPECT_WIZ : HELD_SUSPECT
  if (shipped) return HELD_SHIPPED
  if (!wiz) return APPROVED
  return order.invoicePrintedAt === null ? APPROVED_UNPRINTED : APPROVED_PRINTED
}
