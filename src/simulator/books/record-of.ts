import type { Np } from '../np.js'
import { screeningAt } from '../transaction/screen.js'
import type { Transaction } from '../transaction/transaction.js'
import type { NpRecord } from './np-record.js'

/** A transaction as it may be shown: a copy without personal data. */
export function recordOf(np: Np, transaction: Transaction, now: number): NpRecord {
  const { report, cancelled, paidAt } = transaction
  const { result, ng, hold } = screeningAt(np, transaction, now)
  return {
    npTransactionId: transaction.npId,
    shopTransactionId: transaction.shopId,
    baseNpTransactionId: transaction.base?.npId ?? null,
    settlementType: transaction.settlementType,
    amount: transaction.amount,
    registeredAt: iso(transaction.registeredAt),
    screenedAt: iso(transaction.askedAt),
    result,
    reasons: hold !== null ? [...hold] : ng === null ? [] : [ng],
    updates: transaction.updates,
    report: report === null ? null : { ...report, at: iso(report.at) },
    cancelled: cancelled === null ? null : { ...cancelled, at: iso(cancelled.at) },
    payment: transaction.payment,
    paidAt: paidAt === null ? null : iso(paidAt),
    obstacles: [...transaction.obstacles],
  }
}

function iso(instant: number): string {
  return new Date(instant).toISOString()
}
