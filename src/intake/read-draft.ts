import { draftFault } from '../order/draft/draft-fault.js'
import type { OrderDraft } from '../order/draft/order-draft.js'
import { reader } from '../shape/reader.js'

/** Reads a draft into plain data; a text is the path of what is malformed (READ-24). */
export const readDraft = /* @__PURE__ */ reader('draft', plainDraft, draftFault)

function plainDraft(draft: OrderDraft): OrderDraft {
  const { orderNumber, service, source, multipleDestinations, preorder, paymentFee, at } = draft
  return { orderNumber, service, source, multipleDestinations, preorder, paymentFee, at }
}
