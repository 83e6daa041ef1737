import { expect } from 'vitest'
import { acceptedEvents, type Decision, decide, type Order, type OrderEvent, type Refusal } from '../../src/index.js'
import { createOrderActor } from '../../src/machine/index.js'
import { deepFreeze } from './deep-freeze.js'

/** What `decide` and an actor both say. */
export type Decided =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly refusal: Refusal }

/** Asks `decide` and the XState actor, and demands that they agree and keep what every answer promises. */
export const decided = (order: Order, event: OrderEvent): Decided => {
  deepFreeze(order)
  deepFreeze(event)
  const decided = decide(order, event)
  const { actor, send, order: current } = createOrderActor(order)
  const isMalformed = !decided.ok && decided.val.code === 'malformed'
  if (!isMalformed) expect(actor.getSnapshot().can(event), 'snapshot.can ⇔ decide').toBe(decided.ok)
  const sent = send(event)
  expect(sent.ok, 'the actor agrees with decide').toBe(decided.ok)
  expect(sent.val, 'the actor agrees with decide').toStrictEqual(decided.val)
  if (!decided.ok) {
    expect(current(), 'a refusal changes nothing').toStrictEqual(order)
    expectRefusal(order, event, decided.val)
    return { ok: false, refusal: decided.val }
  }
  expect(current(), "the actor's order").toStrictEqual(decided.val.order)
  expectDecision(order, event, decided.val)
  return { ok: true, decision: decided.val }
}

const expectDecision = (before: Order, event: OrderEvent, decision: Decision): void => {
  const { order, changed, opened, settled, routes, warnings, rules } = decision
  expect(acceptedEvents(before)).toContain(event.type)
  expect(rules).not.toHaveLength(0)
  if (!changed) {
    expect(order, 'the very same order').toBe(before)
    expect({ opened, settled, routes, warnings }).toStrictEqual({ opened: [], settled: [], routes: [], warnings: [] })
    return
  }
  const moved = order.paymentStatus !== before.paymentStatus
  expect(order.version, 'one more per change').toBe(before.version + 1)
  expect(order.statusSince).toBe(moved ? event.at : before.statusSince)
  expect(opened).toStrictEqual(order.openFollowUps.filter((kind) => !before.openFollowUps.includes(kind)))
  expect(settled).toStrictEqual(before.openFollowUps.filter((kind) => !order.openFollowUps.includes(kind)))
  expect(routes.filter(({ effect }) => effect !== 'route')).toStrictEqual([])
  expect(warnings.filter(({ effect }) => effect !== 'warn')).toStrictEqual([])
}

const expectRefusal = (before: Order, event: OrderEvent, refusal: Refusal): void => {
  const { code, rule, accepted, violations, next } = refusal
  expect(violations[0]).toMatchObject({ code, rule, effect: 'refuse' })
  expect(refusal.event).toBe(event.type)
  expect(refusal.status).toBe(before.paymentStatus)
  expect(accepted).toStrictEqual(acceptedEvents(before))
  expect(next.length, 'every refusal says what next').toBeGreaterThan(0)
  for (const step of next) {
    if (step.event !== null) expect(accepted, 'a next step that can be taken').toContain(step.event)
  }
}
