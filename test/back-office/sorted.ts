import { expect } from 'vitest'
import {
  type SomeTriageThresholds,
  type TriageItem,
  type TriageList,
  type TriageReport,
  triage,
  type WorkList,
} from '../../src/back-office/index.js'
import type { Order } from '../../src/index.js'
import { anOrder, since } from '../support/an-order.js'

/** A minute after the orders came into their status (9 o'clock in the morning in Tokyo). */
export const soon = '2026-04-01T09:01:00+09:00'

/** An hour after it. */
export const anHourLater = '2026-04-01T10:00:00+09:00'

/** So many days after it. */
export const days = (count: number) => new Date(Date.parse(since) + count * 86_400_000).toISOString()

/** Orders on their lists. */
export const sorted = (orders: Iterable<Order>, now = soon, thresholds?: SomeTriageThresholds): TriageReport => {
  const outcome = triage(orders, now, thresholds)
  return outcome.ok ? outcome.val : expect.fail(`${outcome.val.code} ${outcome.val.detail}`)
}

/** One of the lists. */
export const listIn = ({ lists }: TriageReport, name: WorkList): TriageList =>
  lists.find(({ list }) => list === name) ?? expect.fail(`no list ${name}`)

/** The one item of one order. */
export const itemOf = (order: Order, now = soon, thresholds?: SomeTriageThresholds): TriageItem => {
  const items = sorted([order], now, thresholds).lists.flatMap((list) => list.items)
  const [item] = items
  return items.length === 1 && item !== undefined ? item : expect.fail(`${items.length} items`)
}

/** An order in 審査保留 with NP's codes. */
export const held = (...codes: readonly string[]) =>
  anOrder({ in: 'screening_on_hold', problem: { stage: 'screening', codes } })
