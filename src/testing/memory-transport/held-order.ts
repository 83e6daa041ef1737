import type { RegistrationAtNp } from '../transport-conformance/registration-at-np.js'
import type { ReportAtNp } from '../transport-conformance/report-at-np.js'
import type { NpDecision, NpDisturbance } from '../transport-conformance/transport-world.js'

/** What the NP in memory knows of one order. */
export interface HeldOrder {
  decision: NpDecision
  disturbance: NpDisturbance | null
  /** Whether the next update brings another id. */
  renames: boolean
  registration: RegistrationAtNp | null
  report: ReportAtNp | null
  cancelled: boolean
  paidOn: string | null
  readonly times: {
    registrations: number
    updates: number
    reports: number
    cancellations: number
    reregistrations: number
  }
}

/** An order that nobody has told of yet. */
export function nothingHeld(): HeldOrder {
  return {
    decision: { as: 'approved' },
    disturbance: null,
    renames: false,
    registration: null,
    report: null,
    cancelled: false,
    paidOn: null,
    times: { registrations: 0, updates: 0, reports: 0, cancellations: 0, reregistrations: 0 },
  }
}
