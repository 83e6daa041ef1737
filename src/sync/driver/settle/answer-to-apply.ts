import type { OrderEvent } from '../../../order/event/order-event.js'
import type { UnansweredFields } from '../../entry/unanswered-fields.js'
import type { SyncOutcome } from '../../report/sync-outcome.js'
import type { Arrival, LateAnswer } from '../../report/sync-report.js'

/** An answer of NP's on its way to its order, with the transaction that it is about. */
export interface AnswerToApply extends Pick<LateAnswer, 'asked' | 'npTransactionId'> {
  readonly events: readonly OrderEvent[]
  /** What the report says where it is applied. */
  readonly outcome: SyncOutcome
  /** Whether it says that NP has something of this order's, which must not be lost when the order shows otherwise. */
  readonly weighs: boolean
  /** Whether the question was about the order as it is now. */
  readonly isCurrent: boolean
  /** Whether it answers an update, after which NP is given some time. */
  readonly isUpdate?: boolean
  /** What NP may have from an earlier call, where it refuses this one. */
  readonly earlier?: Arrival['earlier']
  /** What of it NP may have without having answered, from then on. */
  readonly unanswered?: UnansweredFields
}
