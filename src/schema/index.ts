/**
 * zod schemas for orders, events and the values that they name, parsers that answer with every issue at once and never
 * repeat a value, and the form in which an order is stored; `describeSchemas` has a JSON Schema say what each value is. It needs
 * zod at run time.
 *
 * @module makeshop-np-atobarai/schema
 * @packageDocumentation
 */

export { carrierSchema } from './carrier-schema.js'
export { deliveryStatusSchema } from './delivery-status-schema.js'
export { describeSchemas } from './description/describe-schemas.js'
export { followUpKindSchema } from './follow-up-kind-schema.js'
export { instantSchema } from './instant-schema.js'
export { npServiceSchema } from './np-service-schema.js'
export { npTransactionIdSchema } from './np-transaction-id-schema.js'
export { operatorEventSchema } from './operator-event-schema.js'
export { orderDetailsSchema } from './order-details-schema.js'
export { orderDraftSchema } from './order-draft-schema.js'
export { orderEventSchema } from './order-event-schema.js'
export { orderNumberSchema } from './order-number-schema.js'
export { orderSchema } from './order-schema.js'
export { orderSnapshotSchema } from './order-snapshot-schema.js'
export { parseOperatorEvent } from './parse-operator-event.js'
export { parseOrderDetails } from './parse-order-details.js'
export { parseOrderDraft } from './parse-order-draft.js'
export { parseOrderEvent } from './parse-order-event.js'
export { parseOrderSnapshot } from './parse-order-snapshot.js'
export { parseShop } from './parse-shop.js'
export { paymentMethodSchema } from './payment-method-schema.js'
export { paymentStatusSchema } from './payment-status-schema.js'
export { receiptStatusSchema } from './receipt-status-schema.js'
export type { RestoreFailure } from './restore-failure.js'
export { restoreOrder } from './restore-order.js'
export type { Schema } from './schema.js'
export type { ShapeFailure } from './shape-failure.js'
export type { ShapeIssue, ShapeIssueCode } from './shape-issue.js'
export { shopSchema } from './shop-schema.js'
export { slipNumberSchema } from './slip-number-schema.js'
export { storeOrder } from './store-order.js'
export { FORMAT_VERSION, type StoredOrder } from './stored-order.js'
export { storedOrderSchema } from './stored-order-schema.js'
