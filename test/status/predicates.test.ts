import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canChangePaymentMethod,
  canCorrect,
  countsAsReceived,
  isAutomatic,
  isFinal,
  type PaymentStatus,
} from '../../src/index.js'
import { ALL_STATUSES, LABELS } from '../support/statuses.js'

const PREDICATES = { canCorrect, canChangePaymentMethod, isFinal, countsAsReceived, isAutomatic } as const
type Predicate = keyof typeof PREDICATES

const NAMES = Object.keys(PREDICATES) as Predicate[]

/** What holds of each status; what isn't named doesn't. */
const HOLDS: Readonly<Record<PaymentStatus, readonly Predicate[]>> = {
  screening_preparing: ['isAutomatic'],
  screening_waiting: ['isAutomatic'],
  screening_in_progress: ['isAutomatic'],
  screening_on_hold: ['canCorrect'],
  screening_rejected: ['canChangePaymentMethod'],
  screening_approved: ['canCorrect', 'countsAsReceived'],
  shipment_report_preparing: ['countsAsReceived', 'isAutomatic'],
  shipment_report_in_progress: ['countsAsReceived', 'isAutomatic'],
  shipment_report_completed: ['isFinal', 'countsAsReceived'],
  needs_attention: ['canCorrect', 'canChangePaymentMethod'],
}

const RULES_BEHIND: Readonly<Record<Predicate, string>> = {
  canCorrect: 'CORR-01',
  canChangePaymentMethod: 'PAY-01',
  isFinal: 'FLOW-06',
  countsAsReceived: 'FLOW-07',
  isAutomatic: 'LINK-06',
}

const NO_STATUS: readonly unknown[] = [
  ...Object.values(LABELS),
  'closed',
  'SCREENING_APPROVED',
  ' screening_approved',
  'screening_approved ',
  '__proto__',
  'constructor',
  'toString',
  '',
  null,
  undefined,
  0,
  true,
  ['screening_approved'],
  { paymentStatus: 'screening_approved' },
  { toString: () => 'needs_attention' },
  Symbol('needs_attention'),
]

describe('the predicates on a 決済ステータス', () => {
  it.each(
    NAMES.flatMap((name) =>
      ALL_STATUSES.map(
        (status) => [RULES_BEHIND[name], name, LABELS[status], HOLDS[status].includes(name), status] as const,
      ),
    ),
  )('%s: %s of %s is %s', (_, name, __, holds, status) => {
    expect(PREDICATES[name](status)).toBe(holds)
  })

  it.each(NAMES)('%s is false for anything that is no status, labels included', (name) => {
    for (const value of NO_STATUS) expect(PREDICATES[name](value)).toBe(false)
  })

  it.each(NAMES)('%s never throws, and is false for any other text and value', (name) => {
    const statuses: readonly unknown[] = ALL_STATUSES
    fc.assert(
      fc.property(
        fc.anything().filter((value) => !statuses.includes(value)),
        (value) => {
          expect(PREDICATES[name](value)).toBe(false)
        },
      ),
      { seed: 20260401, numRuns: 500 },
    )
  })
})
