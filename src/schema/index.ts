/**
 * zod schemas for orders, events and the values that they name, parsers that answer with every issue at once and never
 * repeat a value, and the form in which an order is stored; `describeSchemas` has a JSON Schema say what each value is.
 * It needs zod at run time.
 *
 * @module makeshop-np-atobarai/schema
 * @packageDocumentation
 */

export type { KeptOrder } from '../back-office/kept/kept-order.js'
export { describeSchemas } from './description/describe-schemas.js'
export { orderDetailsSchema } from './details/order-details-schema.js'
export { parseOrderDetails } from './details/parse-order-details.js'
export { operatorEventSchema } from './event/operator-event-schema.js'
export { orderEventSchema } from './event/order-event-schema.js'
export { parseOperatorEvent } from './event/parse-operator-event.js'
export { parseOrderEvent } from './event/parse-order-event.js'
export type { ShapeFailure } from './issue/shape-failure.js'
export type { ShapeIssue, ShapeIssueCode } from './issue/shape-issue.js'
export { restoreKept } from './kept/restore-kept.js'
export { storeKept } from './kept/store-kept.js'
export type { StoredKeptOrder } from './kept/stored-kept-order.js'
export { storedKeptOrderSchema } from './kept/stored-kept-order-schema.js'
export { orderDraftSchema } from './order/order-draft-schema.js'
export { orderSchema } from './order/order-schema.js'
export { orderSnapshotSchema } from './order/order-snapshot-schema.js'
export { parseOrderDraft } from './order/parse-order-draft.js'
export { parseOrderSnapshot } from './order/parse-order-snapshot.js'
export type { Schema } from './schema.js'
export { parseShop } from './shop/parse-shop.js'
export { shopSchema } from './shop/shop-schema.js'
export type { RestoreFailure } from './stored/restore-failure.js'
export { restoreOrder } from './stored/restore-order.js'
export { storeOrder } from './stored/store-order.js'
export { FORMAT_VERSION, type StoredOrder } from './stored/stored-order.js'
export { storedOrderSchema } from './stored/stored-order-schema.js'
export { carrierSchema } from './value/carrier-schema.js'
export { deliveryStatusSchema } from './value/delivery-status-schema.js'
export { followUpKindSchema } from './value/follow-up-kind-schema.js'
export { instantSchema } from './value/instant-schema.js'
export { npServiceSchema } from './value/np-service-schema.js'
export { npTransactionIdSchema } from './value/np-transaction-id-schema.js'
export { orderNumberSchema } from './value/order-number-schema.js'
export { paymentMethodSchema } from './value/payment-method-schema.js'
export { paymentStatusSchema } from './value/payment-status-schema.js'
export { receiptStatusSchema } from './value/receipt-status-schema.js'
export { slipNumberSchema } from './value/slip-number-schema.js'
