import type { TransportFaultCode } from '../../transport/transport-fault.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'
import type { NpConnectProCall } from './np-connect-pro-call.js'

/**
 * One HTTP exchange with NP, for a log. It has no credentials, ids, order numbers, personal data or text of NP's.
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export interface NpExchange {
  /** Which call it was. */
  readonly call: NpConnectProCall
  /** How many orders it was about; 0 for the check of the credentials. */
  readonly orders: number
  /** The HTTP status; `null` if no answer came. */
  readonly status: number | null
  /**
   * `answered`: in NP's form, which includes refusals. Anything else: why the call failed, or why its outcome isn't
   * known.
   */
  readonly outcome: 'answered' | TransportFaultCode | UnknownReason
  /** NP's codes for orders that it refused and for the call as a whole, each once. */
  readonly npCodes: readonly string[]
  /** How long it took, by the transport's clock; 0 if that was set back in between. */
  readonly durationMs: number
}
