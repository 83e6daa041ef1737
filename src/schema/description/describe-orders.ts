import { parcelClaimShape } from '../kept/parcel-claim-shape.js'
import { storedKeptOrderSchema } from '../kept/stored-kept-order-schema.js'
import { storedKeptOrderShape } from '../kept/stored-kept-order-shape.js'
import { closingSchema } from '../order/closing-schema.js'
import { closingShape } from '../order/closing-shape.js'
import { npTransactionSchema } from '../order/np-transaction-schema.js'
import { npTransactionShape } from '../order/np-transaction-shape.js'
import { orderDraftSchema } from '../order/order-draft-schema.js'
import { orderDraftShape } from '../order/order-draft-shape.js'
import { orderSchema } from '../order/order-schema.js'
import { orderShape } from '../order/order-shape.js'
import { orderSnapshotSchema } from '../order/order-snapshot-schema.js'
import { orderSnapshotShape } from '../order/order-snapshot-shape.js'
import { problemSchema } from '../order/problem-schema.js'
import { problemShape } from '../order/problem-shape.js'
import { storedOrderSchema } from '../stored/stored-order-schema.js'
import { storedOrderShape } from '../stored/stored-order-shape.js'
import { paymentMethodSchema } from '../value/payment-method-schema.js'
import { paymentMethodShape } from '../value/payment-method-shape.js'
import { describe } from './describe.js'
import { describeFields } from './describe-fields.js'
import type { Descriptions } from './descriptions.js'

const ORDER = 'An order of NP後払い under 自動連携; statusSince: since when it has its 決済ステータス'

/** What orders are, as they come in, as they are met, as they are and as they are stored. */
export function describeOrders(descriptions: Descriptions): void {
  describe(descriptions, orderSchema, { description: ORDER })
  describe(descriptions, storedOrderSchema, { description: `${ORDER}; as it is stored` })
  describe(descriptions, storedKeptOrderSchema, {
    description: 'An order of NP後払い as a system beside makeshop keeps it, and as it is stored',
  })
  describe(descriptions, orderDraftSchema, {
    description: 'An order of NP後払い as it comes in; at: when it was placed, or met',
  })
  describe(descriptions, orderSnapshotSchema, {
    description:
      'An order of NP後払い met in mid-life, as an export, the API or a screen shows it; at: when it was shown so',
  })
  describe(descriptions, closingSchema, { description: 'Why and when the order left the NP lifecycle' })
  describe(descriptions, npTransactionSchema, { description: 'What NP holds, as far as it is known' })
  describe(descriptions, problemSchema, { description: '決済情報: what is wrong' })
  describe(descriptions, paymentMethodSchema, { description: '決済方法' })
  describeFields(descriptions, storedKeptOrderShape, {
    order: 'The order, as it is stored',
    lastKnownAt: 'Since when makeshop is known to show it like that',
    lastSeenAt: 'When it was last seen in makeshop with its 配送ステータス; null: it has to be seen once more',
    approvalDenied: 'Whether somebody confirmed a status without an approval, and makeshop has not shown one since',
    reportDenied: 'Whether somebody confirmed a status without a report, and makeshop has not shown one since',
    goodsHaveLeft: 'Whether its goods have left, as far as that was ever recorded or seen',
    parcelClaim: 'That somebody hands the parcel out; null: nobody does',
  })
  describeFields(descriptions, parcelClaimShape, {
    name: 'What tells this parcel in these hands from any other',
    isToStop: 'Whether it is to be stopped: since then its order could not ship, or had to be seen once more',
  })
  describeFields(descriptions, storedOrderShape, {
    formatVersion: 'The format in which it is stored',
  })
  describeFields(descriptions, orderShape, {
    shipment: 'What is, or was, to be reported to NP',
    invoicePrintedAt: 'When the wiz invoice was printed',
    everApproved: 'Whether it ever reached 審査OK; null: not known',
    paymentMethod: '決済方法',
    version: '1 at first, one more per change',
  })
  describeFields(descriptions, orderDraftShape, {
    source:
      "How it came to be one; only storefront, the shop's own pages, is linked; not external_system, registered from outside, nor payment_method_change, changed to NP後払い later",
    multipleDestinations: '複数配送',
    preorder: '予約販売',
  })
  describeFields(descriptions, orderSnapshotShape, {
    shipment: 'What was, or is to be, reported to NP',
    invoicePrintedAt: 'When the wiz invoice was printed',
    everApproved: 'Whether it ever reached 審査OK',
  })
  describeFields(descriptions, closingShape, {
    reason: 'payment_method_changed 決済方法の変更, cancelled キャンセル, deleted 注文削除',
  })
  describeFields(descriptions, npTransactionShape, {
    state:
      "none: nothing was sent; requested: not answered yet; live: NP holds a transaction; rejected: NP refused the buyer; cancelled: in NP's console; unknown: nobody can say",
  })
  describeFields(descriptions, problemShape, {
    stage:
      'Where it arose: screening; shipment: the report, or an unsupported carrier; operator: nowhere, a correction of an order in 審査OK was opened',
  })
  describeFields(descriptions, paymentMethodShape, {
    id: "A stable id, such as bank_transfer, or the shop's own",
    label: 'As the shop shows it',
    linked: 'Whether it is linked to an outside party',
  })
}
