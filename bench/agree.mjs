import { inspect, isDeepStrictEqual } from 'node:util'
import { CARRIERS, decide } from 'makeshop-np-atobarai'
import { corpusTexts } from './fixtures/corpus.mjs'
import { order } from './fixtures/orders.mjs'
import { canonical, folded } from './fixtures/texts.mjs'
import { reduce } from './hand-written/reduce.mjs'

/**
 * @typedef {import('makeshop-np-atobarai').Order} Order
 * @typedef {import('makeshop-np-atobarai').OrderEvent} OrderEvent
 */

const at = '2026-05-01T10:00:00+09:00'
const closing = { reason: 'cancelled', at }
const CARRIER_IDS = /** @type {readonly import('makeshop-np-atobarai').Carrier[]} */ (Object.keys(CARRIERS))

// Holds the hand-written reducer to its promise: on every combination below it says the very same as `decide`. A
// reducer that did less would be faster, and the comparison worthless.
let compared = 0
let unlike = 0
const allEvents = [...events(), ...typedDeliveries(), ...noEvents()]
for (const each of [...someOrders(), ...shippedOrders(), ...noOrders()]) {
  for (const event of allEvents) {
    const [byHand, decided] = [reduce(each, event), decide(each, event)]
    compared += 1
    if (isDeepStrictEqual(byHand, decided)) continue
    unlike += 1
    if (unlike === 1) console.log(inspect({ order: each, event, byHand, decided }, { depth: 5 }))
  }
}
console.log(`The hand-written reducer and decide: ${compared} combinations compared, ${unlike} of them unlike.`)
process.exitCode = unlike === 0 ? 0 : 1

/** @returns {Generator<Order>} */
function* someOrders() {
  for (const paymentStatus of /** @type {const} */ ([
    'screening_in_progress',
    'screening_on_hold',
    'screening_approved',
  ])) {
    for (const service of /** @type {const} */ (['np_atobarai', 'np_atobarai_wiz'])) {
      for (const deliveryStatus of /** @type {const} */ (['not_shipped', 'shipped'])) {
        for (const invoicePrintedAt of [null, at]) {
          yield* trusted(
            order(7, { paymentStatus, service, deliveryStatus, invoicePrintedAt, problemCodes: ['RE009'] }),
          )
        }
      }
    }
  }
}

/** @param {Order} open @returns {Generator<Order>} */
function* trusted(open) {
  for (const syncTrust of /** @type {const} */ (['linked', 'suspect'])) {
    for (const openFollowUps of /** @type {Order['openFollowUps'][]} */ ([[], ['cancel_in_np_console']])) {
      const doubted = { ...open, syncTrust, openFollowUps }
      yield doubted
      for (const state of /** @type {const} */ (['live', 'cancelled', 'requested'])) {
        const closed = /** @type {Order['closed']} */ (closing)
        yield { ...doubted, closed, npTransaction: { state, id: 'np-1' } }
      }
    }
  }
}

/** @returns {Generator<OrderEvent>} */
function* events() {
  yield { type: 'screening.approved', at }
  for (const fields of /** @type {const} */ ([['email'], ['items'], ['email', 'amount']])) {
    yield { type: 'order.edited', fields, at }
  }
  const carriers = [
    canonical.carriers[0],
    'sagawa',
    ...folded.carriers.slice(0, 4),
    'ネコポス',
    '日本郵便',
    'だれか',
    '',
    null,
  ]
  const slips = [canonical.slips[0], '123456789012', folded.slips[0], folded.slips[1], 'なし', '1,2', '①2', '', null]
  for (const carrier of carriers) {
    for (const slipNumber of slips)
      yield { type: 'delivery.completed', channel: 'order_detail', carrier, slipNumber, at }
  }
  for (const channel of /** @type {const} */ (['sanchoku', 'other'])) {
    yield { type: 'delivery.completed', channel, carrier: 'sagawa', slipNumber: 'なし', at }
    yield { type: 'delivery.completed', channel, carrier: '', slipNumber: '123456789012', at }
  }
}

/** Orders on their way with each carrier that the library knows. @returns {Generator<Order>} */
function* shippedOrders() {
  const whole = order(7, { paymentStatus: 'screening_approved' })
  for (const carrier of CARRIER_IDS) {
    yield { ...whole, deliveryStatus: 'shipped', shipment: { carrier, slipNumber: canonical.slips[0] } }
  }
}

/**
 * Every text of the tests' corpus, and every name that the library gives a carrier, each beside one that can be read.
 *
 * @returns {Generator<OrderEvent>}
 */
function* typedDeliveries() {
  const names = Object.values(CARRIERS).flatMap(({ label, makeshopCode }) => [label, makeshopCode])
  for (const carrier of new Set([...CARRIER_IDS, ...names, ...corpusTexts.carriers])) {
    yield { type: 'delivery.completed', channel: 'order_detail', carrier, slipNumber: canonical.slips[0], at }
  }
  for (const slipNumber of corpusTexts.slips) {
    yield { type: 'delivery.completed', channel: 'order_detail', carrier: 'yamato', slipNumber, at }
  }
}

/** @returns {Generator<any>} */
function* noEvents() {
  yield* [null, [], 'screening.approved', { type: 'nothing.known', at }, { type: 'screening.approved' }]
  yield* ['2026-02-30T10:00:00Z', '2026-04-31T10:00:00Z', '2026-04-01'].map((day) => ({
    type: 'screening.approved',
    at: day,
  }))
  yield* [null, [], ['nothing']].map((fields) => ({ type: 'order.edited', fields, at }))
  yield { type: 'delivery.completed', channel: 'pigeon', carrier: 'sagawa', slipNumber: '1', at }
  yield { type: 'delivery.completed', channel: 'other', carrier: 1, slipNumber: '1', at }
  yield { type: 'delivery.completed', channel: 'other', carrier: 'sagawa', slipNumber: 1, at }
  yield unreadable({ type: 'screening.approved', at }, 'type')
  yield unreadable({ type: 'screening.approved', at }, 'at')
}

/** @returns {Generator<any>} */
function* noOrders() {
  yield* [null, [], 'order', {}]
  const whole = order(7, { paymentStatus: 'screening_approved' })
  const strange = [undefined, '', 'nothing', 'no thing', 'no\u200bthing', -1, {}, [{}]]
  for (const field of Object.keys(whole)) {
    for (const value of strange) yield { ...whole, [field]: value }
    yield unreadable(whole, field)
  }
  for (const id of [null, 'np 1', 'np\u200b1', '', 'n'.repeat(64), 'n'.repeat(65)]) {
    yield { ...whole, npTransaction: { state: 'live', id } }
  }
  yield { ...whole, shipment: { carrier: 'pigeon', slipNumber: canonical.slips[0] } }
}

/**
 * A copy of which one field can't be looked at.
 *
 * @param {object} value
 * @param {string} field
 */
function unreadable(value, field) {
  return Object.defineProperty({ ...value }, field, {
    get() {
      throw new Error('Nobody may look at this.')
    },
  })
}
