import {
  parseCarrier,
  parseDeliveryStatus,
  parsePaymentStatus,
  parseReceiptStatus,
  parseSlipNumber,
} from 'makeshop-np-atobarai'
import { nth, pool } from '../fixtures/pool.mjs'
import { canonical, folded, foldedByTable, labelled, noSlips } from '../fixtures/texts.mjs'

/** @typedef {import('../harness/interleave.mjs').Contender} Contender */

/** The parsers, beside the least that reading a text can cost: looking it up as it is. */
export function groups() {
  return [
    { title: 'parsers, text as it is kept or shown', contenders: [lookedUp, ...asShown] },
    { title: 'parsers, text to fold, another one each call', contenders: [lookedUp, ...toFold] },
  ]
}

const known = new Map(canonical.carriers.map((carrier) => [carrier, { carrier }]))
/** @type {Contender} */
const lookedUp = { name: 'Map.get', call: (at) => known.get(nth(canonical.carriers, at)) }

const typedDelivery = pool((at) => `${' 　['[at % 3]}配送完了${'　 ]'[at % 3]}${' '.repeat(at % 43)}`)
const typedReceipt = pool((at) => `${' 　['[at % 3]}入金完了${'　 ]'[at % 3]}${' '.repeat(at % 43)}`)

/** @type {readonly Contender[]} */
const asShown = [
  { name: 'parseCarrier, own value', call: (at) => parseCarrier(nth(canonical.carriers, at)) },
  { name: 'parseCarrier, label', call: (at) => parseCarrier(nth(labelled.carriers, at)) },
  { name: 'parseSlipNumber', call: (at) => parseSlipNumber(nth(canonical.slips, at)) },
  { name: 'parsePaymentStatus, own value', call: (at) => parsePaymentStatus(nth(canonical.statuses, at)) },
  { name: 'parsePaymentStatus, label', call: (at) => parsePaymentStatus(nth(labelled.statuses, at)) },
  { name: 'parseDeliveryStatus, label', call: () => parseDeliveryStatus('配送完了') },
  { name: 'parseReceiptStatus, label', call: () => parseReceiptStatus('入金完了') },
]

/** @type {readonly Contender[]} */
const toFold = [
  { name: 'parseCarrier', call: (at) => parseCarrier(nth(folded.carriers, at)) },
  { name: 'parseCarrier, by table', call: (at) => parseCarrier(nth(foldedByTable.carriers, at)) },
  { name: 'parseSlipNumber', call: (at) => parseSlipNumber(nth(folded.slips, at)) },
  { name: 'parseSlipNumber, by table', call: (at) => parseSlipNumber(nth(foldedByTable.slips, at)) },
  { name: 'parseSlipNumber, none', call: (at) => parseSlipNumber(nth(noSlips, at)) },
  { name: 'parsePaymentStatus', call: (at) => parsePaymentStatus(nth(folded.statuses, at)) },
  { name: 'parseDeliveryStatus', call: (at) => parseDeliveryStatus(nth(typedDelivery, at)) },
  { name: 'parseReceiptStatus', call: (at) => parseReceiptStatus(nth(typedReceipt, at)) },
]
