import { planSync, syncEntryOf } from 'makeshop-np-atobarai/sync'
import { order } from '../fixtures/orders.mjs'
import { aim } from '../harness/aim.mjs'
import { duration, plain } from '../harness/format.mjs'
import { spread } from '../harness/spread.mjs'

const SIZES = [1_000, 100_000, 1_000_000]
const NOW = Date.parse('2026-06-01T00:00:00+09:00')

/** Few orders are planned again and again, so that there is something to time. */
const LEAST_ORDERS = 1_000_000

/** What a figure may be against that of the fewest orders and still count as flat. */
const FLAT = 1.25

/** @type {readonly import('makeshop-np-atobarai').PaymentStatus[]} */
const STATUSES = [
  'screening_preparing',
  'screening_in_progress',
  'screening_approved',
  'screening_on_hold',
  'shipment_report_preparing',
  'shipment_report_completed',
]

/**
 * `planSync` over ever more orders in six statuses, of which four are due; in CPU time, garbage collection included.
 *
 * @param {{ readonly pathRounds: number }} effort
 */
export function planSection({ pathRounds }) {
  const entries = Array.from({ length: SIZES.at(-1) ?? 0 }, (_, at) =>
    syncEntryOf(order(at, { paymentStatus: STATUSES[at % STATUSES.length] })),
  )
  const groups = SIZES.map((size) => entries.slice(0, size))
  for (const group of groups) measure(group)
  const rounds = Array.from({ length: pathRounds }, () => groups.map(measure))
  const measured = SIZES.map((size, at) => ({
    title: `${size.toLocaleString('en')} orders`,
    ratio: spread(rounds.map((round) => round[at] / round[0])),
    time: spread(rounds.map((round) => round[at])),
  }))
  console.log('\n  planSync, for each order')
  for (const { title, ratio, time } of measured) {
    const took = `${duration(time.median)}  (${duration(time.min)}–${duration(time.max)})`
    console.log(
      `    ${title.padStart(16)}   time ${plain(ratio.median)} × (${plain(ratio.min)}–${plain(ratio.max)})  ${took}`,
    )
  }
  return [
    aim('planSync takes the same per order, however many', measured, ({ ratio }) => ratio.median, {
      most: FLAT,
      unit: '×',
    }),
  ]
}

/**
 * Nanoseconds for each of some orders.
 *
 * @param {readonly import('makeshop-np-atobarai/sync').SyncEntry[]} entries
 */
function measure(entries) {
  const times = Math.max(1, LEAST_ORDERS / entries.length)
  globalThis.gc?.()
  const start = process.cpuUsage()
  let due = 0
  for (let time = 0; time < times; time += 1) due += planSync(entries, NOW).poll.length
  const { user, system } = process.cpuUsage(start)
  if (due === 0) throw new Error('Nothing was due.')
  return ((user + system) * 1_000) / (entries.length * times)
}
