import { describe, expect, it } from 'vitest'
import { ORDER_EVENT_TYPES } from '../../src/order/event-types.js'
import type { Circumstances } from '../../src/refusal/circumstances.js'
import { nextSteps } from '../../src/refusal/next-steps.js'
import type { ViolationCode } from '../../src/refusal/violation.js'
import { PAYMENT_STATUSES } from '../../src/vocabulary/payment-status.js'
import { VIOLATION_TEXTS } from '../../src/wording/violation-texts.js'

const isCode = (name: string): name is ViolationCode => name in VIOLATION_TEXTS
const CODES = Object.keys(VIOLATION_TEXTS).filter(isCode)
const EITHER = [true, false]

/** Every status, and a closed order, with all else either way: more than orders come to. */
const CIRCUMSTANCES: readonly Circumstances[] = [null, ...PAYMENT_STATUSES].flatMap((status) =>
  EITHER.flatMap((isSuspect) =>
    EITHER.flatMap((isShipped) =>
      EITHER.flatMap((hasOpenFollowUps) =>
        [[], ORDER_EVENT_TYPES].map((accepted) => {
          return { status, isSuspect, isShipped, invoiceIsPrinted: isShipped, hasOpenFollowUps, accepted }
        }),
      ),
    ),
  ),
)

const calm: Circumstances = {
  status: 'screening_approved',
  isSuspect: false,
  isShipped: false,
  invoiceIsPrinted: false,
  hasOpenFollowUps: false,
  accepted: [],
}
const named = (code: ViolationCode, now: Partial<Circumstances>) =>
  nextSteps(code, { ...calm, ...now }).map(({ step }) => step)

describe('the next steps of a refusal', () => {
  it.each(CODES)('are one or two that are possible now, whatever the order: %s', (code) => {
    for (const now of CIRCUMSTANCES) {
      const steps = nextSteps(code, now)
      expect(steps.length === 1 || steps.length === 2, JSON.stringify(now)).toBe(true)
      for (const { event } of steps) if (event !== null) expectAccepted(event, now)
    }
  })

  it('READ-07 of a closed order, against which nothing in particular helps, are a look into NP’s console', () => {
    expect(named('already_shipped', { status: null })).toStrictEqual(['check_np_console'])
  })

  it('READ-21 of an order that accepts nothing which would move it on are a look into NP’s console', () => {
    expect(named('already_requested', {})).toStrictEqual(['check_np_console'])
    expect(named('already_requested', { status: 'screening_rejected' })).toStrictEqual(['check_np_console'])
  })

  it('READ-03 of a suspect order are its confirmation, unless something in particular helps', () => {
    expect(named('step_out_of_order', { isSuspect: true })).toStrictEqual(['confirm_sync'])
  })
})

/** A confirmation is accepted of every suspect order (READ-21). */
function expectAccepted(event: string, { isSuspect, accepted }: Circumstances): void {
  if (!(isSuspect && event === 'sync.confirmed')) expect(accepted).toContain(event)
}
