import type { NewestExport } from '../back-office/take-over/newest-export.js'
import { isInstant } from '../order/form/is-instant.js'
import { isRecord } from '../shape/is-record.js'
import { isText } from '../shape/is-text.js'
import { listOf } from '../shape/list-of.js'
import { mistake } from '../shape/mistake.js'

const WHAT = 'what loadNewest gives'

/** Reads what books gave as the newest export. What is of another form is a mistake of whoever wrote them. */
export function readNewest(given: NewestExport | null | undefined): NewestExport | null {
  if (given == null) return null
  if (!isRecord(given)) return mistake(WHAT, 'an object with at and seenSince, or null')
  const { at, seenSince, numberForms } = given
  if (!isInstant(at)) return mistake(`at of ${WHAT}`, 'an ISO 8601 instant as text')
  if (seenSince !== null && !isInstant(seenSince))
    return mistake(`seenSince of ${WHAT}`, 'an ISO 8601 instant as text, or null')
  if (numberForms == null) return { at, seenSince }
  const forms = listOf(numberForms, isText) ?? mistake(`numberForms of ${WHAT}`, 'a list of texts, or null')
  return { at, seenSince, numberForms: forms }
}
