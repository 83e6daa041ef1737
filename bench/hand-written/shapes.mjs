const INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/
const PLAIN = /^[\x21-\x7e]+$/
const TOKEN = /^[^\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]+$/u
const SLIP = /^(?=.*\d)[0-9A-Za-z-]+$/

/** @param {unknown} value */
export function isInstant(value) {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false
  const day = value.slice(8, 10)
  if (day <= '28') return true
  const month = value.slice(5, 7)
  if (month === '02') return day === '29' && isLeapYear(Number(value.slice(0, 4)))
  return day <= '30' || !(month === '04' || month === '06' || month === '09' || month === '11')
}

/** @param {number} year */
function isLeapYear(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/**
 * @param {unknown} value
 * @param {number} longest
 */
export function isToken(value, longest) {
  return typeof value === 'string' && value.length <= longest && (PLAIN.test(value) || TOKEN.test(value))
}

/** @param {unknown} value */
export function isSlip(value) {
  return typeof value === 'string' && value.length <= 20 && SLIP.test(value)
}

/** @param {unknown} value */
export function isAmount(value) {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** @param {unknown} value */
export function isStatus(value) {
  switch (value) {
    case 'screening_preparing':
    case 'screening_waiting':
    case 'screening_in_progress':
    case 'screening_on_hold':
    case 'screening_rejected':
    case 'screening_approved':
    case 'shipment_report_preparing':
    case 'shipment_report_in_progress':
    case 'shipment_report_completed':
    case 'needs_attention':
      return true
    default:
      return false
  }
}
