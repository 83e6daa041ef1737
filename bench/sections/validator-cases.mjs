import {
  acceptedEvents,
  checkCarrier,
  checkCorrection,
  checkLink,
  checkPaymentMethodChange,
  checkShipment,
  checkSlipNumber,
  explainActions,
  PAYMENT_METHODS,
  warnCancellation,
  warnCorrection,
  warnPaymentMethodChange,
  warnShipment,
  warnStatusOverride,
  warnSyncDoubt,
} from 'makeshop-np-atobarai'
import { fromJson, inProgress, isApproved, isShipped, onHold, rejected, shop, snapshot } from '../fixtures/orders.mjs'
import { nth, pool } from '../fixtures/pool.mjs'
import { canonical, folded, foldedByTable, labelled, noSlips } from '../fixtures/texts.mjs'

/** @typedef {import('../harness/interleave.mjs').Contender} Contender */

/** @type {(texts: { carriers: readonly string[], slips: readonly string[] }) => readonly any[]} */
const deliveries = ({ carriers, slips }) =>
  pool((at) => ({ channel: 'order_detail', carrier: carriers[at], slipNumber: slips[at] }))

const drafts = pool((at) => snapshot(at))
const preorders = pool((at) => ({ ...snapshot(at), preorder: true }))
const canonicalDeliveries = deliveries(canonical)
const foldedDeliveries = deliveries(folded)
const deliveriesFoldedByTable = deliveries(foldedByTable)
const deliveriesWithoutSlip = deliveries({ carriers: canonical.carriers, slips: noSlips })
const mailServices = pool((at) => ['ネコポス', 'クロネコゆうパケット', 'レターパック', '普通郵便'][at % 4] ?? '')
const items = pool(() => /** @type {const} */ (['items']))
const mail = pool(() => /** @type {const} */ (['email']))
const { bank_transfer, credit_card } = PAYMENT_METHODS

/** Every validator on texts as they are kept. @type {readonly Contender[]} */
export const onCanonicalText = [
  { name: 'checkCarrier, own value', call: (at) => checkCarrier(nth(canonical.carriers, at)) },
  { name: 'checkCarrier, label', call: (at) => checkCarrier(nth(labelled.carriers, at)) },
  { name: 'checkCarrier, mail service', call: (at) => checkCarrier(nth(mailServices, at)) },
  { name: 'checkSlipNumber', call: (at) => checkSlipNumber(nth(canonical.slips, at)) },
  { name: 'checkShipment', call: (at) => checkShipment(nth(isApproved, at), nth(canonicalDeliveries, at)) },
  { name: 'checkShipment, refused', call: (at) => checkShipment(nth(isShipped, at), nth(canonicalDeliveries, at)) },
  { name: 'checkCorrection', call: (at) => checkCorrection(nth(onHold, at), nth(mail, at)) },
  { name: 'checkCorrection, refused', call: (at) => checkCorrection(nth(onHold, at), nth(items, at)) },
  {
    name: 'checkPaymentMethodChange',
    call: (at) => checkPaymentMethodChange(nth(rejected, at), bank_transfer),
  },
  {
    name: 'checkPaymentMethodChange, refused',
    call: (at) => checkPaymentMethodChange(nth(rejected, at), credit_card),
  },
  { name: 'checkLink', call: (at) => checkLink(nth(drafts, at), shop) },
  { name: 'checkLink, refused', call: (at) => checkLink(nth(preorders, at), shop) },
  { name: 'warnShipment', call: (at) => warnShipment(nth(isApproved, at), nth(canonicalDeliveries, at)) },
  { name: 'warnCorrection', call: (at) => warnCorrection(nth(onHold, at), nth(mail, at)) },
  { name: 'warnPaymentMethodChange', call: (at) => warnPaymentMethodChange(nth(rejected, at), bank_transfer) },
  { name: 'warnCancellation', call: (at) => warnCancellation(nth(inProgress, at)) },
  { name: 'warnSyncDoubt', call: (at) => warnSyncDoubt(nth(inProgress, at), 'np_console_edited') },
  { name: 'warnStatusOverride', call: (at) => warnStatusOverride(nth(inProgress, at), 'screening_approved') },
]

const fresh = {
  inProgress: fromJson(inProgress),
  isApproved: fromJson(isApproved),
  isShipped: fromJson(isShipped),
  onHold: fromJson(onHold),
  rejected: fromJson(rejected),
}

