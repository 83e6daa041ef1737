import { isOneOf } from '../../shape/is-one-of.js'
import { keysOf } from '../../shape/keys-of.js'
import { mistake } from '../../shape/mistake.js'
import { stateAgainstCancel } from '../call/cancel.js'
import { stateAgainstUpdate } from '../call/update.js'
import { isBilledAmount } from '../field/is-billed-amount.js'
import type { Np } from '../np.js'
import { endTransaction } from '../transaction/end-transaction.js'
import { letHappen } from '../transaction/let-happen.js'
import { notePayment } from '../transaction/note-payment.js'
import { OBSTACLE_CODES } from '../transaction/obstacle.js'
import { rescreen } from '../transaction/rescreen.js'
import { decideOn, screeningAt } from '../transaction/screen.js'
import { APPROVED, heldFor, journalTextOf, rejectedFor, type Screening } from '../transaction/screening.js'
import { stateAgainstChange } from '../transaction/state-against-change.js'
import { CANCELLED } from '../transaction/state-codes.js'
import type { Payment, Transaction } from '../transaction/transaction.js'
import type { NpOperator } from './np-operator.js'
import type { OperatorAct } from './operator-act.js'

/** What a person decides, by the result and its reasons. */
const DECIDED = {
  approved: () => APPROVED,
  held: (reasons) => heldFor([...reasons]),
  rejected: (reasons) => rejectedFor(reasons[0] ?? 'NG999'),
} satisfies Record<string, (reasons: readonly string[]) => Screening>
const RESULTS = keysOf(DECIDED)
const PAYMENTS: readonly Payment[] = ['unpaid', 'paid', 'unclear']

/** The people at NP, and the buyers. */
export function createOperator(np: Np): NpOperator {
  function act(
    npId: string,
    name: OperatorAct,
    against: (transaction: Transaction) => string | null,
    does: (transaction: Transaction, now: number) => string,
  ): string | null {
    const now = np.clock.now()
    letHappen(np, now)
    const transaction = np.ledger.byNpId.get(npId)
    if (transaction === undefined) mistake('The NP transaction id', 'that of a transaction at NP')
    const code = against(transaction)
    np.journal.note({ at: now, call: name, ids: [npId], outcomes: [code ?? does(transaction, now)] })
    return code
  }

  return {
    cancel: (npId) =>
      act(
        npId,
        'operator_cancelled',
        (transaction) => stateAgainstCancel(np, transaction),
        (transaction, now) => {
          endTransaction(np, transaction, now, 'operator')
          return 'done'
        },
      ),
    edit(npId, change) {
      const amount = change?.amount ?? null
      if (amount !== null && !isBilledAmount(amount)) mistake('The amount', 'a whole number of yen above 0')
      return act(
        npId,
        'operator_edited',
        (transaction) => stateAgainstUpdate(np, transaction),
        (transaction, now) => {
          rescreen(np, transaction, now, { ...transaction, amount: amount ?? transaction.amount })
          return journalTextOf(screeningAt(np, transaction, now))
        },
      )
    },
    decide(npId, result, reasons) {
      if (!isOneOf(RESULTS, result)) mistake('The result', RESULTS.join(' or '))
      const screening = DECIDED[result](reasons ?? [])
      return act(npId, 'operator_decided', stateAgainstChange, (transaction, now) => {
        transaction.before = screeningAt(np, transaction, now)
        transaction.round++
        decideOn(np, transaction, screening, now)
        return journalTextOf(screening)
      })
    },
    recordPayment(npId, payment) {
      if (!isOneOf(PAYMENTS, payment)) mistake('The payment', PAYMENTS.join(' or '))
      return act(
        npId,
        'operator_recorded_payment',
        ({ cancelled }) => (cancelled === null ? null : CANCELLED),
        (transaction, now) => {
          notePayment(np, transaction, now, payment)
          return payment
        },
      )
    },
    obstruct(npId, obstacles) {
      for (const each of obstacles)
        if (!Object.hasOwn(OBSTACLE_CODES, each)) mistake('An obstacle', Object.keys(OBSTACLE_CODES).join(' or '))
      return act(
        npId,
        'operator_obstructed',
        () => null,
        (transaction) => {
          transaction.obstacles = [...obstacles]
          return obstacles.length === 0 ? 'none' : obstacles.join(' ')
        },
      )
    },
  }
}
