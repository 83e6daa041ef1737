import { decide } from 'makeshop-np-atobarai'
import { doubted, fromJson, inDoubt, inProgress, instant, isApproved, isShipped, onHold } from '../fixtures/orders.mjs'
import { pool } from '../fixtures/pool.mjs'
import { canonical, folded, foldedByTable, noSlips } from '../fixtures/texts.mjs'

/**
 * @typedef {import('makeshop-np-atobarai').Order} Order
 * @typedef {import('makeshop-np-atobarai').OrderEvent} OrderEvent
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {readonly Order[]} orders a pool
 * @property {readonly OrderEvent[]} events a pool
 * @property {{ type: string, from: string, to: string, guard: (order: any, event: any) => boolean }} least what the
 *   least machine and robot3 need for it
 * @property {boolean} stays whether the order stays in its status, so that an actor can be sent it again and again
 */

const linked = (/** @type {Order} */ order) => order.syncTrust === 'linked'
const emailOnly = (/** @type {any} */ _, /** @type {any} */ event) =>
  event.fields.every((/** @type {string} */ field) => field === 'email')

/** @type {(fields: readonly import('makeshop-np-atobarai').EditField[]) => readonly OrderEvent[]} */
const edits = (fields) => pool((at) => ({ type: 'order.edited', fields: [...fields], at: instant(at) }))

/** @type {readonly OrderEvent[]} */
const approvals = pool((at) => ({ type: 'screening.approved', at: instant(at) }))

/** @type {(carriers: readonly string[], slips: readonly string[]) => readonly OrderEvent[]} */
const deliveries = (carriers, slips) =>
  pool((at) => ({
    type: 'delivery.completed',
    channel: 'order_detail',
    carrier: carriers[at],
    slipNumber: slips[at],
    at: instant(at),
  }))

const approve = { type: 'screening.approved', from: 'screening_in_progress', to: 'screening_approved', guard: linked }
const edit = { type: 'order.edited', from: 'screening_on_hold', to: 'screening_on_hold', guard: emailOnly }
const ship = { type: 'delivery.completed', from: 'screening_approved', to: 'shipment_report_preparing', guard: linked }
const shipOnce = { ...ship, guard: (/** @type {Order} */ order) => order.deliveryStatus === 'not_shipped' }
const shipNever = { ...ship, guard: () => false }
const again = { ...approve, from: 'screening_approved', guard: () => false }

/** @type {(order: Order, event: OrderEvent) => Order} */
const decided = (order, event) => decide(order, event).unwrap().order

/** What is decided, case by case. @type {readonly Case[]} */
export const cases = [
  { name: 'accepted: 審査中 → 審査OK', orders: inProgress, events: approvals, least: approve, stays: false },
  {
    name: 'accepted, all fresh from JSON',
    orders: fromJson(inProgress),
    events: fromJson(approvals),
    least: approve,
    stays: false,
  },
  { name: 'accepted: e-mail edited in 審査保留', orders: onHold, events: edits(['email']), least: edit, stays: true },
  { name: 'unchanged: 審査OK heard again', orders: isApproved, events: approvals, least: again, stays: true },
  { name: 'refused: items edited in 審査保留', orders: onHold, events: edits(['items']), least: edit, stays: true },
  {
    name: 'refused: closed',
    orders: onHold.map((order, at) => decided(order, { type: 'order.cancelled', deleted: false, at: instant(at) })),
    events: edits(['items']),
    least: edit,
    stays: true,
  },
  {
    name: 'refused: no instant',
    orders: inProgress,
    events: pool((at) => ({ type: 'screening.approved', at: instant(at).slice(0, 10) })),
    least: { ...approve, guard: () => false },
    stays: true,
  },
  {
    name: 'delivery, canonical text',
    orders: isApproved,
    events: deliveries(canonical.carriers, canonical.slips),
    least: ship,
    stays: false,
  },
  {
    name: 'delivery, folded text',
    orders: isApproved,
    events: deliveries(folded.carriers, folded.slips),
    least: ship,
    stays: false,
  },
  {
    name: 'delivery, all fresh from JSON',
    orders: fromJson(isApproved),
    events: fromJson(deliveries(canonical.carriers, canonical.slips)),
    least: ship,
    stays: false,
  },
  {
    name: 'delivery, text to fold by table',
    orders: isApproved,
    events: deliveries(foldedByTable.carriers, foldedByTable.slips),
    least: ship,
    stays: false,
  },
  {
    name: 'refused: items edited, all fresh from JSON',
    orders: fromJson(onHold),
    events: fromJson(edits(['items'])),
    least: edit,
    stays: true,
  },
  {
    name: 'refused: fresh from JSON, no own order alike',
    orders: fromJson(doubted(inProgress)),
    events: fromJson(edits(['items'])),
    least: { ...edit, from: 'screening_in_progress' },
    stays: true,
  },
  {
    name: 'refused: delivery in 審査中',
    orders: inProgress,
    events: deliveries(canonical.carriers, canonical.slips),
    least: { ...shipNever, from: 'screening_in_progress' },
    stays: true,
  },
  {
    name: 'refused: delivery in doubt',
    orders: inDoubt,
    events: deliveries(canonical.carriers, canonical.slips),
    least: ship,
    stays: true,
  },
  {
    name: 'refused: delivery, already 配送完了',
    orders: isShipped,
    events: deliveries(canonical.carriers, canonical.slips),
    least: shipOnce,
    stays: true,
  },
  {
    name: 'refused: the same, all fresh from JSON',
    orders: fromJson(isShipped),
    events: fromJson(deliveries(canonical.carriers, canonical.slips)),
    least: shipOnce,
    stays: true,
  },
  {
    name: 'refused: delivery, no slip number',
    orders: isApproved,
    events: deliveries(canonical.carriers, noSlips),
    least: shipNever,
    stays: true,
  },
  {
    name: 'refused: the same, carrier to fold',
    orders: isApproved,
    events: deliveries(folded.carriers, noSlips),
    least: shipNever,
    stays: true,
  },
]
