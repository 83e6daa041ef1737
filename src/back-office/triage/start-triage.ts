import { isInstant } from '../../order/form/is-instant.js'
import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { Err, Ok, type Result } from '../../result.js'
import type { RunningTriage } from './running-triage.js'
import { tally } from './tally.js'
import { readThresholds } from './thresholds/read-thresholds.js'
import type { SomeTriageThresholds } from './thresholds/triage-thresholds.js'

/**
 * Starts a triage to which you hand orders one by one; `triage` does it for anything that can be iterated over. Its
 * memory doesn't grow with the orders.
 *
 * @param now - the time at which ages are taken: ISO 8601 instant
 * @param thresholds - what is left out is taken from `DEFAULT_TRIAGE_THRESHOLDS`
 * @returns `Ok` with the triage, or `Err` with `malformed` (READ-24) and the path of what is wrong
 *
 * @example
 * ```ts
 * const started = startTriage('2026-04-01T09:00:00+09:00', { itemsPerList: 100 })
 * if (started.ok) for await (const order of orders) started.val.add(order)
 * ```
 *
 * @category Triage
 */
export function startTriage(
  now: string,
  thresholds?: SomeTriageThresholds | null,
): Result<RunningTriage, Violation<'malformed'>> {
  if (!isInstant(now)) return Err(malformed('now'))
  const reading = readThresholds(thresholds)
  return typeof reading === 'string' ? Err(malformed(reading)) : Ok(tally(now, reading))
}
