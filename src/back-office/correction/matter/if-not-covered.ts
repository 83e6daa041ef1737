import { findingOf } from '../../answer/finding-of.js'

/** What is left where NP, once asked, takes no report of the carrier (SHIP-10). */
export const IF_NOT_COVERED = findingOf('pay_otherwise_if_not_covered', 'PAY-01')
