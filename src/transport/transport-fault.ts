/**
 * Why a whole call failed. From 1.0.0 on, codes change in a major version only.
 *
 * - `credentials_refused`: NP doesn't accept the credentials, or the contract doesn't cover the call.
 * - `maintenance`: NP is closed for maintenance.
 * - `offline`: nothing could be sent.
 * - `not_understood`: an answer came that isn't in NP's form.
 * - `request_refused`: NP refused the call as a whole, for no order in particular; see `npCodes`.
 * - `aborted`: the caller gave up before anything was sent.
 * - `malformed`: the input isn't of the documented shape; nothing was sent.
 *
 * @category Transport
 */
export type TransportFaultCode =
  | 'credentials_refused'
  | 'maintenance'
  | 'offline'
  | 'not_understood'
  | 'request_refused'
  | 'aborted'
  | 'malformed'

/**
 * A call that failed as a whole. It holds neither credentials nor personal data, and no text of NP's.
 *
 * @category Transport
 */
export interface TransportFault {
  /** What went wrong. */
  readonly code: TransportFaultCode
  /**
   * Whether NP acted on any order of the call. `no`: surely not, so the call may be made again. `unknown`: treat each
   * order of it as one whose outcome is unknown (READ-20).
   */
  readonly acted: 'no' | 'unknown'
  /** The HTTP status or the like; `null` if there was none. */
  readonly status: number | null
  /** NP's codes for the call, as they came; may be empty. */
  readonly npCodes: readonly string[]
}
