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
import { describeFields } from './describe-fields.js'
import type { Descriptions } from './descriptions.js'

/** What orders are, as they come in, as they are met, as they are and as they are stored. */
export function describeOrders(descriptions: Descriptions): void {
  descriptions
    .add(orderSchema, { description: 'An order of NP後払い under 自動連携' })
    .add(storedOrderSchema, { description: 'An order of NP後払い under 自動連携, as it is stored' })
    .add(orderDraftSchema, { description: 'An order of NP後払い as it comes in' })
    .add(orderSnapshotSchema, {
      description: 'An order of NP後払い met in mid-life, as an export, the API or a screen shows it',
    })
    .add(closingSchema, { description: 'Why and when the order left the NP lifecycle' })
    .add(npTransactionSchema, { description: 'What NP holds, as far as it is known' })
    .add(problemSchema, { description: '決済情報: what is wrong' })
    .add(paymentMethodSchema, { description: '決済方法' })
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
    source: 'Where it came from; only storefront is linked',
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
    state: 'requested: not answered yet; live: NP holds a transaction; unknown: nobody can say',
  })
  describeFields(descriptions, problemShape, { stage: 'Where it arose' })
  describeFields(descriptions, paymentMethodShape, {
    id: "A stable id, such as bank_transfer, or the shop's own",
    label: 'As the shop shows it',
    linked: 'Whether it is linked to an outside party',
  })
}
