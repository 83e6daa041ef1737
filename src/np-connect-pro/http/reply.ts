import type { TransportFault } from '../../transport/transport-fault.js'
import type { UnknownReason } from '../../transport/unknown-reason.js'
import type { NpAnswer } from '../answer/np-answer.js'

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
  | { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly status: number | null }
