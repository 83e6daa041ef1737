import type { CallSignal } from '../../../clock/call-signal.js'
import { isWholeNumber } from '../../../shape/is-whole-number.js'
import { keysOf } from '../../../shape/keys-of.js'
import { mistake } from '../../../shape/mistake.js'
import { recordOf } from '../../../shape/record-of.js'
import { heldSchedule } from '../../schedule/held-schedule.js'
import { mustBeSchedule } from '../../schedule/must-be-schedule.js'
import type { SyncSchedule } from '../../schedule/schedule.js'
import { checkedClock } from './checked-clock.js'
import { mustHave } from './must-have.js'
import type { SyncDriverOptions } from './sync-driver-options.js'
import { DEFAULT_LIMITS, type SyncLimits } from './sync-limits.js'

/** The options with their defaults. */
export interface Settings extends SyncDriverOptions {
  readonly schedule: SyncSchedule
  readonly signal: CallSignal | undefined
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
  const signal = options.signal ?? undefined
  if (signal !== undefined) mustHave(signal, 'signal', ['addEventListener', 'removeEventListener'])
  if (typeof options.details !== 'function') mistake('details', 'a function')
  const limits = limitsOf({ ...options.limits })
  const schedule = heldSchedule(options.schedule)
  mustBeSchedule(schedule)
  return { ...options, clock: checkedClock(options.clock), signal, limits, schedule }
}

/** @param given - a copy, each limit read once */
function limitsOf(given: NonNullable<SyncDriverOptions['limits']>): SyncLimits {
  for (const [name, value] of Object.entries(given)) {
    if (value == null) continue
    if (!Object.hasOwn(DEFAULT_LIMITS, name)) mistake(`limits.${name}`, 'left out: there is no such limit')
    if (!isWholeNumber(value, 1)) mistake(`limits.${name}`, 'a whole number of at least 1')
  }
  return recordOf(keysOf(DEFAULT_LIMITS), (name) => given[name] ?? DEFAULT_LIMITS[name])
}
