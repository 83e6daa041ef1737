import type { TransportFault } from '../../transport/transport-fault.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'
import type { NpAnswer } from '../answer/np-answer.js'

/** Why nothing is known of a whole call; that an order is missing or not understood is said of it alone. */
export type CallUnknown = Exclude<UnknownReason, 'missing' | 'not_understood'>

/** What one call to NP came to. */
export type Reply =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** In NP's form; who it is about is another question. */
      readonly answer: NpAnswer
    }
  | { readonly kind: 'failed'; readonly fault: TransportFault }
  /** Each order of the call may have been acted on, or not. */
  | { readonly kind: 'unknown'; readonly reason: CallUnknown; readonly status: number | null }
