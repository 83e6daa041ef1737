import type { Np } from '../np.js'
import { APPROVE } from '../scenario/approve.js'
import type { Scenario } from '../scenario/scenario.js'
import { owedBy, release, reserve } from './ledger.js'
import { APPROVED, FAILED, heldFor, IN_REVIEW, LOOKED_INTO, QUEUED, rejectedFor, type Screening } from './screening.js'
import type { Transaction } from './transaction.js'

/** Puts a transaction before the screening: decided at once, or queued for it. */
export function screen(np: Np, transaction: Transaction, now: number): void {
  release(np.ledger, transaction)
  transaction.round++
  transaction.askedAt = now
  transaction.screening = null
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
  const expiresAfterMs = scenario.kind === 'expire' ? scenario.afterMs : np.settings.expiresAfterMs
  if (screening === APPROVED && expiresAfterMs !== null) plan(np, transaction, now + expiresAfterMs, 'expire')
  decideOn(np, transaction, screening)
}

/** After a closer look: on to what the scenario has behind it. */
export function goOn(np: Np, transaction: Transaction, now: number): void {
  const { scenario } = transaction
  transaction.scenario = scenario.kind === 'wait' ? (scenario.next ?? APPROVE) : scenario
  release(np.ledger, transaction)
  conclude(np, transaction, now)
}

/** Sets the result. An approved transaction and a held one count against the buyer's limit. */
export function decideOn({ ledger }: Np, transaction: Transaction, screening: Screening): void {
  transaction.screening = screening
  if (screening.result === '00' || screening.result === '10') reserve(ledger, transaction)
  else release(ledger, transaction)
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
      return { result: scenario.code ?? '99', ng: null, hold: null }
    case 'error':
      return FAILED
    default:
      return isOverLimit(np, transaction) ? rejectedFor('NG001') : APPROVED
  }
}

function isOverLimit({ ledger, settings }: Np, { buyer, amount }: Transaction): boolean {
  const { buyerLimitYen } = settings
  return buyerLimitYen !== null && owedBy(ledger, buyer) + amount > buyerLimitYen
}

function plan({ due }: Np, transaction: Transaction, at: number, act: 'decide' | 'go_on' | 'expire'): void {
  due.put(at, { transaction, round: transaction.round, act })
}
