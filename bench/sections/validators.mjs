import {
  acceptedEvents,
  checkCarrier,
  checkCorrection,
  checkLink,
  checkPaymentMethodChange,
  checkShipment,
  checkSlipNumber,
  decide,
  explainActions,
  PAYMENT_METHODS,
  warnCancellation,
  warnCorrection,
  warnPaymentMethodChange,
  warnShipment,
  warnStatusOverride,
  warnSyncDoubt,
} from 'makeshop-np-atobarai'
import { inProgress, isApproved, onHold, rejected, shop, snapshot } from '../fixtures/orders.mjs'
import { nth, pool } from '../fixtures/pool.mjs'
import { canonical, folded, labelled } from '../fixtures/texts.mjs'
import { aim } from '../harness/aim.mjs'
import { cases } from './decide-cases.mjs'

/** Every validator, `acceptedEvents` and `explainActions`, beside a `decide` that accepts. */
export function groups() {
  return [
    { title: 'validators, canonical text', contenders: [decided, ...onCanonicalText] },
    { title: 'validators, text to fold, another one each call', contenders: [decided, ...onFoldedText] },
    { title: 'what an order accepts', contenders: [decided, ...onOrders] },
  ]
}

/** @param {readonly import('../harness/compare.mjs').Timed[]} timed */
export function aims(timed) {
  const [plainText, foldedText] = timed.map(({ timings }) =>
    timings.slice(1).map((timing) => ({ title: timing.name, ns: timing.time.median })),
  )
  return [
    aim('a validator takes less than 200 ns on canonical text', plainText, ({ ns }) => ns, { most: 200, unit: 'ns' }),
    aim('a validator takes less than 1 µs where text is folded', foldedText, ({ ns }) => ns, {
      most: 1000,
      unit: 'ns',
    }),
  ]
}

/** @typedef {import('../harness/interleave.mjs').Contender} Contender */

const [{ events, orders, name }] = cases
/** @type {Contender} */
const decided = { name: `decide, ${name}`, call: (at) => decide(nth(orders, at), nth(events, at)) }

/** @type {(texts: { carriers: readonly string[], slips: readonly string[] }) => readonly any[]} */
const deliveries = ({ carriers, slips }) =>
  pool((at) => ({ channel: 'order_detail', carrier: carriers[at], slipNumber: slips[at] }))

const drafts = pool((at) => snapshot(at))
const canonicalDeliveries = deliveries(canonical)
const foldedDeliveries = deliveries(folded)
const items = pool(() => /** @type {const} */ (['items']))
const mail = pool(() => /** @type {const} */ (['email']))
const { bank_transfer, credit_card } = PAYMENT_METHODS

/** @type {readonly Contender[]} */
const onCanonicalText = [
  { name: 'checkCarrier, own value', call: (at) => checkCarrier(nth(canonical.carriers, at)) },
  { name: 'checkCarrier, label', call: (at) => checkCarrier(nth(labelled.carriers, at)) },
  { name: 'checkSlipNumber', call: (at) => checkSlipNumber(nth(canonical.slips, at)) },
  { name: 'checkShipment', call: (at) => checkShipment(nth(isApproved, at), nth(canonicalDeliveries, at)) },
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
  { name: 'warnShipment', call: (at) => warnShipment(nth(isApproved, at), nth(canonicalDeliveries, at)) },
  { name: 'warnCorrection', call: (at) => warnCorrection(nth(onHold, at), nth(mail, at)) },
  { name: 'warnPaymentMethodChange', call: (at) => warnPaymentMethodChange(nth(rejected, at), bank_transfer) },
  { name: 'warnCancellation', call: (at) => warnCancellation(nth(inProgress, at)) },
  { name: 'warnSyncDoubt', call: (at) => warnSyncDoubt(nth(inProgress, at), 'np_console_edited') },
  { name: 'warnStatusOverride', call: (at) => warnStatusOverride(nth(inProgress, at), 'screening_approved') },
]

/** @type {readonly Contender[]} */
const onFoldedText = [
  { name: 'checkCarrier', call: (at) => checkCarrier(nth(folded.carriers, at)) },
  { name: 'checkSlipNumber', call: (at) => checkSlipNumber(nth(folded.slips, at)) },
  { name: 'checkShipment', call: (at) => checkShipment(nth(isApproved, at), nth(foldedDeliveries, at)) },
  { name: 'warnShipment', call: (at) => warnShipment(nth(isApproved, at), nth(foldedDeliveries, at)) },
]

/** @type {readonly Contender[]} */
const onOrders = [
  { name: 'acceptedEvents', call: (at) => acceptedEvents(nth(isApproved, at)) },
  { name: 'explainActions', call: (at) => explainActions(nth(isApproved, at)) },
]
