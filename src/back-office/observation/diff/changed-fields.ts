import type { Order } from '../../../order/order.js'
import { sameCodes } from '../../../order/same-codes.js'
import { isSame } from '../../../shape/is-same.js'
import type { DiffField, FieldDiff } from './order-diff.js'

/** Every field in which two orders differ, in the order in which an `Order` has them. */
export function changedFields(before: Order, after: Order): readonly FieldDiff[] {
  return [
    ...changed(before, after, 'service'),
    ...changed(before, after, 'paymentStatus'),
    ...changed(before, after, 'deliveryStatus'),
    ...changed(before, after, 'receiptStatus'),
    ...changed(before, after, 'shipment'),
    ...(isSameInstant(before.invoicePrintedAt, after.invoicePrintedAt)
      ? []
      : changed(before, after, 'invoicePrintedAt')),
    ...changed(before, after, 'npTransaction'),
    ...changed(before, after, 'everApproved'),
    ...(isSameProblem(before, after) ? [] : changed(before, after, 'problem')),
    ...changed(before, after, 'syncTrust'),
    ...changed(before, after, 'openFollowUps'),
    ...changed(before, after, 'paymentMethod'),
    ...changed(before, after, 'paymentFee'),
    ...(isSameEnd(before, after) ? [] : changed(before, after, 'closed')),
  ]
}

function changed<F extends DiffField>(
  before: Order,
  after: Order,
  field: F,
): readonly { readonly field: F; readonly before: Order[F]; readonly after: Order[F] }[] {
  if (isSame(before[field], after[field])) return []
  return [{ field, before: before[field], after: after[field] }]
}

/** The order of NP's codes doesn't matter (READ-24). */
function isSameProblem({ problem: one }: Order, { problem: other }: Order): boolean {
  return one?.stage === other?.stage && sameCodes(one?.codes ?? [], other?.codes ?? [])
}

/** Instants are compared, not how they are written (READ-23); where one is missing, they aren't the same. */
function isSameInstant(one: string | null, other: string | null): boolean {
  return Date.parse(one ?? '') === Date.parse(other ?? '')
}

function isSameEnd({ closed: one }: Order, { closed: other }: Order): boolean {
  return one?.reason === other?.reason && isSameInstant(one?.at ?? null, other?.at ?? null)
}
