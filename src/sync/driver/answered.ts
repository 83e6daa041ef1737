import type { OrderEvent } from '../../order/order-event.js'
import type { SyncOutcome } from '../report/sync-outcome.js'
import type { Arrival, LateAnswer } from '../report/sync-report.js'
import type { Open } from './open.js'

/** An answer of NP's on its way to its order, with the transaction that it is about. */
export interface Answered extends Pick<LateAnswer, 'asked' | 'npTransactionId'> {
  readonly events: readonly OrderEvent[]
  /** What is said of it where it went as asked. */
  readonly outcome: SyncOutcome
  /** Whether it says that NP has something of this order's, which must not be lost when the order shows otherwise. */
  readonly weighs: boolean
  /** Whether the question was about the order as it is now. */
  readonly current: boolean
  /** Whether it answers an update, after which NP is given some time. */
  readonly isUpdate?: boolean
  /** What NP may have of the order nonetheless, where it refuses. */
  readonly earlier?: Arrival['earlier']
  /** What is open at NP then. */
  readonly open?: Open
}
