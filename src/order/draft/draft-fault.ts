import { faultFinder } from '../../shape/fault-finder.js'
import { DRAFT_FIELDS } from './draft-fields.js'

/** The path of the first value by which something isn't an `OrderDraft` (READ-24), or `null` when it is one. */
export const draftFault = /* @__PURE__ */ faultFinder('draft', DRAFT_FIELDS)
