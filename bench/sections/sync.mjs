import { Ok, placeOrder } from 'makeshop-np-atobarai'
import { createNpConnectPro } from 'makeshop-np-atobarai/np-connect-pro'
import { createNpSimulator, createVirtualClock } from 'makeshop-np-atobarai/simulator'
import { createMemoryStore, createSyncDriver, syncEntryOf } from 'makeshop-np-atobarai/sync'
import { shop } from '../fixtures/orders.mjs'
import { aim } from '../harness/aim.mjs'
import { duration } from '../harness/format.mjs'
import { heapKept, heapUsed } from '../harness/heap.mjs'

const CREDENTIALS = { merchantCode: 'bench-shop', spCode: 'made-up', terminalId: '0000000001' }
const AT = '2026-04-01T10:00:00+09:00'
const DETAILS = {
  orderedAt: AT,
  amount: 5500,
  buyer: {
    name: '見本　花子',
    postcode: '100-0001',
    address: '東京都千代田区千代田1-1',
    telephone: '03-0000-0000',
    email: 'hanako@example.com',
  },
  goods: [{ name: 'タオル', price: 5500, quantity: 1 }],
}
/** What a figure may be against the least of fewer orders and still count as flat. */
const FLAT = 1.25
/** Open orders before the first that are measured: fewer leave code in the heap that is thrown away while they are weighed. */
const WARM_UP = 3_000
/** How often the heap is weighed in the middle of a tick. */
const WEIGHED = 8
const KB = 1024
const MB = KB * KB

/**
 * The driver over HTTP transport and simulator, all in one process, at ever more open orders: one tick that registers
 * all of them, one that asks for all their results. What NP and the store keep of an order is weighed, and what a tick
 * holds of its own while it is under way, which has to be bounded by its page and not by how many orders there are.
 *
 * @param {{ readonly openOrders: readonly number[] }} effort
 */
export async function syncSection({ openOrders }) {
  await measure(WARM_UP)
  /** @type {Measured[]} */
  const measured = []
  console.log(
    '\n  CPU time for each order · orders per second · kept for each order · held by a tick of its own · peak heap, garbage included',
  )
  for (const size of openOrders) {
    const each = await measure(size)
    measured.push(each)
    const { title, register, poll, kept, held, peak } = each
    const rates = [register, poll].map((time) => `${duration(time)} · ${Math.round(1e9 / time).toLocaleString('en')}/s`)
    console.log(
      `    ${title.padStart(16)}   registered ${rates[0]}   polled ${rates[1]}   ${(kept / KB).toFixed(2)} KB   ${(held / MB).toFixed(2)} MB   ${(peak / MB).toFixed(0)} MB`,
    )
  }
  return [
    aim('the driver: time per open order is flat', measured, (each) => growth(measured, each, timeOf), {
      most: FLAT,
      unit: '×',
    }),
    aim('the driver: memory per open order is flat', measured, (each) => growth(measured, each, ({ kept }) => kept), {
      most: FLAT,
      unit: '×',
    }),
    aim('a tick holds no more than 4 MB of its own', measured, ({ held }) => held / MB, { most: 4, unit: 'MB' }),
  ]
}

/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

/**
 * A figure beside the least of those of no more orders: a new driver takes as long to become quick as a thousand orders
 * take, so that beside the fewest nothing would ever grow.
 *
 * @param {readonly Measured[]} measured the fewest orders first
 * @param {Measured} each
 * @param {(measured: Measured) => number} figureOf
 */
function growth(measured, each, figureOf) {
  return figureOf(each) / Math.min(...measured.slice(0, measured.indexOf(each) + 1).map(figureOf))
}

/** Of the two ticks. @param {Measured} measured */
function timeOf({ register, poll }) {
  return register + poll
}

/** @param {number} size how many orders are open */
async function measure(size) {
  const clock = createVirtualClock(AT)
  const np = createNpSimulator({
    clock,
    credentials: CREDENTIALS,
    scenario: () => ({ kind: 'never_answer' }),
    journalSize: 0,
    settings: { buyerLimitYen: 'any' },
  })
  const store = createMemoryStore()
  const before = heapKept()
  for (let at = 0; at < size; at += 1) await store.save(syncEntryOf(placed(at)), null)
  let [start, most, weighing, peak] = [0, 0, false, 0]
  const driver = createSyncDriver({
    store,
    transport: createNpConnectPro({ ...CREDENTIALS, baseUrl: 'https://np.example/v1', fetch: np.fetch, clock }),
    details: async () => Ok(DETAILS),
    clock,
    onProgress: ({ done }) => {
      if (done % 50 === 0) peak = Math.max(peak, heapUsed())
      if (weighing && done % Math.ceil(size / WEIGHED) === 0) most = Math.max(most, heapKept() - start)
    },
  })
  const register = await timed(size, () => driver.tick(), 'pending')
  const kept = (heapKept() - before) / size
  clock.advance(120_000)
  const poll = await timed(size, () => driver.tick(), 'pending')
  clock.advance(600_000)
  start = heapKept()
  weighing = true
  await driver.tick()
  return { title: `${size.toLocaleString('en')} orders`, register, poll, kept, held: most, peak }
}

/**
 * Nanoseconds of CPU time for each order of a tick.
 *
 * @param {number} size
 * @param {() => Promise<import('makeshop-np-atobarai/sync').SyncReport>} tick
 * @param {import('makeshop-np-atobarai/sync').SyncOutcome} outcome that every order has to come to
 */
async function timed(size, tick, outcome) {
  const start = process.cpuUsage()
  const report = await tick()
  const { user, system } = process.cpuUsage(start)
  if (report.counts[outcome] !== size) throw new Error(`Not every order is ${outcome}.`)
  return ((user + system) * 1_000) / size
}

/** @param {number} at */
function placed(at) {
  const draft = {
    orderNumber: `B${String(at).padStart(9, '0')}`,
    service: /** @type {const} */ ('np_atobarai'),
    source: /** @type {const} */ ('storefront'),
    multipleDestinations: false,
    preorder: false,
    paymentFee: 330,
    at: AT,
  }
  return placeOrder(draft, shop).unwrap()
}
