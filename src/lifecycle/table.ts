import { fullDefinition } from './full-definition.js'
import { tabulate } from './interpreter/tabulate.js'

/** The definition with its names looked up, once. */
export const table = /* @__PURE__ */ tabulate(fullDefinition)
