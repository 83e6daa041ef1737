import { expect } from 'vitest'
import type {
  ClosingReason,
  Decision,
  FollowUpKind,
  Order,
  OrderEvent,
  PaymentStatus,
  Refusal,
  RuleId,
  StepName,
  Violation,
  ViolationCode,
} from '../../src/index.js'
import { type Decided, decided } from './decided.js'

/** What was expected of an accepted event; every list is exact, so `opening()` says that nothing was opened. */
interface Accepted {
  readonly order: Order
  readonly decision: Decision
  opening(...kinds: readonly FollowUpKind[]): Accepted
  settling(...kinds: readonly FollowUpKind[]): Accepted
  warning(...rules: readonly RuleId[]): Accepted
  routing(...rules: readonly RuleId[]): Accepted
  /** This rule decides. */
  by(rule: RuleId): Accepted
  /** These are among the rules by which it was accepted. */
  citing(...rules: readonly RuleId[]): Accepted
  /** These fields of the order have exactly these values now. */
  having(fields: Partial<Order>): Accepted
  /** These fields changed to these values; every other is as it was, the version (and the status told) apart. */
  changingOnly(fields: Partial<Order>): Accepted
  /** Something else happens to the order as it is now. */
  when(event: OrderEvent): Outcome
}

/** What was expected of a refused event. */
interface Refused {
  readonly refusal: Refusal
  /** Everything that stands against it, in the order in which it is judged. */
  listing(...rules: readonly RuleId[]): Refused
  /** Something else happens to the order, which is as it was. */
  when(event: OrderEvent): Outcome
}

/** What came of an event. */
export interface Outcome {
  /** Accepted: something changed, closing the order is not what it did, and this status is shown. */
  then(status: PaymentStatus): Accepted
  /** Accepted, and nothing changed at all. */
  thenUnchanged(): Accepted
  /** Accepted: the order left the NP lifecycle. */
  thenClosed(reason: ClosingReason): Accepted
  /** Refused, citing the rule; `next` is what is named first to do instead. */
  thenRefused(rule: RuleId, also?: { readonly next?: StepName; readonly code?: ViolationCode }): Refused
}

/** A specification: `given(order).when(event).then('screening_waiting')`, of `decide` and the machine at once. */
export const given = (order: Order): { readonly when: (event: OrderEvent) => Outcome } => ({
  when: (event) => outcomeOf(order, event, decided(order, event)),
})

const outcomeOf = (before: Order, event: OrderEvent, outcome: Decided): Outcome => ({
  // biome-ignore lint/suspicious/noThenProperty: a specification reads given, when, then; nobody awaits it.
  then: (status) => {
    const decision = decisionOf(outcome)
    expect(decision.order.paymentStatus).toBe(status)
    expect(decision.changed, 'something changed').toBe(true)
    expect(decision.order.closed).toStrictEqual(before.closed)
    return accepted(before, event, decision)
  },
  thenUnchanged: () => {
    const decision = decisionOf(outcome)
    expect(decision.order).toStrictEqual(before)
    expect(decision.changed, 'nothing changed').toBe(false)
    return accepted(before, event, decision)
  },
  thenClosed: (reason) => {
    const decision = decisionOf(outcome)
    expect(decision.order.closed).toStrictEqual({ reason, at: event.at })
    expect(decision.order.paymentStatus, 'the status it had stays readable').toBe(before.paymentStatus)
    return accepted(before, event, decision)
  },
  thenRefused: (rule, { next, code } = {}) => {
    if (outcome.ok) expect.fail(`${event.type} was accepted by ${outcome.decision.rules}, not refused by ${rule}`)
    const { refusal } = outcome
    expect(refusal.rule).toBe(rule)
    if (code !== undefined) expect(refusal.code).toBe(code)
    if (next !== undefined) expect(refusal.next.map(({ step }) => step)[0]).toBe(next)
    return refused(before, refusal)
  },
})

const decisionOf = (outcome: Decided): Decision => {
  if (!outcome.ok) expect.fail(`refused by ${outcome.refusal.rule} (${outcome.refusal.code})`)
  return outcome.decision
}

const accepted = (before: Order, event: OrderEvent, decision: Decision): Accepted => {
  const { order } = decision
  const checks: Accepted = {
    order,
    decision,
    opening: (...kinds) => checked(() => expect(decision.opened).toStrictEqual(kinds)),
    settling: (...kinds) => checked(() => expect(decision.settled).toStrictEqual(kinds)),
    warning: (...rules) => checked(() => expect(rulesOf(decision.warnings)).toStrictEqual(rules)),
    routing: (...rules) => checked(() => expect(rulesOf(decision.routes)).toStrictEqual(rules)),
    by: (rule) => checked(() => expect(decision.rules[0]).toBe(rule)),
    citing: (...rules) => checked(() => expect(decision.rules).toStrictEqual(expect.arrayContaining([...rules]))),
    having: (fields) => checked(() => expect({ ...order }).toStrictEqual({ ...order, ...fields })),
    changingOnly: (fields) =>
      checked(() => {
        const moved = order.paymentStatus !== before.paymentStatus
        const { paymentStatus } = order
        const status = { paymentStatus, statusSince: moved ? event.at : before.statusSince }
        expect(order).toStrictEqual({ ...before, ...status, version: before.version + 1, ...fields })
      }),
    when: (next) => given(order).when(next),
  }
  const checked = (check: () => void): Accepted => {
    check()
    return checks
  }
  return checks
}

const refused = (before: Order, refusal: Refusal): Refused => {
  const checks: Refused = {
    refusal,
    listing: (...rules) => {
      expect(rulesOf(refusal.violations)).toStrictEqual(rules)
      return checks
    },
    when: (event) => given(before).when(event),
  }
  return checks
}

const rulesOf = (violations: readonly Violation[]): RuleId[] => violations.map(({ rule }) => rule)
