import type { Order } from '../../order/order.js'
import { attempt } from '../../shape/attempt.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { recordOf } from '../../shape/record-of.js'
import { PAYMENT_STATUSES } from '../../vocabulary/payment-status.js'
import type { KeptOrder } from '../kept/kept-order.js'
import { readKept } from '../kept/read-kept.js'
import { WHY_NOT_KEPT } from '../kept/why-not-kept.js'
import { readOrder } from '../order-state/read-order.js'
import { itemOf } from './item-of.js'
import { listTally } from './list/list-tally.js'
import type { TriageItem } from './list/triage-item.js'
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
  let total = 0
  let unreadCount = 0
  let closedCount = 0

  const countUnread = (path: string) => {
    if (unread.length < thresholds.itemsPerList) unread.push({ position: total, path })
    unreadCount += 1
  }
  const count = ({ item, isClosed }: Sorted) => {
    for (const list of lists) list.count(item)
    if (isClosed) {
      closedCount += 1
      return
    }
    statusCounts[item.status] += 1
    oldestAgeMs[item.status] = Math.max(oldestAgeMs[item.status] ?? 0, item.ageMs)
  }
  const take = (given: Order | null, path: string, kept: KeptOrder | null = null) => {
    const sorted = given === null ? null : sort(given, kept, nowMs, thresholds)
    if (sorted === null) countUnread(path)
    else count(sorted)
    total += 1
  }
  return {
    add(given) {
      const { order, fault } = readOrder(given)
      take(order, fault ?? 'order')
    },
    addKept(given) {
      if (isOneOf(WHY_NOT_KEPT, given)) return
      const kept = given === 'unreadable' ? 'kept' : readKept(given)
      if (typeof kept === 'string') take(null, kept)
      else take(kept.order, 'kept.order', kept)
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

interface Sorted {
  readonly item: TriageItem
  readonly isClosed: boolean
}

/** An order's item; `null` where the order turns out to be hostile (READ-24). */
function sort(order: Order, kept: KeptOrder | null, nowMs: number, thresholds: TriageThresholds): Sorted | null {
  return attempt(
    () => {
      const item = itemOf(order, kept, nowMs, thresholds)
      // An order that answers otherwise the second time it is asked has an age that can't be counted.
      return Number.isFinite(item.ageMs) ? { item, isClosed: order.closed !== null } : null
    },
    () => null,
  )
}
