import type { Np } from '../np.js'
import type { Scenario } from '../scenario/scenario.js'
import { scenarioBehind } from '../scenario/scenario-behind.js'
import { UNDOCUMENTED } from '../undocumented.js'
import { mayBeDoubled } from './doubles.js'
import { owedBy, release, reserve } from './ledger.js'
import { APPROVED, FAILED, heldFor, IN_REVIEW, LOOKED_INTO, QUEUED, rejectedFor, type Screening } from './screening.js'
import type { Transaction } from './transaction.js'

/** Puts a transaction before the screening: decided at once, or queued for it. */
export function screen(np: Np, transaction: Transaction, now: number): void {
  release(np.ledger, transaction)
  transaction.round++
  transaction.askedAt = now
  transaction.screening = null
  mayBeDoubled(np, transaction)
  if (transaction.scenario.kind === 'never_answer') return
  if (np.settings.mode === 'synchronous') conclude(np, transaction, now)
  else plan(np, transaction, now + np.settings.queueMs + np.settings.reviewMs, 'decide')
}

/** What a look-up says of the screening at that time. */
export function screeningAt(np: Np, transaction: Transaction, now: number): Screening {
  return transaction.screening ?? (now - transaction.askedAt < np.settings.queueMs ? QUEUED : IN_REVIEW)
}

/** What a look-up said before the last change of what it says now. */
export function screeningBefore(np: Np, transaction: Transaction, now: number): Screening | null {
  const isPastTheQueue = transaction.cancelled === null && screeningAt(np, transaction, now) === IN_REVIEW
  return isPastTheQueue ? QUEUED : transaction.before
}

/** Decides as the scenario wants it; only the buyer's limit may turn an approval into a rejection. */
export function conclude(np: Np, transaction: Transaction, now: number): void {
  const { scenario } = transaction
  if (scenario.kind === 'never_answer') {
    transaction.askedAt = now
    transaction.screening = null
    return
  }
  const screening = resultOf(np, transaction, scenario)
  if (scenario.kind === 'wait') plan(np, transaction, now + scenario.afterMs, 'go_on')
  decideOn(np, transaction, screening, now)
}

/** After a closer look: on to what the scenario has behind it. */
export function goOn(np: Np, transaction: Transaction, now: number): void {
  transaction.scenario = scenarioBehind(transaction.scenario)
  release(np.ledger, transaction)
  conclude(np, transaction, now)
}

/** Sets the result, and what follows from it: whether the buyer owes it, and when it expires. */
export function decideOn(np: Np, transaction: Transaction, screening: Screening, now: number): void {
  const { ledger, settings } = np
  const { scenario } = transaction
  transaction.screening = screening
  mayBeDoubled(np, transaction)
  reserve(ledger, transaction)
  const expiresAfterMs = scenario.kind === 'expire' ? scenario.afterMs : settings.expiresAfterMs
  if (screening === APPROVED && expiresAfterMs !== 'never') plan(np, transaction, now + expiresAfterMs, 'expire')
}

function resultOf(np: Np, transaction: Transaction, scenario: Exclude<Scenario, { kind: 'never_answer' }>): Screening {
  switch (scenario.kind) {
    case 'hold':
      return heldFor(scenario.reasons)
    case 'wait':
      return LOOKED_INTO
    case 'reject':
      return rejectedFor(scenario.code ?? 'NG999')
    case 'unknown_code':
      return { result: scenario.code ?? UNDOCUMENTED.result, ng: null, hold: null }
    case 'error':
      return FAILED
    default:
      return isOverLimit(np, transaction) ? rejectedFor('NG001') : APPROVED
  }
}

function isOverLimit({ ledger, settings }: Np, { buyer, amount }: Transaction): boolean {
  const { buyerLimitYen } = settings
  return buyerLimitYen !== 'any' && owedBy(ledger, buyer) + amount > buyerLimitYen
}

/** Plans what comes next; what was planned before of the same transaction has happened, or is void. */
function plan({ due }: Np, transaction: Transaction, at: number, act: 'decide' | 'go_on' | 'expire'): void {
  transaction.unplan?.()
  transaction.unplan = due.put(at, { transaction, round: transaction.round, act })
}
