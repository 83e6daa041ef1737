import { expect } from 'vitest'
import { decideKept, keepOrder, type PlanStep } from '../../src/back-office/index.js'
import {
  decide,
  type EditField,
  type Order,
  type OrderEvent,
  PAYMENT_METHODS,
  type PaymentMethod,
} from '../../src/index.js'
import {
  accepted,
  approved,
  at,
  cancelled,
  completed,
  confirmed,
  correctionOpened,
  deleted,
  done,
  edited,
  invoicePrinted,
  overridden,
  paymentChanged,
  requested,
  reverted,
} from '../support/an-event.js'

/** What the person decides who follows a plan, where the plan leaves it open. */
interface Choices {
  readonly to?: PaymentMethod
  readonly deleted?: boolean
  readonly unknownField?: EditField
}

const eventOf = (step: PlanStep, choices: Choices): OrderEvent => {
  const { to = PAYMENT_METHODS.bank_transfer, unknownField = 'items' } = choices
  const [field = unknownField, ...fields] = step.fields
  switch (step.event) {
    case 'order.edited':
      return edited(field, ...fields)
    case 'paymentMethod.changed':
      return paymentChanged(to)
    case 'order.cancelled':
      return choices.deleted === true ? deleted : cancelled
    case 'followUp.done':
      return done(step.followUps[0] ?? expect.fail('A step that settles a follow-up names it.'))
    case 'sync.confirmed':
      return confirmed('shipment_report_completed')
    case 'status.overridden':
      return overridden('shipment_report_completed')
    case 'correction.opened':
      return correctionOpened
    case 'delivery.reverted':
      return reverted
    case 'delivery.completed':
      return completed()
    case 'invoice.printed':
      return invoicePrinted
    default:
      return expect.fail(`No operator does ${step.event}.`)
  }
}

/** What NP does while a plan waits for it: it approves, an order that is screened anew or one that it reviews. */
const BY_NP: { readonly [S in PlanStep['step']]?: readonly OrderEvent[] } = {
  wait_for_approval: [requested, accepted(), approved],
  wait_for_link: [approved],
}

/** A plan that begins with an end says what that leaves of an order that may have gone on unseen (READ-08). */
const isEnd = ({ type }: OrderEvent): boolean => type === 'order.cancelled' || type === 'paymentMethod.changed'

/** Does what a plan says, in turn, and hands out the order after each step; NP approves when the plan waits for it. */
export const follow = (order: Order, steps: readonly PlanStep[], choices: Choices = {}): readonly Order[] => {
  let current = order
  return steps.map((step, nth) => {
    for (const event of step.event === null ? (BY_NP[step.step] ?? []) : [eventOf(step, choices)]) {
      const outcome =
        nth === 0 && isEnd(event) ? decideKept(keepOrder(current, at).unwrap(), event) : decide(current, event)
      if (!outcome.ok) expect.fail(`${step.step} (${event.type}) is refused by ${outcome.val.rule}`)
      current = outcome.val.order
    }
    return current
  })
}
