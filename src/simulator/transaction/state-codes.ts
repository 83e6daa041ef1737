/** NP's codes against a call on a transaction, by what it is. */
export const CANCELLED = 'E0100114'
export const REPORTED = 'E0100115'
export const PAID = 'E0100118'
export const NOT_APPROVED = 'E0100120'
