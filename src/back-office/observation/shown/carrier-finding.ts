import { isUnknownCarrier } from '../../../parsing/is-unknown-carrier.js'
import { excerpt } from '../../../text/excerpt.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import type { ObservationCode } from '../observation-code.js'
import { isShownGone } from './is-shown-gone.js'
import type { Understood } from './understood.js'

/**
 * What is to be said of goods that are shown as gone with a carrier that nobody knows, so that it counts as not shown;
 * `null`: nothing.
 */
export function carrierFinding(reading: Understood): Finding<ObservationCode> | null {
  const { carrierText, seen } = reading
  if (carrierText === null || seen.carrier !== undefined || !isUnknownCarrier(carrierText)) return null
  if (!isShownGone({ ...reading, codes: seen.codes })) return null
  return findingOf('carrier_not_understood', 'SHIP-03', excerpt(carrierText))
}
