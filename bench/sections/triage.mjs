import { startTriage } from 'makeshop-np-atobarai/back-office'
import { ordersOfTheMorning } from '../fixtures/triage-orders.mjs'
import { aim } from '../harness/aim.mjs'
import { duration, plain } from '../harness/format.mjs'
import { heapKept } from '../harness/heap.mjs'
import { spread } from '../harness/spread.mjs'

const SIZES = [10_000, 100_000, 1_000_000]
const LEAST_ORDERS = 100_000
const NOW = '2026-05-02T09:00:00+09:00'

/** Few enough for the lists to be full with the fewest orders. */
const ITEMS_PER_LIST = 200

/** What a figure may be against that of the fewest orders and still count as flat. */
const FLAT = 1.25

/**
 * The work lists of ever more orders in one pass. It is timed in CPU time, garbage collection and the making of the
 * orders included; the memory is all that a running triage and its report hold at the end.
 *
 * @param {{ readonly pathRounds: number }} effort
 */
export function triageSection({ pathRounds }) {
  for (let turn = 0; turn < 3; turn += 1) sort(20_000)
  const rounds = Array.from({ length: pathRounds }, () => SIZES.map(measure))
  const measured = SIZES.map((size, at) => ({
    title: `${size.toLocaleString('en')} orders`,
    time: spread(rounds.map((round) => round[at].time / round[0].time)),
    memory: spread(rounds.map((round) => round[at].memory / round[0].memory)),
    nanoseconds: spread(rounds.map((round) => round[at].time)),
    bytes: spread(rounds.map((round) => round[at].memory)),
  }))
  console.log('\n  triage: time for each order, memory for all of them')
  for (const { title, time, memory, nanoseconds, bytes } of measured) {
    const took = `time ${plain(time.median)} × (${plain(time.min)}–${plain(time.max)})  ${duration(nanoseconds.median)}`
    const held = `memory ${plain(memory.median)} × (${plain(memory.min)}–${plain(memory.max)})  ${(bytes.median / 1024).toFixed(0)} KB`
    console.log(`    ${title.padStart(16)}   ${took}   ${held}`)
  }
  return [
    aim('triage: time per order is flat', measured, ({ time }) => time.median, { most: FLAT, unit: '×' }),
    aim('triage: memory does not grow with the orders', measured, ({ memory }) => memory.median, {
      most: FLAT,
      unit: '×',
    }),
  ]
}

/**
 * The triage of so many orders, and its report.
 *
 * @param {number} size
 */
function sort(size) {
  const running = startTriage(NOW, { itemsPerList: ITEMS_PER_LIST }).unwrap()
  for (const order of ordersOfTheMorning(size)) running.add(order)
  return { running, report: running.report() }
}

/**
 * Nanoseconds for each of so many orders, and the bytes that are held for all of them. Few orders are taken again and
 * again, so that there is something to time.
 *
 * @param {number} size
 */
function measure(size) {
  const before = heapKept()
  const times = Math.max(1, LEAST_ORDERS / size)
  const start = process.cpuUsage()
  /** @type {ReturnType<typeof sort> | undefined} */
  let sorted
  for (let turn = 0; turn < times; turn += 1) sorted = sort(size)
  const { user, system } = process.cpuUsage(start)
  const memory = heapKept() - before
  if (sorted?.report.total !== size) throw new Error('Not every order was counted.')
  return { time: ((user + system) * 1_000) / (size * times), memory }
}
