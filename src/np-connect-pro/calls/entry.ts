import type { Asked } from '../answer/asked.js'
import type { NpConnectProCall } from '../options/np-connect-pro-call.js'

/** One order of a call, ready to go over the wire. */
export interface Entry {
  readonly call: NpConnectProCall
  readonly asked: Asked
  /** Its entry of `transactions`, as JSON. */
  readonly transaction: string
  /** What is personal in it, and what was bought; also what it leaves out since NP knows it from the one before. */
  readonly personal: readonly unknown[]
}
