import { isInstant } from '../../order/form/is-instant.js'
import { UNTIL_NP_KNOWS_MS } from '../course/until-np-knows.js'

/** From when what is shown is NP's answer to what was done then (LINK-06). The last instant has nothing behind it. */
export function npKnowsBy(at: string): string {
  const later = new Date(Date.parse(at) + UNTIL_NP_KNOWS_MS).toISOString()
  return isInstant(later) ? later : at
}
