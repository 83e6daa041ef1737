import { Err, Ok } from 'makeshop-np-atobarai'
import { changed, kept, notYetOpen } from './decisions.mjs'
import { refused, violation } from './refusals.mjs'
import { revise } from './revise.mjs'

const APPROVED = /** @type {const} */ (['FLOW-03', 'FLOW-07', 'READ-17'])
const DECIDED_AFTER_ALL = /** @type {const} */ (['READ-15', 'FLOW-07', 'READ-17'])
const KNOWN = /** @type {const} */ (['READ-15'])
const CLOSED = /** @type {const} */ (['READ-07'])
const REVIVED = /** @type {const} */ (['READ-07', 'READ-08'])
const CANCEL_AT_NP = /** @type {const} */ (['cancel_in_np_console'])

/**
 * NP says OK.
 *
 * @param {import('makeshop-np-atobarai').Order} order
 * @param {import('makeshop-np-atobarai').OrderEventOf<'screening.approved'>} event
 */
export function approve(order, event) {
  if (order.closed !== null) return approveClosed(order, event)
  if (order.syncTrust === 'suspect') return Err(refused(order, event.type, [violation('READ-03', 'sync_suspect')]))
  if (order.paymentStatus === 'screening_approved') return Ok(kept(order, KNOWN))
  const next = revise(order, {
    paymentStatus: 'screening_approved',
    statusSince: event.at,
    receiptStatus: 'received',
    everApproved: true,
    problem: null,
  })
  return Ok(changed(next, order.paymentStatus === 'screening_on_hold' ? DECIDED_AFTER_ALL : APPROVED))
}

/**
 * @param {import('makeshop-np-atobarai').Order} order
 * @param {import('makeshop-np-atobarai').OrderEventOf<'screening.approved'>} event
 */
function approveClosed(order, event) {
  const { state, id } = order.npTransaction
  if (state === 'cancelled') return Err(refused(order, event.type, [violation('READ-07', 'order_closed')]))
  const opened = notYetOpen(order, CANCEL_AT_NP)
  if (state === 'live' && opened.length === 0) return Ok(kept(order, CLOSED))
  const openFollowUps = [...order.openFollowUps, ...opened]
  return Ok(changed(revise(order, { npTransaction: { state: 'live', id }, openFollowUps }), REVIVED, [], [...opened]))
}
