import { draftFault } from '../order/draft/draft-fault.js'
import type { OrderDraft } from '../order/draft/order-draft.js'
import { reader } from '../shape/reader.js'

/** A draft, or a snapshot: an order that is met in mid-life is a draft, too, but already has a 決済ステータス. */
type DraftOrSnapshot = OrderDraft & { readonly paymentStatus?: unknown }

/** Reads a draft into plain data; a text is the path of what is malformed (READ-24). */
export const readDraft = /* @__PURE__ */ reader('draft', plainDraft, draftFault)

function plainDraft(draft: DraftOrSnapshot): DraftOrSnapshot {
  const { orderNumber, service, source, multipleDestinations, preorder, paymentFee, at, paymentStatus } = draft
  return { orderNumber, service, source, multipleDestinations, preorder, paymentFee, at, paymentStatus }
}
