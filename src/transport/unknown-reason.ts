/**
 * Why it isn't known what became of a request. In each case NP may or may not have done what was asked (READ-20).
 *
 * - `timed_out`: no answer came in time.
 * - `connection_lost`: the connection broke after something may have been sent.
 * - `server_error`: NP's side failed (HTTP 5xx other than maintenance).
 * - `missing`: an answer came, but not for this order.
 * - `contradictory`: the answer says two different things about this order, or may be another order's.
 * - `not_understood`: the answer for this order has a result or form that isn't known.
 * - `aborted`: the caller gave up after something may have been sent.
 *
 * @category Transport
 */
export type UnknownReason =
  | 'timed_out'
  | 'connection_lost'
  | 'server_error'
  | 'missing'
  | 'contradictory'
  | 'not_understood'
  | 'aborted'
