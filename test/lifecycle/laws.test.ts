import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINK_EVENT_TYPES, type NextStep, PAYMENT_METHODS, RULES } from '../../src/index.js'
import { decide } from '../../src/lifecycle/decide.js'
import type { OrderEvent } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'
import { countsAsReceived } from '../../src/status/counts-as-received.js'
import { explain } from '../../src/wording/explain.js'
import { eventFor } from '../arbitraries/events.js'
import { histories } from '../arbitraries/histories.js'
import { anyOrder } from '../arbitraries/orders.js'
import { deepFreeze } from '../support/deep-freeze.js'

const RUN = { seed: 20260406, numRuns: 5_000 }
const anyCase = anyOrder.chain((order) => eventFor(order).map((event) => [order, event] as const))
const isLinkEvent = (event: OrderEvent) => LINK_EVENT_TYPES.some((type) => type === event.type)

/** In so many of the runs a law has to have something to say, or it holds of nothing. */
const ENOUGH = 100

/** @param holds - whether the law has anything to say of this case */
function law(name: string, holds: (order: Order, event: OrderEvent) => boolean): void {
  it(`${name} (seed ${RUN.seed})`, () => {
    let judged = 0
    fc.assert(
      fc.property(anyCase, ([order, event]) => {
        if (holds(order, event)) judged += 1
      }),
      RUN,
    )
    expect(judged, 'cases that the law judged').toBeGreaterThan(ENOUGH)
  })
}

const at = '2026-04-02T10:00:00+09:00'

/** What a person does who follows a step. */
function payloadOf({ event }: NextStep, order: Order): OrderEvent {
  const [kind = 'check_np_console'] = order.openFollowUps
  switch (event) {
    case 'order.edited':
      return { type: event, fields: ['items'], at }
    case 'delivery.completed':
      return { type: event, channel: 'order_detail', carrier: 'yamato', slipNumber: '123456789013', at }
    case 'paymentMethod.changed':
      return { type: event, to: PAYMENT_METHODS.bank_transfer, at }
    case 'sync.confirmed':
      return { type: event, status: order.paymentStatus, at }
    case 'sync.doubted':
      return { type: event, reason: 'other', at }
    case 'followUp.done':
      return { type: event, kind, at }
    case 'order.cancelled':
      return { type: event, deleted: false, at }
    case 'correction.opened':
    case 'delivery.reverted':
    case 'invoice.printed':
      return { type: event, at }
    default:
      throw new Error(`No step is recorded by ${event}.`)
  }
}

