import { mistake } from '../../shape/mistake.js'
import { dueAtMsOf } from '../entry/due-at-ms-of.js'
import type { SyncEntry } from '../entry/sync-entry.js'
import { heldSchedule } from '../schedule/held-schedule.js'
import { mustBeSchedule } from '../schedule/must-be-schedule.js'
import type { SomeSyncSchedule } from '../schedule/some-sync-schedule.js'
import { type Errand, errandOf } from './errand-of.js'
import { horizonsOf } from './horizons-of.js'
import { isStalled } from './is-stalled.js'
import { notBefore } from './not-before.js'
import type { SyncPlan } from './sync-plan.js'

/**
 * Says what there is to do now for some entries: what to send, what to ask NP for, what to leave to a person, when to
 * look again. Pure; it takes the entries in one pass and keeps their order.
 *
 * - Orders that are closed, suspect or at rest are in no list (READ-07, READ-03).
 * - An entry that is due later than the schedule allows in its status counts as due: a clock that was ahead put it
 *   there.
 *
 * A `nowMs` that is no number and a schedule that can't be meant are a `TypeError`: with them nothing would ever be
 * due.
 *
 * @param entries - entries of a store, each order once
 * @param nowMs - what time it is: milliseconds since the epoch (1970), as `Clock.now()` and `Date.now()` give it
 * @param told - the schedule of your driver; what is left out is taken from {@link DEFAULT_SCHEDULE}
 *
 * @example
 * ```ts
 * const plan = planSync([syncEntryOf(order)], Date.parse('2026-04-01T10:05:00+09:00'))
 * console.log(plan.screen.length) // 1
 * ```
 *
 * @category Sync
 */
export function planSync(entries: Iterable<SyncEntry>, nowMs: number, told?: SomeSyncSchedule | null): SyncPlan {
  if (!Number.isFinite(nowMs)) mistake('nowMs', 'a number of milliseconds since 1970')
  const schedule = heldSchedule(told)
  mustBeSchedule(schedule)
  const lists: Record<Errand | 'stalled', SyncEntry[]> = { screen: [], poll: [], report: [], handOver: [], stalled: [] }
  let wakeAtMs = Number.POSITIVE_INFINITY
  const horizons = horizonsOf(schedule)
  for (const entry of entries) {
    const noted = dueAtMsOf(entry)
    if (noted === null) continue
    const beyond = nowMs + (horizons[entry.order.paymentStatus] ?? 0)
    const dueAtMs = Math.max(noted, notBefore(entry, schedule, beyond))
    if (isStalled(entry, nowMs, schedule)) lists.stalled.push(entry)
    if (dueAtMs <= nowMs || dueAtMs >= beyond) {
      const errand = errandOf(entry)
      if (errand !== null) lists[errand].push(entry)
    } else wakeAtMs = Math.min(wakeAtMs, dueAtMs)
  }
  return { ...lists, wakeAtMs: Number.isFinite(wakeAtMs) ? wakeAtMs : null }
}
