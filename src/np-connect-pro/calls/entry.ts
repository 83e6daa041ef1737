import type { Asked } from '../answer/asked.js'
import type { NpCall } from '../http/np-call.js'

/** One order of a call, ready to go over the wire. */
export interface Entry {
  readonly call: NpCall
  readonly asked: Asked
  /** Its entry of `transactions`, as JSON. */
  readonly transaction: string
}
