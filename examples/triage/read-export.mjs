import { createReadStream, statSync } from 'node:fs'
import { decide } from 'makeshop-np-atobarai'
import { startTriage } from 'makeshop-np-atobarai/back-office'
import { importExport, mayBeAtNp } from 'makeshop-np-atobarai/makeshop'

/** How many rows are named beside a note. */
const ROWS_PER_NOTE = 3

/** The shop as 自動連携 needs it: who has no NP orders has nothing to sort. The code itself is of no use here. */
const SHOP = { linkMode: 'automatic', connect: 'pro', spCode: 'set' }

/**
 * @typedef {import('makeshop-np-atobarai/makeshop').ImportRow} Row
 * @typedef {{ rows: Row[], count: number }} Told
 * @typedef {{ header: Row | null, counts: Record<Row['outcome'], number>, stopped: boolean, otherPaymentMethod: number,
 *   ageUnknown: number, faults: object[], toCheckAtNp: Told, refused: Told, apart: Told, notUnderstood: Row[], notes:
 *   Map<string, { note: object, count: number, rows: Row[] }>, triage:
 *   import('makeshop-np-atobarai/back-office').TriageReport, }} Read `stopped`: the file couldn't be read as a
 *   whole; `faults`: what is wrong with all of it;
 *   `ageUnknown`: orders of which it isn't known when they were placed; `toCheckAtNp`: a cancel or a return isn't linked
 *   (CANC-01, READ-25); `apart`: rows of orders that come more than once
 */

/**
 * Imports an export and sorts its orders, row by row: however long the file is, only the first of each list are kept,
 * and the numbers of its orders.
 *
 * An export doesn't say since when an order shows its status, so that ages are counted from when it was ordered. An
 * order that comes twice, such as in a file that somebody sorted, stands on no list: its rows may contradict each other,
 * or be of several destinations (LINK-03). Only such a file is read a second time.
 *
 * @param {string} file
 * @param {import('makeshop-np-atobarai/makeshop').ImportSettings} settings
 * @param {{ now: string, items: number, bar: import('./progress-bar.mjs').ProgressBar }} how
 * @returns {Promise<Read>}
 */
export async function readExport(file, settings, how) {
  const { read, twice } = await readOnce(file, settings, how, new Set())
  return twice.size === 0 ? read : (await readOnce(file, settings, how, twice)).read
}

/** @param {ReadonlySet<string>} apart the orders that are known to come twice */
async function readOnce(file, settings, { now, items, bar }, apart) {
  const running = startTriage(now, { itemsPerList: items }).unwrap()
  /** Whether the last row of each order was of another payment method. */
  const met = new Map()
  const twice = new Set()
  /** @type {Omit<Read, 'triage'>} */
  const read = {
    header: null,
    counts: { header: 0, file: 0, imported: 0, refused: 0, continued: 0, not_understood: 0 },
    stopped: true,
    otherPaymentMethod: 0,
    ageUnknown: 0,
    faults: [],
    toCheckAtNp: { rows: [], count: 0 },
    refused: { rows: [], count: 0 },
    apart: { rows: [], count: 0 },
    notUnderstood: [],
    notes: new Map(),
  }
  // First: a stream of a file that isn't there would fail with nobody listening.
  const { size } = statSync(file)
  const chunks = withProgress(createReadStream(file), size, bar)
  for await (const row of importExport(chunks, { ...settings, shop: SHOP, at: now })) {
    // An emptied column is told behind all rows: what the last of them says of the end of the file stands.
    if (!isEmptied(row)) read.stopped = isPart(row)
    for (const note of row.notes) count(read.notes, note, row)
    if (row.outcome !== 'continued') {
      // Of other payment methods nobody wants to know.
      const isOthers = row.outcome === 'refused' && row.code === 'other_payment_method'
      if (met.has(row.orderNumber) && !(isOthers && met.get(row.orderNumber))) twice.add(row.orderNumber)
      met.set(row.orderNumber, isOthers)
    }
    if (row.outcome !== 'continued' && apart.has(row.orderNumber)) {
      read.apart.count += 1
      keep(read.apart.rows, row, items)
      continue
    }
    read.counts[row.outcome] += 1
    if (row.outcome === 'header') read.header = row
    else if (row.outcome === 'file') read.faults.push(...row.issues)
    else if (row.outcome === 'imported') {
      running.add({ ...asBelieved(row.order, now), statusSince: row.orderedAt ?? now })
      if (row.orderedAt === null) read.ageUnknown += 1
    } else if (row.outcome === 'refused') sortOut(read, row, items)
    else if (row.outcome === 'not_understood') keep(read.notUnderstood, row, items)
  }
  bar.done()
  // Of rows without a number nobody knows whether they are of one order.
  twice.delete(null)
  return { read: { ...read, stopped: read.stopped || read.header === null, triage: running.report() }, twice }
}

/**
 * A report beside 未配送 of which nothing else is known isn't believed (SHIP-09): somebody may have set the display alone,
 * and such an order would count as done.
 */
function asBelieved(order, at) {
  const isOfReport = order.paymentStatus.startsWith('shipment_report') && order.deliveryStatus === 'not_shipped'
  return isOfReport ? decide(order, { type: 'sync.doubted', reason: 'other', at }).unwrap().order : order
}

/** Whether there may be more than was read. What stands behind a mark that isn't closed may be in the last row. */
function isPart(row) {
  if (row.outcome === 'file') return true
  return row.outcome === 'not_understood' && row.issues.some(({ code }) => code === 'quotes_broken')
}

/** Whether it says only that columns are empty, or is a note. */
function isEmptied(row) {
  return row.outcome === 'file' && row.issues.every(({ code }) => code === 'column_empty')
}

async function* withProgress(chunks, size, bar) {
  let done = 0
  for await (const chunk of chunks) {
    yield chunk
    done += chunk.length
    bar.show(done, size)
  }
}

/** Most orders of a shop are none of NP's: they are counted, so that they hide nothing. */
function sortOut(read, row, most) {
  if (row.code === 'other_payment_method') {
    read.otherPaymentMethod += 1
    return
  }
  const told = mayBeAtNp(row) ? read.toCheckAtNp : read.refused
  told.count += 1
  keep(told.rows, row, most)
}

function keep(rows, row, most) {
  if (rows.length < most) rows.push(row)
}

/** Notes are counted by code and field, with the first rows that have them; what they quote differs from row to row. */
function count(notes, { code, field }, row) {
  const key = `${code} ${field}`
  const told = notes.get(key) ?? { note: { code, field, text: null }, count: 0, rows: [] }
  told.count += 1
  keep(told.rows, row, ROWS_PER_NOTE)
  notes.set(key, told)
}
