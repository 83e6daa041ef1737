import { isLinkedMethod } from '../../../lifecycle/guards/is-linked-method.js'
import type { OrderEvent } from '../../../order/event/order-event.js'
import { foldLabel } from '../../../text/fold-label.js'
import type { PaymentMethod } from '../../../vocabulary/payment-method.js'
import type { RefusedRowReading } from './read-refused-row.js'

/** What may have happened to an order of which a row isn't imported: the first course that `decide` takes counts. */
export function rowCourses(
  { code, paymentMethod }: RefusedRowReading,
  at: string,
  methods: readonly PaymentMethod[],
): readonly (readonly OrderEvent[])[] {
  if (code === 'order_cancelled') {
    const cancel: OrderEvent = { type: 'order.cancelled', deleted: false, at }
    // In 審査待ち(準備中) the link may have sent it before, unseen: then NP has it to be cancelled (READ-08).
    return [[{ type: 'screening.requested', at }, cancel], [cancel]]
  }
  const to = code === 'other_payment_method' ? methodNamed(paymentMethod, methods) : undefined
  if (to === undefined || isLinkedMethod(to)) return []
  const change: OrderEvent = { type: 'paymentMethod.changed', to, at }
  // From 審査保留 and 審査OK it is changed by way of 要確認 (PAY-01), which the export skipped.
  return [[change], [{ type: 'correction.opened', at }, change]]
}

function methodNamed(name: string | null, methods: readonly PaymentMethod[]): PaymentMethod | undefined {
  if (name === null) return undefined
  const folded = foldLabel(name)
  return methods.find(({ id, label }) => id === name || (folded !== null && foldLabel(label) === folded))
}
