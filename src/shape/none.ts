/** An empty list that is handed out again and again, and so frozen. */
export const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])
