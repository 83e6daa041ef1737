import { keysOf } from '../shape/keys-of.js'
import { oneOf } from '../shape/one-of.js'
import { CARRIER_NAMES } from './carrier-names.js'

/** Whether a value is a supported carrier, by our own value (SHIP-03). */
export const isCarrier = /* @__PURE__ */ oneOf(/* @__PURE__ */ keysOf(CARRIER_NAMES))
