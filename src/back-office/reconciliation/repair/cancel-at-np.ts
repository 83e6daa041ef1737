import { settlingOf } from '../../next/settling-of.js'

/** What NP holds of an order that is closed here has to be cancelled there (READ-07, READ-08). */
export const CANCEL_AT_NP = /* @__PURE__ */ settlingOf(['cancel_in_np_console'])
