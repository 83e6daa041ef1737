import { findingOf } from './finding-of.js'

/** NP may hold an approved order that is shown as 審査NG: what a look there is for, before the order ends (READ-08). */
export const APPROVAL_PERHAPS_STANDS = Object.freeze(findingOf('approval_perhaps_stands', 'READ-08'))
