import type { Asked } from '../answer/asked.js'
import type { NpConnectProCall } from '../options/np-connect-pro-call.js'

/** One order of a call, ready to go over the wire. */
export interface Entry {
  readonly call: NpConnectProCall
  readonly asked: Asked
  /** Its entry of `transactions`, as JSON. */
  readonly transaction: string
  /** The same with what NP knows from the transaction before, where `transaction` leaves that out. */
  readonly inFull?: string
}
