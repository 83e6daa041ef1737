import type { AddressesAtNp } from '../transport-conformance/addresses-at-np.js'
import type { RegistrationAtNp } from '../transport-conformance/registration-at-np.js'
import type { ReportAtNp } from '../transport-conformance/report-at-np.js'
import type { NpDecision, NpDisturbance } from '../transport-conformance/transport-world.js'

/** What the NP in memory knows of one order. */
export interface HeldOrder {
  decision: NpDecision | { readonly as: 'in_review' | 'in_error' }
  disturbance: NpDisturbance | 'gateway_fails' | 'trickles' | 'fails_in_form' | 'turns_away' | 'names_nobody' | null
  /** How the next call that carries it is refused. */
  refusal: { readonly codes: readonly string[]; readonly done: boolean } | null
  /** Whether the next update brings another id. */
  renames: boolean
  registration: RegistrationAtNp | null
  addresses: AddressesAtNp | null
  report: ReportAtNp | null
  cancelled: boolean
  paidOn: string | null
  /** What NP says of its payment instead. */
  payment: 'unclear' | 'unrecognised' | null
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
    refusal: null,
    renames: false,
    registration: null,
    addresses: null,
    report: null,
    cancelled: false,
    paidOn: null,
    payment: null,
    times: { registrations: 0, updates: 0, reports: 0, cancellations: 0, reregistrations: 0 },
  }
}
