import { expect } from 'vitest'
import { type Observation, observe, type ShownOrder } from '../../../src/back-office/index.js'
import {
  decide,
  deliveryStatusLabel,
  type NpService,
  type Order,
  type OrderEvent,
  paymentStatusLabel,
  placeOrder,
  receiptStatusLabel,
} from '../../../src/index.js'
import { LINKED_DRAFT, LINKED_SHOP } from '../../support/a-draft.js'
import { live, type Step } from './life.js'

/** What somebody beside makeshop knows after a look, and what is so. */
export interface Look {
  readonly truth: Order
  readonly known: Order
  readonly observation: Observation
  /** Whether anything was unexplained by then: what happened before it was confirmed isn't known. */
  readonly hadDoubts: boolean
  /** What happened and what was seen, for whoever reads a counterexample. */
  readonly log: readonly string[]
}

/**
 * Lives an order in makeshop, and looks at it now and then. Who looks prints the wiz invoices, so that they know of
 * those; where nothing explains what is shown, they look NP up, confirm, and look at the row once more.
 */
export function watch(service: NpService, steps: readonly Step[]): readonly Look[] {
  const looks: Look[] = []
  const log: string[] = []
  let truth = placeOrder({ ...LINKED_DRAFT, service }, LINKED_SHOP).unwrap()
  let known = truth
  let goods: OrderEvent | null = null
  let hadDoubts = false
  let now = Date.parse(truth.statusSince)
  for (const step of steps) {
    now += step.minutes * 60_000
    const lived = live(truth, step, new Date(now).toISOString())
    if (lived !== null) {
      truth = lived.order
      log.push(`${JSON.stringify(lived.event)} → ${truth.paymentStatus}, ${truth.deliveryStatus}`)
      if (lived.event.type === 'delivery.completed') goods = lived.event
      if (lived.event.type === 'invoice.printed') known = after(known, lived.event)
    }
    if (!step.looks) continue
    const shown = { ...shownOf(truth, goods, step.atPage), at: new Date(now).toISOString() }
    const observation = observed(known, shown)
    known = observation.order
    log.push(`${JSON.stringify(shown)} ⇒ ${observation.kind}: ${observation.findings.map(({ code }) => code)}`)
    hadDoubts ||= observation.toConfirm !== null
    looks.push({ truth, known, observation, hadDoubts, log: [...log] })
    if (observation.toConfirm === null) continue
    now += 60 * 60_000
    known = after(known, { type: 'sync.confirmed', status: truth.paymentStatus, at: new Date(now).toISOString() })
    known = observed(known, shown).order
    looks.push({ truth, known, observation, hadDoubts, log: [...log, 'confirmed, and looked at again'] })
  }
  return looks
}

/** What makeshop shows: the statuses on its lists, the rest on the order's page alone. */
function shownOf(order: Order, goods: OrderEvent | null, atPage: boolean): Omit<ShownOrder, 'at'> {
  const { npTransaction, problem } = order
  const statuses = {
    paymentStatus: paymentStatusLabel(order.paymentStatus),
    deliveryStatus: deliveryStatusLabel(order.deliveryStatus),
    receiptStatus: receiptStatusLabel(order.receiptStatus),
  }
  if (!atPage) return statuses
  const isGone = order.deliveryStatus === 'shipped' && goods?.type === 'delivery.completed'
  return {
    ...statuses,
    carrier: (isGone ? goods.carrier : null) ?? '',
    slipNumber: (isGone ? goods.slipNumber : null) ?? '',
    npTransactionId: npTransaction.id,
    problemCodes: problem === null || problem.stage === 'operator' ? null : problem.codes,
  }
}

function observed(order: Order, shown: ShownOrder): Observation {
  const outcome = observe(order, shown)
  return outcome.ok ? outcome.val : expect.fail(`malformed: ${outcome.val.detail}`)
}

function after(order: Order, event: OrderEvent): Order {
  const outcome = decide(order, event)
  return outcome.ok ? outcome.val.order : order
}
