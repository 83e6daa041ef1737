import { found } from '../../answer/found.js'

/** What is left where NP, once asked, takes no report of the carrier (SHIP-10). */
export const IF_NOT_COVERED = found('pay_otherwise_if_not_covered', 'PAY-01')
