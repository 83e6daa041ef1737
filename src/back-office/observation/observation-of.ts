import type { Finding } from '../answer/finding.js'
import type { Taken } from '../course/take-events.js'
import { nextOf } from '../next/next-of.js'
import { courseOf } from './course-of.js'
import type { Observation, ObservationKind } from './observation.js'
import type { ObservationCode } from './observation-code.js'

/** An observation of what is known to have happened, if anything: nobody has to confirm it. */
export function observationOf(
  kind: ObservationKind,
  { order, events }: Taken,
  findings: readonly Finding<ObservationCode>[],
): Observation {
  return { kind, course: courseOf(events), events, order, toConfirm: null, findings, ...nextOf(order) }
}
