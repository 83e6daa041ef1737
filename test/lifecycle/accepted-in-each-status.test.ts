import { describe, expect, it } from 'vitest'
import { acceptedEvents, type OrderEventType, type PaymentStatus } from '../../src/index.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment, aSuspectOrder, aWizOrder } from '../support/an-order.js'

/** Accepted in every status of an order that isn't closed, for what they are or because they change nothing. */
const ANYWHERE: readonly OrderEventType[] = ['order.cancelled', 'status.overridden', 'followUp.done', 'sync.doubted']

/** NP's answers on its screening, known or contradicting ones (READ-15). */
const ANSWERS: readonly OrderEventType[] = [
  'screening.accepted',
  'screening.approved',
  'screening.held',
  'screening.rejected',
]

const BY_STATUS: Readonly<Record<PaymentStatus, readonly OrderEventType[]>> = {
  screening_preparing: ['screening.requested', 'screening.failed', 'delivery.reverted'],
  screening_waiting: ['screening.accepted', 'screening.failed', 'delivery.reverted'],
  screening_in_progress: [...ANSWERS, 'screening.failed', 'delivery.reverted'],
  screening_on_hold: [...ANSWERS, 'correction.opened', 'order.edited', 'delivery.reverted'],
  screening_rejected: [...ANSWERS, 'delivery.reverted', 'paymentMethod.changed'],
  screening_approved: [...ANSWERS, 'correction.opened', 'order.edited', 'delivery.completed', 'delivery.reverted'],
  shipment_report_preparing: [...ANSWERS, 'shipment.requested', 'shipment.failed'],
  shipment_report_in_progress: [...ANSWERS, 'shipment.reported', 'shipment.failed'],
  shipment_report_completed: [...ANSWERS, 'shipment.reported'],
  needs_attention: [
    'screening.failed',
    'correction.opened',
    'order.edited',
    'delivery.reverted',
    'paymentMethod.changed',
  ],
}

const sorted = (types: readonly OrderEventType[]) => [...types].sort()

describe('the event types of which some payload is accepted', () => {
  it.each(Object.entries(BY_STATUS))(
    'FLOW-01 to FLOW-06, CORR-01, SHIP-01, PAY-01, READ-15: in %s',
    (status, types) => {
      const accepted = acceptedEvents(anOrder({ in: status as PaymentStatus }))
      expect(sorted(accepted)).toStrictEqual(sorted([...types, ...ANYWHERE, 'sync.confirmed']))
    },
  )

  it('READ-22: the wiz invoice, before it is printed instead of 配送完了 (READ-04), and again after', () => {
    const approved = [...BY_STATUS.screening_approved, ...ANYWHERE, 'sync.confirmed', 'invoice.printed'] as const
    const before = acceptedEvents(aWizOrder({ in: 'screening_approved', invoicePrintedAt: null }))
    expect(sorted(before)).toStrictEqual(sorted(approved.filter((type) => type !== 'delivery.completed')))
    expect(sorted(acceptedEvents(aWizOrder({ in: 'screening_approved' })))).toStrictEqual(sorted(approved))
  })

  it('READ-15: the failure that 要確認 shows, of its own stage only', () => {
    const accepted = acceptedEvents(anUnsupportedShipment())
    expect(accepted).toContain('shipment.failed')
    expect(accepted).not.toContain('screening.failed')
  })

  it('READ-03: on a suspect order what says nothing to NP, and confirming', () => {
    const types: readonly OrderEventType[] = [
      'order.edited',
      'delivery.reverted',
      'paymentMethod.changed',
      'sync.confirmed',
    ]
    const accepted = acceptedEvents(aSuspectOrder({ in: 'needs_attention' }))
    expect(sorted(accepted)).toStrictEqual(sorted([...types, ...ANYWHERE]))
  })

  it('READ-07: on a closed order settling, and NP’s late answer until it is cancelled there', () => {
    const late = ['screening.approved', 'screening.held', 'followUp.done']
    expect(sorted(acceptedEvents(aCancelledOrder()))).toStrictEqual(late.sort())
    const cancelledAtNp = aCancelledOrder({ npTransaction: { state: 'cancelled', id: null } })
    expect(acceptedEvents(cancelledAtNp)).toStrictEqual(['followUp.done'])
  })
})
