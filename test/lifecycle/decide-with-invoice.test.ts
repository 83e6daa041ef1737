import { describe, expect, it } from 'vitest'
import type { Order, PaymentStatus } from '../../src/index.js'
import { decide } from '../../src/lifecycle/decide.js'
import { decideWithInvoice } from '../../src/lifecycle/decide-with-invoice.js'
import { withoutInvoice } from '../../src/lifecycle/updates/without-invoice.js'
import { confirmed, correctionOpened, requested } from '../support/an-event.js'
import { anOrder, aWizOrder } from '../support/an-order.js'

const PRINTED = '2026-04-01T12:00:00+09:00'
const LATER = '2026-04-01T12:00:01+09:00'
const inDoubt = (status: PaymentStatus, others: Partial<Order> = {}) =>
  aWizOrder({ in: status, invoicePrintedAt: PRINTED, syncTrust: 'suspect', ...others })

/** When the invoice was printed that counts once a status is confirmed. */
const printedAfter = (order: Order, status: PaymentStatus, time = LATER) =>
  decideWithInvoice(order, { ...confirmed(status), at: time }).unwrap().order.invoicePrintedAt

describe('READ-11: a confirmation in doubt, and the wiz invoice that was printed before', () => {
  it.each(['screening_preparing', 'screening_waiting', 'screening_in_progress', 'screening_on_hold'] as const)(
    'is stale by %s, to which only an edit leads from 審査OK and 要確認 (CORR-03)',
    (status) => {
      expect(printedAfter(inDoubt('screening_approved'), status)).toBeNull()
      expect(printedAfter(inDoubt('needs_attention'), status)).toBeNull()
    },
  )

  it('is stale by 要確認 behind 審査OK, and not by 要確認 that was known', () => {
    expect(printedAfter(inDoubt('screening_approved'), 'needs_attention')).toBeNull()
    expect(printedAfter(inDoubt('needs_attention'), 'needs_attention')).toBe(PRINTED)
  })

  it.each<[string, Order, PaymentStatus, string]>([
    ['審査OK', inDoubt('screening_approved'), 'screening_approved', LATER],
    ['審査NG', inDoubt('screening_approved'), 'screening_rejected', LATER],
    ['a screening behind another one', inDoubt('screening_preparing'), 'screening_in_progress', LATER],
    ['a screening behind 審査保留', inDoubt('screening_on_hold'), 'screening_waiting', LATER],
    ['goods that have left', inDoubt('needs_attention', { deliveryStatus: 'shipped' }), 'screening_waiting', LATER],
    ['the moment of the printing', inDoubt('screening_approved'), 'screening_in_progress', PRINTED],
  ])('counts still: %s', (_, order, status, time) => {
    expect(printedAfter(order, status, time)).toBe(PRINTED)
  })

  it('is the decision of decide in everything else, refusals too', () => {
    for (const [order, event] of [
      [anOrder({ in: 'screening_preparing' }), requested],
      [inDoubt('screening_approved'), correctionOpened],
      [
        aWizOrder({ in: 'screening_approved', invoicePrintedAt: PRINTED }),
        { ...confirmed('needs_attention'), at: LATER },
      ],
      [anOrder({ in: 'screening_approved', syncTrust: 'suspect' }), confirmed('screening_in_progress')],
    ] as const)
      expect(decideWithInvoice(order, event).val).toStrictEqual(decide(order, event).val)
  })
})

it('READ-11: an order without an invoice stays the very same by the removal of it', () => {
  const plain = aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })
  expect(withoutInvoice(plain)).toBe(plain)
  const printed = aWizOrder({ in: 'screening_approved', invoicePrintedAt: PRINTED })
  expect(withoutInvoice(printed)).toStrictEqual({ ...printed, invoicePrintedAt: null, version: printed.version + 1 })
})
