import type { CallSignal } from '../clock/call-signal.js'
import type { Result } from '../result.js'
import type { NpTransport } from '../transport/np-transport.js'
import type { TransportFault } from '../transport/transport-fault.js'

/**
 * The port over NPコネクトプロ, with all of its optional calls.
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export interface NpConnectPro extends Required<NpTransport> {
  /**
   * Asks NP about no order, to see whether it accepts the credentials: `Ok` if it does, `credentials_refused` if it
   * doesn't. It changes nothing at NP.
   */
  checkCredentials(signal?: CallSignal): Promise<Result<null, TransportFault>>
}
