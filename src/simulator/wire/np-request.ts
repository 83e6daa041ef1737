import type { CallSignal } from '../../clock/call-signal.js'

/** A request as it came, whatever client sent it. */
export interface NpRequest {
  readonly url: string
  readonly method: string
  readonly authorization: string
  readonly terminalId: string
  readonly body: string
  readonly signal: CallSignal | undefined
}
