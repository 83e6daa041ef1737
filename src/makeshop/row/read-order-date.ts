import { isInstant } from '../../order/is-instant.js'
import { issue } from '../report/issue.js'
import { ownText } from '../report/own-text.js'
import type { Remarks } from './remarks.js'

const SEPARATED = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(.*)$/s
const COMPACT = /^(\d{4})(\d{2})(\d{2})((?:\d{4}|\d{6})?)$/
const TIME = /^[T ]*(\d{1,2})[:時](\d{1,2})(?:[:分](\d{1,2}))?[分秒]?$/
const COMPACT_TIME = /^(\d{2})(\d{2})(\d{2})?$/

/** When it was ordered. What names no offset is meant in Asia/Tokyo; a day alone is taken as its beginning. */
export function readOrderDate(date: string | null, time: string | null, { notes }: Remarks): string | null {
  if (date === null) return null
  const shown: unknown = date
  if (isInstant(shown)) return ownText(shown)
  const written = date.normalize('NFKC')
  const [, year = '', month = '', day = '', rest = ''] = SEPARATED.exec(written) ?? COMPACT.exec(written) ?? []
  const shownTime = rest.trim() === '' ? (time ?? '').normalize('NFKC').trim() : rest.trim()
  const [, hours, minutes = '', seconds = '0'] = TIME.exec(shownTime) ?? COMPACT_TIME.exec(shownTime) ?? []
  const clock = hours === undefined ? '00:00:00' : [hours, minutes, seconds].map(twoDigits).join(':')
  const instant = `${year}-${twoDigits(month)}-${twoDigits(day)}T${clock}+09:00`
  if (!isInstant(instant) || (hours === undefined && shownTime !== '')) {
    notes.push(issue('order_date_unreadable', 'orderDate'))
    return null
  }
  if (hours === undefined) notes.push(issue('order_time_missing', 'orderTime'))
  return instant
}

function twoDigits(digits: string): string {
  return digits.padStart(2, '0')
}
