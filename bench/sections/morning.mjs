import { parcelGate, startTakeOver } from 'makeshop-np-atobarai/back-office'
import { importExport } from 'makeshop-np-atobarai/makeshop'
import { exportOf } from '../fixtures/order-export.mjs'
import { aim } from '../harness/aim.mjs'
import { duration, plain } from '../harness/format.mjs'
import { spread } from '../harness/spread.mjs'

const SIZES = [1_000, 10_000, 100_000]
const LEAST_ROWS = 10_000

/** What a figure may be against that of the fewest orders and still count as flat. */
const FLAT = 1.25

/**
 * @typedef {import('makeshop-np-atobarai/back-office').KnownOrder} KnownOrder
 * @typedef {import('makeshop-np-atobarai/back-office').NewestExport} NewestExport
 * @typedef {{ readonly begun: number, readonly observed: number, readonly gate: number }} Figures nanoseconds for each order
 */

/**
 * Two mornings of a shop: its first export taken over, the next one, in which two of three orders moved on, and the gate
 * asked of each order. The import is in both mornings; all is CPU time, garbage collection included.
 *
 * @param {{ readonly pathRounds: number }} effort
 */
export async function morningSection({ pathRounds }) {
  await mornings(20_000)
  /** @type {Figures[][]} */
  const rounds = []
  for (let round = 0; round < pathRounds; round += 1) {
    /** @type {Figures[]} */
    const figures = []
    for (const size of SIZES) figures.push(await measure(size))
    rounds.push(figures)
  }
  const measured = SIZES.flatMap((size, at) =>
    PARTS.map(([part, words]) => ({
      title: `${size.toLocaleString('en')} orders, ${words}`,
      time: spread(rounds.map((round) => round[at][part] / round[0][part])),
      nanoseconds: spread(rounds.map((round) => round[at][part])),
    })),
  )
  console.log('\n  two mornings: time for each order')
  for (const { title, time, nanoseconds } of measured) {
    const ratio = `time ${plain(time.median)} × (${plain(time.min)}–${plain(time.max)})`
    console.log(`    ${title.padStart(40)}   ${ratio}  ${duration(nanoseconds.median)}`)
  }
  return [aim('two mornings: time per order is flat', measured, ({ time }) => time.median, { most: FLAT, unit: '×' })]
}

/** @type {readonly (readonly [part: keyof Figures, words: string])[]} */
const PARTS = [
  ['begun', 'the first export'],
  ['observed', 'the next one'],
  ['gate', 'the gate'],
]

/**
 * Nanoseconds for each of so many orders. Few are taken over again and again, so that there is something to time.
 *
 * @param {number} size
 * @returns {Promise<Figures>}
 */
async function measure(size) {
  const times = Math.max(1, LEAST_ROWS / size)
  let [begun, observed, gate] = [0, 0, 0]
  for (let turn = 0; turn < times; turn += 1) {
    const took = await mornings(size)
    begun += took.begun
    observed += took.observed
    gate += took.gate
  }
  const orders = size * times
  return { begun: begun / orders, observed: observed / orders, gate: gate / orders }
}

/**
 * What two mornings with so many orders take, in nanoseconds.
 *
 * @param {number} size
 * @returns {Promise<Figures>}
 */
async function mornings(size) {
  /** @type {Map<string, KnownOrder>} */
  const orders = new Map()
  const start = cpuTime()
  const first = await takeOver(orders, size, 0, null)
  const begun = cpuTime()
  const newest = await takeOver(orders, size, 1, first)
  const observed = cpuTime()
  let toShip = 0
  for (const known of orders.values()) {
    if (typeof known !== 'string' && parcelGate(known, newest).verdict === 'ship') toShip += 1
  }
  const end = cpuTime()
  // Of every three orders the first is in 審査OK by the second morning.
  if (toShip !== Math.ceil(size / 3)) throw new Error('Not every approved order may be shipped.')
  return { begun: begun - start, observed: observed - begun, gate: end - observed }
}

/**
 * @param {Map<string, KnownOrder>} orders
 * @param {number} size
 * @param {number} mornings how many came before
 * @param {NewestExport | null} before
 */
async function takeOver(orders, size, mornings, before) {
  const options = /** @type {const} */ ({
    shop: { linkMode: 'automatic', connect: 'pro', spCode: 'set' },
    at: `2026-05-0${2 + mornings}T09:00:00+09:00`,
  })
  const { add, finish } = startTakeOver(options, before).unwrap()
  for await (const row of importExport(exportOf(size, mornings), options)) {
    const { orderNumber, toKeep } = add(row, orders.get(row.orderNumber ?? ''))
    if (toKeep !== null) orders.set(orderNumber, toKeep)
  }
  return finish().newest
}

function cpuTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) * 1_000
}
