import { isPlainRecord } from '../../shape/is-plain-record.js'
import { mistake } from '../../shape/mistake.js'
import { recordOf } from '../../shape/record-of.js'
import { WATCHED_STATUSES } from '../../status/watched-status.js'
import type { Pace } from './pace.js'
import { DEFAULT_SCHEDULE, type StatusSchedule, type SyncSchedule } from './schedule.js'
import type { SomeSyncSchedule } from './some-sync-schedule.js'

/**
 * A copy of a schedule with what was left out: whoever gave it may go on with it while a driver goes by it. A name that
 * no schedule has is a mistake in the program, since the default would silently stand in its place.
 */
export function heldSchedule(told?: SomeSyncSchedule | null): SyncSchedule {
  const given = told ?? {}
  mustKnow(given, DEFAULT_SCHEDULE, 'schedule')
  const { leaseMs, lookEveryMs, afterUpdateMs } = given
  const whileClosed = given.whileClosed ?? {}
  const statuses = given.statuses ?? {}
  mustKnow(whileClosed, DEFAULT_SCHEDULE.whileClosed, 'schedule.whileClosed')
  mustKnow(statuses, DEFAULT_SCHEDULE.statuses, 'schedule.statuses')
  return {
    leaseMs: leaseMs ?? DEFAULT_SCHEDULE.leaseMs,
    lookEveryMs: lookEveryMs ?? DEFAULT_SCHEDULE.lookEveryMs,
    whileClosed: paceOf(whileClosed, DEFAULT_SCHEDULE.whileClosed),
    afterUpdateMs: afterUpdateMs ?? DEFAULT_SCHEDULE.afterUpdateMs,
    statuses: recordOf(WATCHED_STATUSES, (status): StatusSchedule => {
      const usual = DEFAULT_SCHEDULE.statuses[status]
      const own = statuses[status] ?? {}
      mustKnow(own, usual, `schedule.statuses.${status}`)
      return { ...paceOf(own, usual), stalledAfterMs: own.stalledAfterMs ?? usual.stalledAfterMs }
    }),
  }
}

/** A first wait that was told isn't cut by a longest one that wasn't. */
function paceOf(given: { readonly [K in keyof Pace]?: Pace[K] | null | undefined }, usual: Pace): Pace {
  const firstMs = given.firstMs ?? usual.firstMs
  const mostMs = given.mostMs ?? Math.max(usual.mostMs, firstMs)
  return { firstMs, factor: given.factor ?? usual.factor, mostMs }
}

function mustKnow(given: unknown, usual: object, name: string): void {
  if (!isPlainRecord(given)) mistake(name, 'a plain object')
  for (const each of Object.keys(given)) {
    if (!Object.hasOwn(usual, each)) mistake(`${name}.${each}`, 'left out: a schedule has no such part')
  }
}
