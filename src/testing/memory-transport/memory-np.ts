import type { TransportWorld } from '../transport-conformance/transport-world.js'
import { type HeldOrder, nothingHeld } from './held-order.js'

/** The books of an NP in memory, and the means to tell it what to do. */
export interface MemoryNp extends TransportWorld {
  /** What it knows of an order. */
  held(orderNumber: string): HeldOrder
  /** An id that no order has had. */
  nextId(): string
  /** A call has arrived. */
  arrived(): void
}

/** An NP in memory that does what it is told. */
export function createMemoryNp(): MemoryNp {
  const orders = new Map<string, HeldOrder>()
  let calls = 0
  let ids = 0
  let waiting: (() => void)[] = []
  const held = (orderNumber: string): HeldOrder => {
    const known = orders.get(orderNumber) ?? nothingHeld()
    orders.set(orderNumber, known)
    return known
  }
  return {
    held,
    nextId() {
      ids += 1
      return `NP${String(ids).padStart(9, '0')}`
    },
    arrived() {
      calls += 1
      for (const go of waiting) go()
      waiting = []
    },
    decides(orderNumber, decision) {
      held(orderNumber).decision = decision
    },
    disturbs(orderNumber, disturbance) {
      held(orderNumber).disturbance = disturbance
    },
    pays(orderNumber, day) {
      held(orderNumber).paidOn = day
    },
    calls: () => calls,
    nextCall: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
      }),
    registrations: (orderNumber) => held(orderNumber).times.registrations,
    updates: (orderNumber) => held(orderNumber).times.updates,
    reports: (orderNumber) => held(orderNumber).times.reports,
    cancellations: (orderNumber) => held(orderNumber).times.cancellations,
    reregistrations: (orderNumber) => held(orderNumber).times.reregistrations,
    registration: (orderNumber) => held(orderNumber).registration,
    report: (orderNumber) => held(orderNumber).report,
    refuses(orderNumber, codes, done) {
      held(orderNumber).refusal = { codes, done }
    },
    gatewayFails(orderNumber) {
      held(orderNumber).disturbance = 'gateway_fails'
    },
    paymentIs(orderNumber, payment) {
      held(orderNumber).payment = payment
    },
    addresses: (orderNumber) => held(orderNumber).addresses,
    trickles(orderNumber) {
      held(orderNumber).disturbance = 'trickles'
    },
    failsInForm(orderNumber) {
      held(orderNumber).disturbance = 'fails_in_form'
    },
    turnsAway(orderNumber) {
      held(orderNumber).disturbance = 'turns_away'
    },
    screeningIs(orderNumber, screening) {
      held(orderNumber).decision = { as: screening }
    },
    namesNobody(orderNumber) {
      held(orderNumber).disturbance = 'names_nobody'
    },
  }
}
