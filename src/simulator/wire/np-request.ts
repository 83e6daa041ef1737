import type { CallSignal } from '../../clock/call-signal.js'

/** A request as it came, whatever client sent it. */
export interface NpRequest {
  readonly url: string
  readonly method: string
  readonly authorization: string | undefined
  readonly terminalId: string | undefined
  readonly body: string
  readonly signal: CallSignal | undefined
}
