import type { FollowUpKind } from '../../../vocabulary/follow-up.js'
import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import type { Answer } from '../../answer/answer.js'
import type { TriageReasonCode } from './triage-reason-code.js'
import type { Urgency } from './urgency.js'
import type { WorkList } from './work-list.js'

/**
 * One order on its work list; `explainAnswer` words it. Its `findings` say why it stands there, then why it would stand
 * on others; its `next` is one step that is possible now, or a look, into NP's console or for the goods, and what comes
 * after it. It holds no reference to the order.
 *
 * @category Triage
 */
export interface TriageItem extends Answer<TriageReasonCode> {
  /** 注文番号, as it came. */
  readonly orderNumber: string
  /** 決済ステータス; of a closed order the one it had. */
  readonly status: PaymentStatus
  /** The one list it stands on. */
  readonly list: WorkList
  /** Other lists that apply too, in the order of `WORK_LISTS`. */
  readonly also: readonly WorkList[]
  /** How soon a person has to act. */
  readonly urgency: Urgency
  /** For how long it has shown its status, or has been closed, in milliseconds; 0 when that lies ahead of `now`. */
  readonly ageMs: number
  /** The same in calendar days of Asia/Tokyo: 0 since today, 1 since yesterday. */
  readonly ageDays: number
  /** Follow-ups that are open, as the order has them. */
  readonly openFollowUps: readonly FollowUpKind[]
}
