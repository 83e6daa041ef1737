import { ALREADY_REPORTED } from './state-codes.js'

/** NP has gone further than makeshop shows: it has the report already, or even the buyer's money. */
export const AHEAD_CODES: readonly string[] = [ALREADY_REPORTED, 'E0100118']
