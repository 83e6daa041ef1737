import { describe, expect, it } from 'vitest'
import { type AnswerStep, NP_STATUSES, type NpStatus, type Reconciliation } from '../../src/back-office/index.js'
import {
  decide,
  type Order,
  type OrderEvent,
  PAYMENT_METHODS,
  PAYMENT_STATUSES,
  type PaymentStatus,
} from '../../src/index.js'
import { NP_ID } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { compared, lived } from './compared.js'
import { days } from './sorted.js'

/** What a person who looks finds to be true, where no event is proposed (SYNC-01, READ-21, E0100118). */
const FOUND: Readonly<Record<NpStatus, PaymentStatus>> = {
  unknown: 'needs_attention',
  not_found: 'needs_attention',
  cancelled: 'needs_attention',
  in_review: 'screening_in_progress',
  held: 'screening_on_hold',
  approved: 'screening_approved',
  rejected: 'screening_rejected',
  reported: 'shipment_report_completed',
  paid: 'shipment_report_completed',
}

/** What a person does by a step, once its predecessors are done; `null` where that changes nothing here. */
const eventsOf = (
  { step, followUps }: AnswerStep,
  order: Order,
  { repair }: Reconciliation,
  np: NpStatus,
  at: string,
): readonly OrderEvent[] | null => {
  switch (step) {
    case 'doubt_sync':
    case 'record_doubt':
      return [{ type: 'sync.doubted', reason: 'other', at }]
    case 'confirm_sync':
      if (repair.length > 0) return repair
      return order.paymentStatus === FOUND[np]
        ? [{ type: 'sync.confirmed', status: FOUND[np], at }]
        : [
            { type: 'status.overridden', to: FOUND[np], reason: 'found', at },
            { type: 'sync.confirmed', status: FOUND[np], at },
          ]
    case 'edit_order':
      return [{ type: 'order.edited', fields: ['items', 'buyer'], at }]
    case 'revert_delivery':
      return [{ type: 'delivery.reverted', at }]
    case 'change_payment_method':
    case 'change_method_if_kept':
      return [{ type: 'paymentMethod.changed', to: PAYMENT_METHODS.bank_transfer, at }]
    case 'cancel_order':
      return [{ type: 'order.cancelled', deleted: false, at }]
    case 'settle_follow_ups':
    case 'record_follow_ups':
      return followUps.map((kind) => ({ type: 'followUp.done', kind, at }))
    default:
      return null
  }
}

/** What NP has to review to its end, or a person to report by hand: nothing that is done here brings it. */
const isOutside = ({ next, verdict }: Reconciliation, order: Order, np: NpStatus) => {
  const steps = next.map(({ step }) => step)
  if (np === 'in_review') return order.syncTrust === 'linked' && (verdict === 'in_step' || verdict === 'cannot_tell')
  return steps.includes('handle_by_hand') || (steps.includes('settle_follow_ups') && order.deliveryStatus === 'shipped')
}

const isOver = ({ verdict, findings }: Reconciliation, order: Order) =>
  order.closed !== null || (verdict === 'in_step' && findings.every(({ code }) => code !== 'link_stalled'))

/**
 * Follows what `reconcile` names, a look every four days, while the link brings nothing and NP says the same: of what
 * is named, what wasn't done yet in this status, or else the last. What comes back to the same must name another way.
 */
const follow = (start: Order, np: NpStatus): string => {
  let order = start
  let last = ''
  const done = new Set<string>()
  const way: string[] = []
  for (let day = 4; day <= 60; day += 4) {
    const said = compared(order, np, days(day))
    if (isOver(said, order) || isOutside(said, order, np)) return 'out'
    const steps = said.next.map(({ step }) => step)
    const situation = `${order.paymentStatus} ${order.syncTrust} ${order.deliveryStatus}`
    const next = said.next.find(({ step }) => !done.has(`${situation} ${step}`)) ?? said.next.at(-1)
    way.push(`${situation}: ${said.verdict} ${said.findings.map(({ code }) => code)} → ${steps}, did ${next?.step}`)
    if (next === undefined) return way.join('\n')
    const now = `${situation} ${steps.join()}`
    if (now === last && steps.length === 1) return way.join('\n')
    last = now
    done.add(`${situation} ${next.step}`)
    const events = eventsOf(next, order, said, np, days(day))
    for (const event of events ?? []) {
      const decided = decide(order, event)
      if (!decided.ok) return `${way.join('\n')}\nrefused: ${event.type}`
      order = decided.val.order
    }
  }
  return way.join('\n')
}

const TRANSACTIONS = (['none', 'requested', 'live', 'rejected', 'unknown'] as const).map((state) => ({
  state,
  id: state === 'live' || state === 'rejected' ? NP_ID : null,
}))

/** Orders in every status, with whatever may be known of NP's side and of the goods. */
const ordersIn = (status: PaymentStatus): readonly Order[] =>
  TRANSACTIONS.flatMap((npTransaction) =>
    ([true, false, null] as const).flatMap((everApproved) =>
      (['not_shipped', 'shipped'] as const).flatMap((deliveryStatus) => {
        const order = anOrder({ in: status, npTransaction, everApproved, deliveryStatus, shipment: null })
        return [order, { ...order, problem: null }]
      }),
    ),
  )

describe('reconcile: whatever the books and NP say, what is named next leads on', () => {
  it.each(
    PAYMENT_STATUSES.flatMap((status) =>
      NP_STATUSES.filter((np) => np !== 'unknown').map((np) => [status, np] as const),
    ),
  )('SYNC-01, READ-21: %s, when NP says %s day after day, and the link brings nothing', (status, np) => {
    for (const order of ordersIn(status)) {
      expect(follow(order, np)).toBe('out')
      expect(follow(lived(order, { type: 'sync.doubted', reason: 'other', at: days(0) }), np)).toBe('out')
    }
  })
})
