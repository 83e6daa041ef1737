import { draftFault } from '../order/draft-fault.js'
import type { OrderDraft } from '../order/order-draft.js'
import { attempt } from '../shape/attempt.js'
import { isRecord } from '../shape/is-record.js'

/**
 * Reads a draft into plain data, each field once, and judges what it read: what a getter would answer the next time
 * doesn't matter then. A text is the path of what is malformed (READ-24).
 */
export function readDraft(given: OrderDraft): OrderDraft | string {
  return attempt<OrderDraft | string>(
    () => {
      const draft = isRecord(given) ? plainDraft(given) : given
      return draftFault(draft) ?? draft
    },
    () => 'draft',
  )
}

function plainDraft(draft: OrderDraft): OrderDraft {
  const { orderNumber, service, source, multipleDestinations, preorder, paymentFee, at } = draft
  return { orderNumber, service, source, multipleDestinations, preorder, paymentFee, at }
}
