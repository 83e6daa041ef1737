import { mistake } from '../../shape/mistake.js'
import { WATCHED_STATUSES } from '../../status/watched-status.js'
import type { Pace } from './pace.js'
import type { SyncSchedule } from './schedule.js'

/** A schedule that can't be meant is a mistake in the program: its orders would be left to a person, or to nobody. */
export function mustBeSchedule(schedule: SyncSchedule): void {
  for (const name of ['leaseMs', 'lookEveryMs', 'afterUpdateMs'] as const) mustWait(schedule[name], name)
  mustPace(schedule.whileClosed, 'whileClosed')
  for (const status of WATCHED_STATUSES) {
    const pace = schedule.statuses[status]
    mustPace(pace, `statuses.${status}`)
    if (pace.stalledAfterMs !== 'never') mustWait(pace.stalledAfterMs, `statuses.${status}.stalledAfterMs`)
  }
}

function mustPace({ factor, firstMs, mostMs }: Pace, name: string): void {
  mustWait(firstMs, `${name}.firstMs`)
  mustWait(mostMs, `${name}.mostMs`)
  if (!(Number(factor) >= 1)) mistake(`schedule.${name}.factor`, 'a number of at least 1')
}

function mustWait(value: number, name: string): void {
  if (!Number.isFinite(value) || Number(value) <= 0) mistake(`schedule.${name}`, 'a number of milliseconds above 0')
}