describe('laws of decide', () => {
  law('what is known already changes nothing: the same event again is refused or leaves the order', (order, event) => {
    const first = decide(order, event)
    const isEmailEdit = event.type === 'order.edited' && event.fields.every((field) => field === 'email')
    if (!first.ok || isEmailEdit) return false
    const again = decide(first.val.order, event)
    if (again.ok) expect(again.val).toMatchObject({ changed: false, opened: [], settled: [], routes: [], warnings: [] })
    return again.ok
  })

  law('READ-07: closed stays closed, with its status, reason and time', (order, event) => {
    const decided = decide(order, event)
    if (order.closed === null || !decided.ok) return false
    const { closed, paymentStatus, paymentMethod } = decided.val.order
    expect({ closed, paymentStatus, paymentMethod }).toStrictEqual({
      closed: order.closed,
      paymentStatus: order.paymentStatus,
      paymentMethod: order.paymentMethod,
    })
    return true
  })

  law('READ-03: no event of the link moves a suspect order', (order, event) => {
    if (order.syncTrust === 'linked' || order.closed !== null || !isLinkEvent(event)) return false
    expect(decide(order, event)).toMatchObject({ ok: false, val: { rule: 'READ-03', code: 'sync_suspect' } })
    return true
  })

  law(
    'version grows by one exactly when something changed, and the same object comes back otherwise',
    (order, event) => {
      const decided = decide(order, event)
      if (!decided.ok) return false
      const { changed, order: after } = decided.val
      if (changed) expect(after.version).toBe(order.version + 1)
      else expect(after).toBe(order)
      return true
    },
  )

  law('statusSince is the time of the event exactly when the status changed', (order, event) => {
    const decided = decide(order, event)
    if (!decided.ok) return false
    const { paymentStatus, statusSince } = decided.val.order
    expect(statusSince).toBe(paymentStatus === order.paymentStatus ? order.statusSince : event.at)
    return paymentStatus !== order.paymentStatus
  })

  law(
    'follow-ups never vanish without being settled, nor come without being opened; those that stay keep their order',
    (order, event) => {
      const decided = decide(order, event)
      if (!decided.ok) return false
      const { opened, settled, order: after } = decided.val
      expect(after.openFollowUps).toEqual([...order.openFollowUps.filter((kind) => !settled.includes(kind)), ...opened])
      expect(settled.every((kind) => order.openFollowUps.includes(kind))).toBe(true)
      expect(opened.some((kind) => order.openFollowUps.includes(kind))).toBe(false)
      return opened.length > 0 || settled.length > 0
    },
  )

  law('inputs are never mutated, and an order shares no list with the event', (order, event) => {
    const before = JSON.stringify([order, event])
    const decided = decide(deepFreeze(order), deepFreeze(event))
    expect(JSON.stringify([order, event])).toBe(before)
    if (!decided.ok || !('codes' in event) || decided.val.order.problem === order.problem) return false
    expect(decided.val.order.problem?.codes).not.toBe(event.codes)
    return true
  })

  law('JSON round trips are identity, for orders, decisions and refusals', (order, event) => {
    const decided = decide(order, event)
    expect(JSON.parse(JSON.stringify(decided.val))).toStrictEqual(decided.val)
    return true
  })

  law(
    'every refusal cites a rule, says what is accepted, and names one or two next steps that are possible',
    (order, event) => {
      const decided = decide(order, event)
      if (decided.ok) return false
      const { rule, code, violations, next, accepted } = decided.val
      expect(RULES).toHaveProperty(rule)
      expect(violations[0]).toMatchObject({ rule, code, effect: 'refuse' })
      expect(next.length).toBeGreaterThanOrEqual(1)
      expect(next.length).toBeLessThanOrEqual(2)
      for (const step of next) {
        if (step.event === null) continue
        expect(accepted).toContain(step.event)
        const done = decide(order, payloadOf(step, order))
        expect(done, step.step).toMatchObject({ ok: true, val: { changed: true } })
      }
      return next.some(({ event }) => event !== null)
    },
  )

  law('every refusal is worded in both languages', (order, event) => {
    const decided = decide(order, event)
    if (decided.ok) return false
    const { rule } = decided.val
    const [ja, en] = [explain(decided.val, 'ja'), explain(decided.val, 'en')]
    expect(ja).toContain(rule)
    expect(en).toContain(rule)
    expect(ja).toMatch(/[ぁ-ん]/)
    expect(en).toMatch(/[a-z]{3}/)
    expect(en).not.toBe(ja)
    return true
  })

  law('routes only route, warnings only warn, and neither comes without a change', (order, event) => {
    const decided = decide(order, event)
    if (!decided.ok) return false
    const { changed, routes, warnings } = decided.val
    expect(routes.every(({ effect }) => effect === 'route')).toBe(true)
    expect(warnings.every(({ effect }) => effect === 'warn')).toBe(true)
    if (!changed) expect([...routes, ...warnings]).toEqual([])
    return routes.length > 0 || warnings.length > 0
  })

  it(`nothing is approved without accepted and approved, an adoption or a person's confirmation (seed ${RUN.seed})`, () => {
    const approvals = { seen: 0 }
    fc.assert(
      fc.property(histories(), ({ start, events }) => {
        let adopted = start.npTransaction.state !== 'none'
        const accepted = new Set<string>()
        let order = start
        for (const event of events) {
          const decided = decide(order, event)
          if (!decided.ok) continue
          order = decided.val.order
          // A new screening starts from nothing: what NP said of the old one doesn't count.
          if (event.type === 'screening.requested' || order.paymentStatus === 'screening_preparing') {
            accepted.clear()
            adopted = false
          }
          if (decided.val.changed) accepted.add(event.type)
          if (order.syncTrust === 'suspect' || !countsAsReceived(order.paymentStatus)) continue
          approvals.seen += 1
          const byNp = accepted.has('screening.accepted') && accepted.has('screening.approved')
          expect(adopted || byNp || accepted.has('sync.confirmed')).toBe(true)
        }
      }),
      { seed: RUN.seed, numRuns: 1_500 },
    )
    expect(approvals.seen).toBeGreaterThan(1_000)
  })
})
