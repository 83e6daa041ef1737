import { adoptOrder, placeOrder } from 'makeshop-np-atobarai'
import { createOrderActor } from 'makeshop-np-atobarai/machine'

/**
 * @typedef {import('makeshop-np-atobarai').Order} Order
 * @typedef {import('makeshop-np-atobarai').PaymentStatus} PaymentStatus
 * @typedef {import('./read-events.mjs').Happening & {
 *   status: PaymentStatus,
 *   refusal: import('makeshop-np-atobarai').Refusal | null,
 *   decision: import('makeshop-np-atobarai').Decision | null,
 *   becameSuspect: boolean,
 * }} Step What happened, in which status, and what came of it.
 * @typedef {{
 *   orderNumber: string,
 *   service: import('makeshop-np-atobarai').NpService,
 *   origin: 'placed' | 'adopted',
 *   refusal: import('makeshop-np-atobarai').LinkRefusal | null,
 *   order: Order | null,
 *   path: PaymentStatus[],
 *   steps: Step[],
 *   skipped: number,
 * }} Course `skipped`: events of an order that isn't linked
 */

/**
 * Takes one order through everything that happens to it.
 *
 * @param {import('./read-orders.mjs').Entry} entry
 * @param {readonly import('./read-events.mjs').Happening[]} happenings
 * @param {import('makeshop-np-atobarai').Shop} shop
 * @returns {Course}
 */
export function drive({ draft, snapshot }, happenings, shop) {
  const { orderNumber, service } = draft ?? snapshot
  const origin = draft === undefined ? 'adopted' : 'placed'
  const start = draft === undefined ? adoptOrder(snapshot, shop) : placeOrder(draft, shop)
  /** @type {Course} */
  const course = { orderNumber, service, origin, refusal: null, order: null, path: [], steps: [], skipped: 0 }
  if (!start.ok) return { ...course, refusal: start.val, skipped: happenings.length }

  const actor = createOrderActor(start.val)
  course.path.push(start.val.paymentStatus)
  for (const happening of happenings) {
    const { paymentStatus: status, syncTrust } = actor.order()
    const answer = actor.send(happening.event)
    const after = actor.order()
    course.steps.push({
      ...happening,
      status,
      refusal: answer.ok ? null : answer.val,
      decision: answer.ok ? answer.val : null,
      becameSuspect: syncTrust === 'linked' && after.syncTrust === 'suspect',
    })
    if (after.paymentStatus !== status) course.path.push(after.paymentStatus)
  }
  return { ...course, order: actor.order() }
}
