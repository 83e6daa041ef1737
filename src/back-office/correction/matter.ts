import type { Order } from '../../order/order.js'
import type { EditField } from '../../vocabulary/edit-field.js'
import { PAYMENT_METHODS } from '../../vocabulary/payment-method.js'
import type { Finding } from '../finding.js'
import { found } from '../found.js'
import { ACTS, type Act, cancelling, changingPaymentMethod } from '../plan/act.js'
import type { CorrectionFindingCode } from './correction-code.js'
import { correctionPath } from './correction-path.js'

/** What the matter is with an order, and what is to be done about it. */
export interface Matter {
  readonly finding: Finding<CorrectionFindingCode>
  /** What else there is to know. */
  readonly remarks?: readonly Finding<CorrectionFindingCode>[]
  /** What is to be edited; left out: nothing, or it isn't known. */
  readonly fields?: readonly EditField[]
  readonly editCures: boolean | null
  readonly acts: readonly Act[]
  /** The acts of the other way, where there is one. */
  readonly instead?: readonly Act[]
}

/** NP has the report, and no link brings that to makeshop: it is set there, and confirmed (SYNC-01, READ-21). */
export const TO_REPORTED: readonly Act[] = [ACTS.setReported, ACTS.confirmReported]

/** Beside it: what decides between that and another report is a look into NP's console. */
export const REPEAT_IF_NOT_TOLD = found('repeat_if_not_told', 'READ-05')

/** Another payment method, whichever: one that isn't linked stands for it in the rehearsal. */
const OTHER_METHOD: Act = changingPaymentMethod(PAYMENT_METHODS.bank_transfer)

/** The way to another payment method; 審査保留 is left for 要確認 first (PAY-01). */
export function toOtherMethod({ paymentStatus }: Order): readonly Act[] {
  const opening = paymentStatus === 'screening_on_hold' ? [ACTS.revertDelivery, ACTS.openCorrection] : []
  return [...opening, OTHER_METHOD]
}

/** NP後払い can't be used. */
export function paymentToChange(order: Order): Matter {
  return {
    finding: found('payment_to_change', 'STAT-05'),
    editCures: false,
    acts: toOtherMethod(order),
    instead: [cancelling({ deleted: false })],
  }
}

/** Something has to be edited, and only makeshop's screen says what. */
export function causeNotKnown(order: Order): Matter {
  return {
    finding: found('cause_not_known', 'CORR-06'),
    editCures: null,
    acts: [ACTS.lookAtPaymentInformation, ...correctionPath(order, [])],
  }
}
