import { NONE } from '../../../shape/none.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { GivenOrder } from '../given-order.js'
import { standsDenied } from './stands-denied.js'

/** That somebody denied what is on record of an order, as it is said beside what goes on all the same (READ-21). */
export function denialSaid({ order, kept }: GivenOrder): readonly Finding<'confirmed_otherwise'>[] {
  return kept !== null && standsDenied(kept) ? [findingOf('confirmed_otherwise', 'READ-21', order.paymentStatus)] : NONE
}
