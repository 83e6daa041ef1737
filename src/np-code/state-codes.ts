/** The transaction is cancelled at NP. */
export const ALREADY_CANCELLED = 'E0100114'

/** NP has the report of the shipment. */
export const ALREADY_REPORTED = 'E0100115'

/** NP takes no report of what it hasn't approved. */
export const NOT_APPROVED = 'E0100120'
