import { importExport } from 'makeshop-np-atobarai/makeshop'
import { exportOf } from '../fixtures/order-export.mjs'
import { aim } from '../harness/aim.mjs'
import { duration, plain } from '../harness/format.mjs'
import { heapKept } from '../harness/heap.mjs'
import { spread } from '../harness/spread.mjs'

const SIZES = [1_000, 10_000, 100_000]
const LEAST_ROWS = 10_000

/** What a figure may be against that of the fewest rows and still count as flat. */
const FLAT = 1.25
/**
 * Heap that an import may hold at any time, whatever it imports, in MB: one portion, its rows, and what zod and tables
 * take.
 */
const MOST_HELD = 4

const OPTIONS = /** @type {const} */ ({
  shop: { linkMode: 'automatic', connect: 'pro', spCode: 'set' },
  at: '2026-05-02T09:00:00+09:00',
})

/**
 * The import of ever longer exports in Shift_JIS, each made piece by piece and dropped. It is timed in CPU time, the
 * making of the bytes and garbage collection included; the memory is the most that is held after a collection, at
 * twenty places.
 *
 * @param {{ readonly pathRounds: number }} effort
 */
export async function importExportSection({ pathRounds }) {
  await read(20_000)
  /** @type {{ time: number, held: number }[][]} */
  const rounds = []
  for (let round = 0; round < pathRounds; round += 1) {
    /** @type {{ time: number, held: number }[]} */
    const figures = []
    for (const size of SIZES) figures.push(await measure(size))
    rounds.push(figures)
  }
  const measured = SIZES.map((size, at) => ({
    title: `${size.toLocaleString('en')} rows`,
    time: spread(rounds.map((round) => round[at].time / round[0].time)),
    nanoseconds: spread(rounds.map((round) => round[at].time)),
    megabytes: spread(rounds.map((round) => round[at].held / 2 ** 20)),
  }))
  console.log('\n  import of an order export: time for each row, memory for all of them')
  for (const { title, time, nanoseconds, megabytes } of measured) {
    const took = `time ${plain(time.median)} × (${plain(time.min)}–${plain(time.max)})  ${duration(nanoseconds.median)}`
    console.log(`    ${title.padStart(16)}   ${took}   held ${plain(megabytes.median)} MB (–${plain(megabytes.max)})`)
  }
  return [
    aim('import of an export: time per row is flat', measured, ({ time }) => time.median, { most: FLAT, unit: '×' }),
    aim('import of an export: memory is bounded', measured, ({ megabytes }) => megabytes.max, {
      most: MOST_HELD,
      unit: 'MB',
    }),
  ]
}

/**
 * Imports an export of so many rows.
 *
 * @param {number} size
 * @param {(rows: number) => void} [look] called after each row
 */
async function read(size, look = () => {}) {
  let rows = 0
  let imported = 0
  for await (const { outcome } of importExport(exportOf(size), OPTIONS)) {
    if (outcome === 'imported') imported += 1
    rows += 1
    look(rows)
  }
  if (imported !== size) throw new Error('Not every row was imported.')
}

/**
 * Nanoseconds for each of so many rows, and the most bytes that were held. Few rows are read again and again, so that
 * there is something to time.
 *
 * @param {number} size
 */
async function measure(size) {
  const times = Math.max(1, LEAST_ROWS / size)
  const start = process.cpuUsage()
  for (let turn = 0; turn < times; turn += 1) await read(size)
  const { user, system } = process.cpuUsage(start)
  const before = heapKept()
  let held = 0
  await read(size, (rows) => {
    if (rows % (size / 20) === 0) held = Math.max(held, heapKept() - before)
  })
  return { time: ((user + system) * 1_000) / (size * times), held }
}
