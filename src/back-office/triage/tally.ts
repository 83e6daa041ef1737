import type { Order } from '../../order/order.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { recordOf } from '../../shape/record-of.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import type { KeptOrder } from '../kept/kept-order.js'
import { readKept } from '../kept/read-kept.js'
import { WHY_NOT_KEPT } from '../kept/why-not-kept.js'
import { readOrder } from '../order-state/read-order.js'
import { itemOf } from './item-of.js'
import { listTally } from './list/list-tally.js'
import type { UnreadOrder } from './list/triage-report.js'
import { WORK_LISTS } from './list/work-list.js'
import type { RunningTriage } from './running-triage.js'
import type { TriageThresholds } from './thresholds/triage-thresholds.js'

/** Counts and sorts orders as they come. */
export function tally(now: string, thresholds: TriageThresholds): RunningTriage {
  const nowMs = Date.parse(now)
  const lists = WORK_LISTS.map((list) => listTally(list, thresholds.itemsPerList))
  const statusCounts = recordOf(PAYMENT_STATUSES, () => 0)
  const oldestAgeMs = recordOf(PAYMENT_STATUSES, (): number | null => null)
  const unread: UnreadOrder[] = []
  let met = 0
  let total = 0
  let unreadCount = 0
  let closedCount = 0

  const countUnread = (path: string) => {
    if (unread.length < thresholds.itemsPerList) unread.push({ position: met - 1, path })
    unreadCount += 1
    total += 1
  }
  const count = (order: Order, kept: KeptOrder | null) => {
    const item = itemOf(order, kept, nowMs, thresholds)
    total += 1
    for (const list of lists) list.count(item)
    if (order.closed !== null) {
      closedCount += 1
      return
    }
    statusCounts[item.status] += 1
    oldestAgeMs[item.status] = Math.max(oldestAgeMs[item.status] ?? 0, item.ageMs)
  }
  return {
    add(given) {
      met += 1
      const { order, fault } = readOrder(given)
      if (order === null) countUnread(fault)
      else count(order, null)
    },
    addKept(given) {
      met += 1
      if (isOneOf(WHY_NOT_KEPT, given)) return
      const kept = given === 'unreadable' ? 'kept' : readKept(given)
      if (typeof kept === 'string') countUnread(kept)
      else count(kept.order, kept)
    },
    report: () => ({
      now,
      total,
      lists: lists.map((list) => list.report()),
      statusCounts: { ...statusCounts },
      oldestAgeMs: { ...oldestAgeMs },
      closedCount,
      unreadCount,
      unread: [...unread],
    }),
  }
}
