/**
 * What can go wrong between a client and NP. With `…_before_commit`, `connection_refused` and `maintenance`, NP did
 * nothing. With all others it did what was asked, and only the answer suffers.
 *
 * - `connection_refused`: nothing was sent (`ECONNREFUSED`).
 * - `reset_before_commit`, `reset_after_commit`: the connection breaks (`ECONNRESET`).
 * - `timeout_before_commit`, `timeout_after_commit`: no answer, until the signal is aborted or `hangMs` is over.
 * - `server_error_before_commit`, `server_error_after_commit`: HTTP 500 with an HTML page.
 * - `maintenance`: HTTP 503 with an HTML page; NP did nothing.
 * - `truncated_json`: the answer breaks off in the middle.
 * - `empty_body`: HTTP 200 and nothing in it.
 * - `duplicated_results`: an entry comes twice.
 * - `reordered_results`: entries come in another order.
 * - `missing_ids`: an entry lacks its ids.
 * - `missing_results`: an entry isn't there.
 * - `contradictory_results`: an id stands among the results and among the errors.
 * - `stale_read`: a screening result as it was before the last change (on `find` only).
 * - `unknown_code`: an entry with a code that nobody documented.
 * - `slow_drip`: the answer comes in small pieces, over `dripMs`.
 *
 * @category Simulator
 */
export type FaultKind = Extract<(typeof FAULT_KINDS)[number], string>

/**
 * The values of {@link FaultKind}.
 *
 * @category Simulator
 */
export const FAULT_KINDS = [
  'connection_refused',
  'reset_before_commit',
  'reset_after_commit',
  'timeout_before_commit',
  'timeout_after_commit',
  'server_error_before_commit',
  'server_error_after_commit',
  'maintenance',
  'truncated_json',
  'empty_body',
  'duplicated_results',
  'reordered_results',
  'missing_ids',
  'missing_results',
  'contradictory_results',
  'stale_read',
  'unknown_code',
  'slow_drip',
] as const
