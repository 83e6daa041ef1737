import fc from 'fast-check'
import type { OrderDraft } from '../../src/order/draft/order-draft.js'
import type { OrderSnapshot } from '../../src/order/draft/order-snapshot.js'
import type { Shop } from '../../src/order/draft/shop.js'
import { STATUSES } from '../model/names.js'
import { NEEDED_SNAPSHOT_FIELDS } from '../support/needed-fields.js'
import { carrier, codes, instant, npId, orderNumber, orNull, plain } from './values.js'

/** A shop whose orders are linked. */
export const LINKED_SHOP: Shop = { linkMode: 'automatic', connect: 'pro', spCode: 'sp-code-of-the-tests' }

const draftFields = {
  orderNumber,
  service: fc.constantFrom('np_atobarai', 'np_atobarai_wiz'),
  source: fc.constant('storefront' as const),
  multipleDestinations: fc.constant(false),
  preorder: fc.constant(false),
  paymentFee: fc.nat({ max: 1000 }),
  at: instant,
}

/** A draft that is linked (LINK-01 to LINK-05). */
export const linkedDraft: fc.Arbitrary<OrderDraft> = plain(draftFields)

/** An order of a linked shop met in mid-life; what isn't known is `null` or left out. */
export const linkedSnapshot: fc.Arbitrary<OrderSnapshot> = fc.record(
  {
    ...draftFields,
    paymentStatus: fc.constantFrom(...STATUSES),
    deliveryStatus: fc.constantFrom('not_shipped', 'not_shipped', 'shipped'),
    receiptStatus: fc.constantFrom('not_received', 'received'),
    shipment: orNull(50, plain({ carrier, slipNumber: fc.constantFrom('123456789013', 'AB-12') })),
    invoicePrintedAt: orNull(50, instant),
    npTransactionId: orNull(40, npId),
    problemCodes: orNull(40, codes),
    everApproved: fc.constantFrom(true, false, null),
  },
  {
    requiredKeys: [...NEEDED_SNAPSHOT_FIELDS],
    noNullPrototype: true,
  },
)
