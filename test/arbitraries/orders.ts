import fc from 'fast-check'
import type { Order } from '../../src/order/order.js'
import { FOLLOW_UPS, type ModelStatus, STATUSES } from '../model/names.js'
import { carrier, chance, codes, instant, npId, orderNumber, orNull, plain } from './values.js'

const shipment = plain({
  carrier,
  slipNumber: fc.constantFrom('123456789013', '1234-5678-9012', 'AB12'),
})

const problem = plain({
  stage: fc.constantFrom('screening', 'screening', 'shipment', 'operator'),
  codes,
})

const closing = plain({
  reason: fc.constantFrom('payment_method_changed', 'cancelled', 'deleted'),
  at: instant,
})

const paymentMethod = fc.constantFrom(
  { id: 'np_atobarai', label: 'NP後払い', linked: true },
  { id: 'np_atobarai', label: 'NP後払い', linked: true },
  { id: 'bank_transfer', label: '銀行振込', linked: false },
)

/** Any field of any value, so that what never happens together does: coherent is for histories. */
const fields = plain({
  orderNumber,
  service: fc.constantFrom('np_atobarai', 'np_atobarai_wiz'),
  statusSince: instant,
  deliveryStatus: fc.constantFrom('not_shipped', 'not_shipped', 'shipped'),
  receiptStatus: fc.constantFrom('not_received', 'received'),
  shipment: orNull(60, shipment),
  invoicePrintedAt: orNull(40, instant),
  npTransaction: plain({
    state: fc.constantFrom('none', 'requested', 'live', 'rejected', 'cancelled', 'unknown'),
    id: orNull(40, npId),
  }),
  everApproved: fc.constantFrom(true, false, null),
  syncTrust: fc.constantFrom('linked', 'linked', 'linked', 'suspect'),
  openFollowUps: fc.shuffledSubarray([...FOLLOW_UPS], { maxLength: 4 }),
  paymentMethod,
  paymentFee: fc.nat({ max: 1000 }),
  version: fc.integer({ min: 1, max: 50 }),
})

/** Any well-formed order of a line of the table, those included that no history leads to. */
export const orderIn = (status: ModelStatus): fc.Arbitrary<Order> =>
  fc
    .tuple(fields, fc.constantFrom(...STATUSES), orNull(25, problem), closing)
    .map(([rest, anyStatus, itsProblem, itsClosing]): Order => {
      const paymentStatus = status === 'closed' ? anyStatus : status
      return {
        ...rest,
        paymentStatus,
        problem: itsProblem,
        closed: status === 'closed' ? itsClosing : null,
      }
    })

/** Any well-formed order; one in ten is closed. */
export const anyOrder: fc.Arbitrary<Order> = fc
  .tuple(chance(10), fc.constantFrom(...STATUSES))
  .chain(([closed, status]) => orderIn(closed ? 'closed' : status))
