import {
  CARRIERS,
  DELIVERY_STATUSES,
  deliveryStatusLabel,
  PAYMENT_METHODS,
  PAYMENT_STATUSES,
  parseCarrier,
  parseDeliveryStatus,
  parsePaymentStatus,
  parseReceiptStatus,
  parseSlipNumber,
  paymentStatusLabel,
  RECEIPT_STATUSES,
  receiptStatusLabel,
} from 'makeshop-np-atobarai'
import { notALabel, notAList, notASlip } from './faults.mjs'

/**
 * @typedef {import('./faults.mjs').Fault} Fault
 * @typedef {(value: unknown, path: string, faults: Fault[]) => unknown} Reader Says what is wrong in `faults`.
 */

/** Width, spaces, brackets and case don't count, just as in the package's own parsers. @param {string} text */
const fold = (text) =>
  text
    .normalize('NFKC')
    .replace(/[\s()[\]「」【】:・]/g, '')
    .toLowerCase()

/**
 * Reads one of a few words, or the package's own value for it. Where two share a word, the first is meant.
 *
 * @param {Record<string, string | readonly string[]>} words by value
 * @returns {Reader}
 */
export function oneOf(words) {
  const wanted = Object.values(words).map((names) => [names].flat()[0])
  const values = new Map()
  for (const [value, names] of Object.entries(words)) {
    for (const name of [value, names].flat()) if (!values.has(fold(name))) values.set(fold(name), value)
  }
  return (value, path, faults) => {
    const found = typeof value === 'string' ? values.get(fold(value)) : undefined
    if (found === undefined) faults.push(notALabel(path, value, wanted))
    return found
  }
}

/** @param {Reader} reader @returns {Reader} */
export function listOf(reader) {
  return (value, path, faults) => {
    if (Array.isArray(value)) return value.map((each, index) => reader(each, `${path}[${index}]`, faults))
    faults.push(notAList(path))
    return undefined
  }
}

/**
 * Reads with one of the package's parsers.
 *
 * @param {(text: unknown) => import('makeshop-np-atobarai').Result<unknown, any>} parse
 * @param {readonly string[]} labels
 * @returns {Reader}
 */
function parsedBy(parse, labels) {
  return (value, path, faults) => {
    const read = parse(value)
    if (read.ok) return read.val
    faults.push(notALabel(path, value, read.val.candidates.length > 0 ? read.val.candidates : labels))
    return undefined
  }
}

export const paymentStatus = parsedBy(
  parsePaymentStatus,
  PAYMENT_STATUSES.map((status) => paymentStatusLabel(status)),
)
export const deliveryStatus = parsedBy(
  parseDeliveryStatus,
  DELIVERY_STATUSES.map((status) => deliveryStatusLabel(status)),
)
export const receiptStatus = parsedBy(
  parseReceiptStatus,
  RECEIPT_STATUSES.map((status) => receiptStatusLabel(status)),
)

/** A carrier outside the 14 is real, but nothing that is reported: it is left out. @type {Reader} */
export function carrier(value, path, faults) {
  const read = parseCarrier(value)
  if (read.ok) return read.val
  if (['missing', 'mail_service', 'unsupported', 'ambiguous'].includes(read.val.code)) return undefined
  const labels = Object.values(CARRIERS).map(({ label }) => label)
  faults.push(notALabel(path, value, read.val.candidates.length > 0 ? read.val.candidates : labels))
  return undefined
}

/** @type {Reader} */
export function slipNumber(value, path, faults) {
  const read = parseSlipNumber(value)
  if (read.ok) return read.val
  if (read.val.code !== 'missing') faults.push(notASlip(path, read.val))
  return undefined
}

const methodByLabel = oneOf(Object.fromEntries(Object.values(PAYMENT_METHODS).map(({ id, label }) => [id, label])))

/** A label that the package knows, or a method of the shop's own as an object. @type {Reader} */
export function paymentMethod(value, path, faults) {
  if (typeof value === 'object' && value !== null) return value
  const id = methodByLabel(value, path, faults)
  return id === undefined ? undefined : PAYMENT_METHODS[id]
}
