import type { Np } from '../np.js'
import { endTransaction } from './end-transaction.js'
import { notePayment } from './note-payment.js'
import type { PlannedAct } from './planned-act.js'
import { conclude, goOn, screeningAt } from './screen.js'
import { journalTextOf } from './screening.js'
import type { Transaction } from './transaction.js'

/** Lets everything happen that was due by now, each at its time. */
export function letHappen(np: Np, now: number): void {
  for (let due = np.due.takeUntil(now); due !== null; due = np.due.takeUntil(now)) happen(np, due.what, due.at)
}

function happen(np: Np, { transaction, round, act }: PlannedAct, at: number): void {
  if (transaction.cancelled !== null || transaction.payment === 'paid') return
  if (act === 'pay') {
    if (transaction.screening?.result !== '00') return
    notePayment(np, transaction, at, 'paid')
    np.journal.note({ at, call: 'buyer_paid', ids: [transaction.npId], outcomes: ['done'] })
  } else if (transaction.round === round) {
    if (act === 'expire') expire(np, transaction, at)
    else decide(np, transaction, at, act)
  }
}

function expire(np: Np, transaction: Transaction, at: number): void {
  if (transaction.report !== null) return
  endTransaction(np, transaction, at, 'np')
  np.journal.note({ at, call: 'np_expired', ids: [transaction.npId], outcomes: ['done'] })
}

function decide(np: Np, transaction: Transaction, at: number, act: 'decide' | 'go_on'): void {
  transaction.before = screeningAt(np, transaction, at)
  if (act === 'decide') conclude(np, transaction, at)
  else goOn(np, transaction, at)
  const outcome = journalTextOf(screeningAt(np, transaction, at))
  np.journal.note({ at, call: 'np_decided', ids: [transaction.npId], outcomes: [outcome] })
}
