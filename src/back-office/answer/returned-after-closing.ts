import { findingOf } from './finding-of.js'

/** Goods of an order came back that is closed: it isn't sent again, nor comes into doubt (READ-07). */
export const RETURNED_AFTER_CLOSING = Object.freeze(findingOf('returned_after_closing', 'READ-25'))
