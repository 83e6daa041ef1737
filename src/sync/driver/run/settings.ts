import { isWholeNumber } from '../../../shape/is-whole-number.js'
import { keysOf } from '../../../shape/keys-of.js'
import { mistake } from '../../../shape/mistake.js'
import { recordOf } from '../../../shape/record-of.js'
import { WATCHED_STATUSES } from '../../../status/watched-status.js'
import type { Pace } from '../../schedule/pace.js'
import { DEFAULT_SCHEDULE, type StatusSchedule, type SyncSchedule } from '../../schedule/schedule.js'
import { checkedClock } from './checked-clock.js'
import { mustHave } from './must-have.js'
import { DEFAULT_LIMITS, type SyncDriverOptions, type SyncLimits } from './sync-driver-options.js'

/** The options with their defaults. */
export interface Settings extends SyncDriverOptions {
  readonly schedule: SyncSchedule
  readonly limits: SyncLimits
}

/**
 * Fills in what wasn't told. A store, a transport or a clock that is none, and a limit or a schedule that can't be
 * meant, is a mistake in the program: found by a tick, each would leave an order to a person.
 */
export function settingsOf(options: SyncDriverOptions): Settings {
  mustHave(options.store, 'store', ['load', 'due', 'attention', 'save'])
  mustHave(options.transport, 'transport', ['requestScreening', 'pollScreening', 'reportShipments'])
  mustHave(options.clock, 'clock', ['now', 'wait'])
  if (options.signal !== undefined) mustHave(options.signal, 'signal', ['addEventListener', 'removeEventListener'])
  if (typeof options.details !== 'function') mistake('details', 'a function')
  const limits = limitsOf({ ...options.limits })
  const schedule = options.schedule ?? DEFAULT_SCHEDULE
  mustWait(schedule.leaseMs, 'leaseMs')
  mustWait(schedule.lookEveryMs, 'lookEveryMs')
  mustWait(schedule.afterUpdateMs, 'afterUpdateMs')
  mustPace(schedule.whileClosed, 'whileClosed')
  for (const status of WATCHED_STATUSES) {
    const pace: StatusSchedule | undefined = schedule.statuses?.[status]
    mustPace(pace, `statuses.${status}`)
    if (pace?.stalledAfterMs !== null) mustWait(pace?.stalledAfterMs, `statuses.${status}.stalledAfterMs`)
  }
  return { ...options, clock: checkedClock(options.clock), limits, schedule }
}

/** @param given - a copy, each limit read once */
function limitsOf(given: NonNullable<SyncDriverOptions['limits']>): SyncLimits {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    if (!Object.hasOwn(DEFAULT_LIMITS, name)) mistake(`limits.${name}`, 'left out: there is no such limit')
    if (!isWholeNumber(value, 1)) mistake(`limits.${name}`, 'a whole number of at least 1')
  }
  return recordOf(keysOf(DEFAULT_LIMITS), (name) => given[name] ?? DEFAULT_LIMITS[name])
}

function mustPace(pace: Pace | undefined, name: string): void {
  mustWait(pace?.firstMs, `${name}.firstMs`)
  mustWait(pace?.mostMs, `${name}.mostMs`)
  if (pace === undefined || !(pace.factor >= 1)) mistake(`schedule.${name}.factor`, 'a number of at least 1')
}

function mustWait(value: number | undefined, name: string): void {
  if (value === undefined || !Number.isFinite(value) || value <= 0) {
    mistake(`schedule.${name}`, 'a number of milliseconds above 0')
  }
}
