import type { OrderEvent } from '../../order/event/order-event.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { Answer } from '../answer/answer.js'
import type { ReconciliationCode } from './findings/reconciliation-code.js'
import type { RepairKind } from './repair/repair-kind.js'
import type { ReconciliationVerdict } from './verdict/reconciliation-verdict.js'

/**
 * What makeshop shows against what NP says.
 *
 * @category Back office
 */
export interface Reconciliation extends Answer<ReconciliationCode> {
  /** How both sides stand to each other. */
  readonly verdict: ReconciliationVerdict
  /** The 決済ステータス that NP's word amounts to; `null` if it amounts to none. */
  readonly truth: PaymentStatus | null
  /**
   * Events for `decide`, in turn, that would bring both into step: proposed, never applied. If both sides contradict,
   * and nothing says what is true, it is the doubt by which the gate holds. Empty if nothing is to be repaired, or no
   * event can do it. Look at `repairKind` first: beside makeshop, what the link brings isn't applied before makeshop
   * shows it.
   */
  readonly repair: readonly OrderEvent[]
  /** Who brings `repair` about, and so when to apply it. */
  readonly repairKind: RepairKind
}
