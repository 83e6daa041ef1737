import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { Err, Ok, type Result } from '../../result.js'
import { isText } from '../../shape/is-text.js'
import type { TriageReport } from './list/triage-report.js'
import type { RunningTriage } from './running-triage.js'
import { startTriage } from './start-triage.js'
import type { SomeTriageThresholds } from './thresholds/triage-thresholds.js'

/**
 * The lists of all that an iterable brings.
 *
 * @param path - what it is, where its own iterator throws
 * @param adderOf - what each is handed to
 */
export function sortAll<T>(
  path: string,
  all: Iterable<T>,
  now: string,
  thresholds: SomeTriageThresholds | null | undefined,
  adderOf: (running: RunningTriage) => (one: T) => void,
): Result<TriageReport, Violation<'malformed'>> {
  const started = startTriage(now, thresholds)
  if (!started.ok) return Err(started.val)
  if (isText(all)) return Err(malformed(path))
  const add = adderOf(started.val)
  let count = 0
  try {
    for (const one of all) {
      add(one)
      count += 1
    }
  } catch {
    return Err(malformed(count === 0 ? path : `${path}[${count}]`))
  }
  return Ok(started.val.report())
}
