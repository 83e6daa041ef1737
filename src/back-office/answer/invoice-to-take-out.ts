import { findingOf } from './finding-of.js'

/** NP's wiz invoice isn't paid once the order has left NP後払い: none may lie in a parcel that goes on (READ-07). */
export const INVOICE_TO_TAKE_OUT = Object.freeze(findingOf('invoice_to_take_out', 'READ-07'))
