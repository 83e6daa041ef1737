import { wholePath } from '../fixtures/whole-path.mjs'
import { aim } from '../harness/aim.mjs'
import { duration, plain } from '../harness/format.mjs'
import { heapKept } from '../harness/heap.mjs'
import { spread } from '../harness/spread.mjs'

const SIZES = [1_000, 100_000, 1_000_000]
const LEAST_PATHS = 50_000

/** What a figure may be against that of the fewest orders and still count as flat. */
const FLAT = 1.25

/**
 * The whole path of ever more orders, each an adoption and a dozen events, all of them kept in memory at the end. It is
 * timed in CPU time, garbage collection included: a run is too long for the clock to be undisturbed.
 *
 * @param {{ readonly pathRounds: number }} effort
 */
export function wholePathSection({ pathRounds }) {
  for (let at = 0; at < 20_000; at += 1) wholePath(at)
  const rounds = Array.from({ length: pathRounds }, () => SIZES.map(measure))
  const measured = SIZES.map((size, at) => ({
    title: `${size.toLocaleString('en')} orders`,
    time: spread(rounds.map((round) => round[at].time / round[0].time)),
    memory: spread(rounds.map((round) => round[at].memory / round[0].memory)),
    nanoseconds: spread(rounds.map((round) => round[at].time)),
    bytes: spread(rounds.map((round) => round[at].memory)),
  }))
  console.log('\n  an adoption and a dozen events, for each order')
  for (const { title, time, memory, nanoseconds, bytes } of measured) {
    const took = `time ${plain(time.median)} × (${plain(time.min)}–${plain(time.max)})  ${duration(nanoseconds.median)}`
    const kept = `memory ${plain(memory.median)} × (${plain(memory.min)}–${plain(memory.max)})  ${bytes.median.toFixed(0)} B`
    console.log(`    ${title.padStart(16)}   ${took}   ${kept}`)
  }
  return [
    aim('time per order is flat', measured, ({ time }) => time.median, { most: FLAT, unit: '×' }),
    aim('memory per order is flat', measured, ({ memory }) => memory.median, { most: FLAT, unit: '×' }),
  ]
}

/**
 * Nanoseconds and bytes for each of so many orders. Few orders are taken again and again, and all of them kept, so that
 * there is something to time and to weigh.
 *
 * @param {number} size
 */
function measure(size) {
  const before = heapKept()
  const times = Math.max(1, LEAST_PATHS / size)
  const start = process.cpuUsage()
  const kept = new Array(size * times)
  for (let at = 0; at < kept.length; at += 1) kept[at] = wholePath(at % size)
  const { user, system } = process.cpuUsage(start)
  const memory = (heapKept() - before) / kept.length
  return { time: ((user + system) * 1_000) / kept.length, memory }
}
