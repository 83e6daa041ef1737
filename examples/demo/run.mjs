import { fileURLToPath } from 'node:url'
import { asJson } from './as-json.mjs'
import { drive } from './drive.mjs'
import { lineOf, located } from './located.mjs'
import { painter } from './paint.mjs'
import { printOrder } from './print-order.mjs'
import { printSummary } from './print-summary.mjs'
import { printable } from './printable.mjs'
import { readEvents } from './read-events.mjs'
import { readJson } from './read-json.mjs'
import { readOrders } from './read-orders.mjs'
import { report } from './report.mjs'
import { summarise } from './summarise.mjs'

const OWN = ['orders.json', 'events.json'].map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url)))
const NO_EVENTS = { events: [] }

/**
 * Reads, drives and prints.
 *
 * @param {import('./options.mjs').Options} options
 * @param {{ columns: number, stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream, env: NodeJS.ProcessEnv }} io
 * @returns {Promise<number>} the exit code
 */
export async function run(options, io) {
  const { locale, json, link, files } = options
  const { columns, stdout, stderr, env } = io
  const [ordersFile, eventsFile] = files.length === 0 ? OWN : files
  const ordersRead = read(ordersFile)
  const eventsRead = eventsFile === undefined ? { value: NO_EVENTS, faults: [] } : read(eventsFile)
  const orders = ordersRead.value === undefined ? undefined : readOrders(ordersRead.value)
  // Without orders every event would be one for an unknown order: that says nothing new.
  const events = readEvents(
    orders?.shop === undefined || eventsRead.value === undefined ? NO_EVENTS : eventsRead.value,
    { numbers: orders?.numbers ?? new Set() },
  )
  const errors = [
    ...located(ordersFile, [...ordersRead.faults, ...(orders?.faults ?? [])], locale),
    ...located(eventsFile, [...eventsRead.faults, ...events.faults], locale),
  ]
  for (const error of errors) stderr.write(`${printable(lineOf(error), Infinity)}\n`)

  const entries = (orders?.entries ?? []).filter((entry) => !events.spoilt.has(numberOf(entry)))
  if (link) {
    if (orders?.shop !== undefined) {
      const { runLink } = await import('./link/run-link.mjs')
      const happeningsOf = (number) => events.byOrder.get(number) ?? []
      await runLink({ entries, shop: orders.shop, happeningsOf }, options, io)
    }
    return errors.length === 0 ? 0 : 1
  }
  const reports = entries.map((entry) =>
    report(drive(entry, events.byOrder.get(numberOf(entry)) ?? [], orders.shop), locale),
  )
  const notRun = orders === undefined ? 0 : orders.rows - entries.length
  const summary = summarise(reports, { notRun, inputErrors: errors.length })
  const look = { locale, columns, paint: painter(stdout, env) }
  if (json) stdout.write(`${asJson({ formatVersion: 1, locale, orders: reports, summary, errors })}\n`)
  else if (orders?.shop !== undefined) {
    const blocks = [...reports.map((each) => printOrder(each, look)), printSummary(summary, look)]
    stdout.write(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
  }
  return errors.length === 0 ? 0 : 1
}

function read(file) {
  const { value, fault } = readJson(file)
  return { value, faults: fault === undefined ? [] : [fault] }
}

function numberOf({ draft, snapshot }) {
  return (draft ?? snapshot).orderNumber
}
