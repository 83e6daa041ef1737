import { attempt } from '../../../shape/attempt.js'
import { isOptionalText } from '../../../shape/is-optional-text.js'
import { isRecord } from '../../../shape/is-record.js'
import { readShown, type ShownReading } from '../shown/read-shown.js'
import type { ShownBesideEnd } from '../shown/shown-beside-end.js'

/**
 * Reads what a row shows beside the end, once; a text is the path of what is malformed (READ-24).
 *
 * @param at - when the export was made
 */
export function readShownBesideEnd(given: ShownBesideEnd, at: string): ShownReading | string {
  return attempt(
    () => {
      if (!isRecord(given)) return 'shown'
      const { paymentStatus = null, ...beside } = given
      return isOptionalText(paymentStatus)
        ? readShown({ ...beside, paymentStatus: paymentStatus ?? '', at })
        : 'shown.paymentStatus'
    },
    () => 'shown',
  )
}
