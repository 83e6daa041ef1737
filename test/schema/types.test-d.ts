import * as z from 'zod'
import type { Closing } from '../../src/order/closing.js'
import type { OrderDraft } from '../../src/order/draft/order-draft.js'
import type { OrderSnapshot } from '../../src/order/draft/order-snapshot.js'
import type { Shop } from '../../src/order/draft/shop.js'
import type { OperatorEvent } from '../../src/order/event/operator-event.js'
import type { OrderEvent } from '../../src/order/event/order-event.js'
import type { NpTransaction } from '../../src/order/np-transaction.js'
import type { Order } from '../../src/order/order.js'
import type { Problem } from '../../src/order/problem.js'
import type { Shipment } from '../../src/order/shipment.js'
import { exactly } from '../../src/schema/exactly.js'
import type * as schema from '../../src/schema/index.js'
import { operatorEventSchema, orderEventSchema, orderSchema } from '../../src/schema/index.js'
import type { closingSchema } from '../../src/schema/order/closing-schema.js'
import type { npTransactionSchema } from '../../src/schema/order/np-transaction-schema.js'
import type { problemSchema } from '../../src/schema/order/problem-schema.js'
import type { shipmentSchema } from '../../src/schema/order/shipment-schema.js'
import type { syncTrustSchema } from '../../src/schema/value/sync-trust-schema.js'
import type { yenSchema } from '../../src/schema/value/yen-schema.js'
import type { OrderDetails } from '../../src/transport/details/order-details.js'
import type { Carrier } from '../../src/vocabulary/carrier.js'
import type { DeliveryStatus } from '../../src/vocabulary/delivery-status.js'
import type { FollowUpKind } from '../../src/vocabulary/follow-up.js'
import type { NpService } from '../../src/vocabulary/np-service.js'
import type { PaymentMethod } from '../../src/vocabulary/payment-method.js'
import type { PaymentStatus } from '../../src/vocabulary/payment-status.js'
import type { ReceiptStatus } from '../../src/vocabulary/receipt-status.js'
import type { SyncTrust } from '../../src/vocabulary/sync-trust.js'

type Equal<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false

/** What a schema takes and what it gives are both the hand-written type. */
type Reads<S extends z.ZodType, T> = readonly [Equal<z.input<S>, T>, Equal<z.output<S>, T>]
const BOTH = [true, true] as const

// Should compile: the inferred and the hand-written types are the same, `readonly` included.
BOTH satisfies Reads<typeof schema.orderSchema, Order>
BOTH satisfies Reads<typeof schema.storedOrderSchema, schema.StoredOrder>
BOTH satisfies Reads<typeof schema.storedKeptOrderSchema, schema.StoredKeptOrder>
BOTH satisfies Reads<typeof schema.orderEventSchema, OrderEvent>
BOTH satisfies Reads<typeof schema.operatorEventSchema, OperatorEvent>
BOTH satisfies Reads<typeof schema.orderDraftSchema, OrderDraft>
BOTH satisfies Reads<typeof schema.orderSnapshotSchema, OrderSnapshot>
BOTH satisfies Reads<typeof schema.shopSchema, Shop>
BOTH satisfies Reads<typeof schema.orderDetailsSchema, OrderDetails>
BOTH satisfies Reads<typeof shipmentSchema, Shipment>
BOTH satisfies Reads<typeof problemSchema, Problem>
BOTH satisfies Reads<typeof npTransactionSchema, NpTransaction>
BOTH satisfies Reads<typeof closingSchema, Closing>
BOTH satisfies Reads<typeof schema.paymentMethodSchema, PaymentMethod>
BOTH satisfies Reads<typeof schema.paymentStatusSchema, PaymentStatus>
BOTH satisfies Reads<typeof schema.deliveryStatusSchema, DeliveryStatus>
BOTH satisfies Reads<typeof schema.receiptStatusSchema, ReceiptStatus>
BOTH satisfies Reads<typeof schema.npServiceSchema, NpService>
BOTH satisfies Reads<typeof syncTrustSchema, SyncTrust>
BOTH satisfies Reads<typeof schema.followUpKindSchema, FollowUpKind>
BOTH satisfies Reads<typeof schema.carrierSchema, Carrier>
BOTH satisfies Reads<typeof schema.instantSchema, string>
BOTH satisfies Reads<typeof schema.orderNumberSchema, string>
BOTH satisfies Reads<typeof schema.npTransactionIdSchema, string>
BOTH satisfies Reads<typeof schema.slipNumberSchema, string>
BOTH satisfies Reads<typeof yenSchema, number>
true satisfies Equal<Parameters<typeof schema.storeOrder>, [order: Order]>
true satisfies Equal<ReturnType<typeof schema.storeOrder>, schema.StoredOrder>

// Should compile: events beside kinds of one's own, told apart by the same field.
const ownSchema = z.strictObject({ type: z.literal('note.added'), note: z.string() })
const anySchema = z.discriminatedUnion('type', [operatorEventSchema, ownSchema])
true satisfies Equal<z.output<typeof anySchema>, OperatorEvent | { type: 'note.added'; note: string }>
export const nestedSchema = z.discriminatedUnion('type', [orderEventSchema.refine(() => true), ownSchema])
// Should NOT compile: kinds are told apart by events alone.
// @ts-expect-error an order has no kind
z.discriminatedUnion('type', [orderSchema, ownSchema])
// @ts-expect-error a schema that says less than its type asks for
exactly<Order, schema.DiscriminableSchema<Order>>()(orderSchema)

interface Sample {
  readonly id: string
  readonly codes: readonly string[]
  readonly note?: string | null | undefined
}
const id = z.string()
const codes = z.array(z.string())
const note = z.string().nullish()

// Should compile: what `exactly` is for.
exactly<Sample>()(z.object({ id, codes, note }))
exactly<Sample>()(z.strictObject({ id, codes, note }))

// Should NOT compile: each drift from the hand-written type.
// @ts-expect-error an optional field is left out
exactly<Sample>()(z.object({ id, codes }))
// @ts-expect-error a required field is left out
exactly<Sample>()(z.object({ codes, note }))
// @ts-expect-error a field too many
exactly<Sample>()(z.object({ id, codes, note, extra: z.string() }))
// @ts-expect-error an optional field has become required
exactly<Sample>()(z.object({ id, codes, note: z.string().nullable() }))
// @ts-expect-error an optional field no longer takes null
exactly<Sample>()(z.object({ id, codes, note: z.string().optional() }))
// @ts-expect-error narrower than the type
exactly<Sample>()(z.object({ id: z.literal('a'), codes, note }))
// @ts-expect-error wider than the type
exactly<Sample>()(z.object({ id: z.string().nullable(), codes, note }))
// @ts-expect-error converts what it takes
exactly<Sample>()(z.object({ id: z.coerce.string(), codes, note }))
// @ts-expect-error one event too few
exactly<OrderEvent>()(z.object({ type: z.literal('screening.requested'), at: z.string() }))

// Should NOT compile: what a schema gives is deeply readonly.
type Restored = z.output<typeof schema.orderSchema>
export function change(order: Restored): void {
  // @ts-expect-error a field of the order
  order.version = 2
  // @ts-expect-error a field of a part
  order.npTransaction.state = 'live'
  // @ts-expect-error a list
  order.openFollowUps.push('check_np_console')
}
