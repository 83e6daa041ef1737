import { isInstant } from '../../order/form/is-instant.js'
import { nfkc } from '../../text/nfkc.js'
import { issue } from '../report/issue.js'
import { ownText } from '../report/own-text.js'
import type { Remarks } from './remarks.js'

/** A digit right behind the day makes it unreadable: it could be the day's second one, or of the hour. */
const SEPARATED = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(\D.*)?$/s
const JAPANESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日(.*)/s
const COMPACT = /^(\d{4})(\d{2})(\d{2})(\D.*|\d{4}|\d{6})?$/s
const TIME = /^[T ]*(\d{1,2})[:時](\d{1,2})(?:[:分](\d{1,2}))?[分秒]?$/
/** Right behind the day no zero can be dropped. */
const DIGITS_BEHIND_DAY = /^(\d{2})(\d{2})(\d{2})?$/
/** makeshop writes 093309, of which a spreadsheet leaves 93309. But 1530 can be 15:30, and what it leaves of 001530. */
const DIGITS = /^(?=\d{5}|0\d{3})(\d{1,2})(\d{2})(\d{2})?$/

/** When it was ordered. What names no offset is meant in Asia/Tokyo; a day alone is taken as its beginning. */
export function readOrderDate(date: string | null, time: string | null, { notes }: Remarks): string | null {
  if (date === null) return null
  if (isInstant(date)) return ownText(date)
  const written = nfkc(date)
  const [year, month, day, rest] = partsOf(written, SEPARATED, JAPANESE, COMPACT)
  const shownTime = rest?.trim() || nfkc(time ?? '')
  const digits = /^\d/.test(rest ?? '') ? DIGITS_BEHIND_DAY : DIGITS
  const clock = shownTime === '' ? '00:00:00' : partsOf(shownTime, TIME, digits).map(twoDigits).join(':')
  const at = (time: string) => `${year}-${twoDigits(month)}-${twoDigits(day)}T${time}+09:00`
  const instant = at(clock)
  if (!isInstant(instant)) {
    const isTimeAlone = !rest && isInstant(at('00:00:00'))
    notes.push(issue('order_date_unreadable', isTimeAlone ? 'orderTime' : 'orderDate'))
    return null
  }
  if (shownTime === '') notes.push(issue('order_time_missing', 'orderTime'))
  return instant
}

/** The parts of a text by the form that it has; none where it has none of them. */
function partsOf(text: string, ...forms: readonly RegExp[]): readonly (string | undefined)[] {
  return forms.flatMap((form) => form.exec(text)?.slice(1) ?? [])
}

function twoDigits(digits = ''): string {
  return digits.padStart(2, '0')
}