/** Every validator that takes an order, on one that has to be checked in whole. @type {readonly Contender[]} */
export const onFreshOrders = [
  {
    name: 'checkShipment, fresh order',
    call: (at) => checkShipment(nth(fresh.isApproved, at), nth(canonicalDeliveries, at)),
  },
  {
    name: 'checkShipment, refused, fresh order',
    call: (at) => checkShipment(nth(fresh.isShipped, at), nth(canonicalDeliveries, at)),
  },
  { name: 'checkCorrection, fresh order', call: (at) => checkCorrection(nth(fresh.onHold, at), nth(mail, at)) },
  {
    name: 'checkCorrection, refused, fresh order',
    call: (at) => checkCorrection(nth(fresh.onHold, at), nth(items, at)),
  },
  {
    name: 'checkPaymentMethodChange, fresh order',
    call: (at) => checkPaymentMethodChange(nth(fresh.rejected, at), bank_transfer),
  },
  {
    name: 'checkPaymentMethodChange, refused, fresh order',
    call: (at) => checkPaymentMethodChange(nth(fresh.rejected, at), credit_card),
  },
  {
    name: 'warnShipment, fresh order',
    call: (at) => warnShipment(nth(fresh.isApproved, at), nth(canonicalDeliveries, at)),
  },
  { name: 'warnCorrection, fresh order', call: (at) => warnCorrection(nth(fresh.onHold, at), nth(mail, at)) },
  {
    name: 'warnPaymentMethodChange, fresh order',
    call: (at) => warnPaymentMethodChange(nth(fresh.rejected, at), bank_transfer),
  },
  { name: 'warnCancellation, fresh order', call: (at) => warnCancellation(nth(fresh.inProgress, at)) },
  { name: 'warnSyncDoubt, fresh order', call: (at) => warnSyncDoubt(nth(fresh.inProgress, at), 'np_console_edited') },
  {
    name: 'warnStatusOverride, fresh order',
    call: (at) => warnStatusOverride(nth(fresh.inProgress, at), 'screening_approved'),
  },
]

/**
 * The validators that read texts, on those that have to be folded, be it to find that they are none. @type {readonly
 * Contender[]}
 */
export const onFoldedText = [
  { name: 'checkCarrier', call: (at) => checkCarrier(nth(folded.carriers, at)) },
  { name: 'checkSlipNumber', call: (at) => checkSlipNumber(nth(folded.slips, at)) },
  { name: 'checkShipment', call: (at) => checkShipment(nth(isApproved, at), nth(foldedDeliveries, at)) },
  {
    name: 'checkShipment, fresh order',
    call: (at) => checkShipment(nth(fresh.isApproved, at), nth(foldedDeliveries, at)),
  },
  { name: 'warnShipment', call: (at) => warnShipment(nth(isApproved, at), nth(foldedDeliveries, at)) },
  { name: 'checkCarrier, by table', call: (at) => checkCarrier(nth(foldedByTable.carriers, at)) },
  { name: 'checkSlipNumber, by table', call: (at) => checkSlipNumber(nth(foldedByTable.slips, at)) },
  { name: 'checkSlipNumber, refused', call: (at) => checkSlipNumber(nth(noSlips, at)) },
  {
    name: 'checkShipment, by table',
    call: (at) => checkShipment(nth(isApproved, at), nth(deliveriesFoldedByTable, at)),
  },
  {
    name: 'checkShipment, refused',
    call: (at) => checkShipment(nth(isApproved, at), nth(deliveriesWithoutSlip, at)),
  },
  { name: 'warnShipment, by table', call: (at) => warnShipment(nth(isApproved, at), nth(deliveriesFoldedByTable, at)) },
]

/** What an order accepts, in short and at length. @type {readonly Contender[]} */
export const onOrders = [
  { name: 'acceptedEvents', call: (at) => acceptedEvents(nth(isApproved, at)) },
  { name: 'explainActions', call: (at) => explainActions(nth(isApproved, at)) },
  { name: 'acceptedEvents, fresh order', call: (at) => acceptedEvents(nth(fresh.isApproved, at)) },
  { name: 'explainActions, fresh order', call: (at) => explainActions(nth(fresh.isApproved, at)) },
]
