import type { NewestExport } from '../back-office/take-over/newest-export.js'
import { isInstant } from '../order/form/is-instant.js'
import { isRecord } from '../shape/is-record.js'
import { mistake } from '../shape/mistake.js'

const WHAT = 'what loadNewest gives'

/** Reads what books gave as the newest export. What is of another form is a mistake of whoever wrote them. */
export function readNewest(given: NewestExport | null | undefined): NewestExport | null {
  if (given == null) return null
  if (!isRecord(given)) return mistake(WHAT, 'an object with at and seenSince, or null')
  const { at, seenSince } = given
  if (!isInstant(at)) return mistake(`at of ${WHAT}`, 'an ISO 8601 instant as text')
  if (seenSince !== null && !isInstant(seenSince))
    return mistake(`seenSince of ${WHAT}`, 'an ISO 8601 instant as text, or null')
  return { at, seenSince }
}
