import { isFinal, paymentStatusLabel } from 'makeshop-np-atobarai'
import { explainAnswerParts, triageKept } from 'makeshop-np-atobarai/back-office'
import { gateInBooks } from 'makeshop-np-atobarai/books'
import { explainImportIssue, explainRow } from 'makeshop-np-atobarai/makeshop'
import { printable } from '../demo/printable.mjs'
import { days } from '../triage/days.mjs'
import { reportList } from '../triage/report-list.mjs'
import { WORDS } from './words.mjs'

/** @typedef {'ja' | 'en'} Locale */

/**
 * What is told of a morning: plain data with its words, which `--json` prints as it is.
 *
 * @param {import('./take-over.mjs').TakenOver} taken
 * @param {import('./books/file-books.mjs').FileBooks} books
 * @param {{ file: string, locale: Locale }} about
 */
export async function report(taken, books, { file, locale }) {
  const { newest, orderNumbers, counts, news, skipped, notUnderstood, encoding, notes, faults } = taken
  const kept = await books.kept()
  // Two files may have the same time: what this one lacks doesn't ship, though the other had it.
  const here = new Set(orderNumbers)
  const isHere = ({ order }) => here.has(order.orderNumber)
  // No other is one that may leave (SHIP-01).
  const ready = kept.filter((each) => isHere(each) && looksReady(each.order))
  const gates = []
  for (const { order } of ready) {
    gates.push({ order, gate: (await gateInBooks(books, order.orderNumber)).unwrap() })
  }
  const missing = kept.filter((each) => !isHere(each) && isOpen(each.order))
  return {
    file,
    at: newest.at,
    encoding,
    nothingShips: newest.seenSince === null,
    readInFull: isReadInFull(taken),
    rows: { ...counts, notUnderstood },
    kept: kept.length,
    faults: faults.map((fault) => asRemark(fault, locale)),
    notes: notes.map((note) => asRemark(note, locale)),
    news: news
      .filter(({ row, taken: { isRoutine } }) => row.outcome !== 'header' && row.outcome !== 'file' && !isRoutine)
      .sort(stoppedFirst)
      .map((each) => reportNews(each, locale)),
    movedOn: news
      .filter(({ taken: { isRoutine } }) => isRoutine)
      .map(({ taken: { observation } }) => statusOf(observation.order, locale)),
    mayShip: gates
      .filter(({ gate }) => gate.verdict === 'ship')
      .map(({ order }) => ({ orderNumber: order.orderNumber, approvedDays: daysOf(order, newest) })),
    approvedButHeld: gates
      .filter(({ gate }) => gate.verdict !== 'ship')
      .map(({ order, gate }) => ({ orderNumber: order.orderNumber, verdict: gate.verdict, ...inWords(gate, locale) })),
    lists: triageKept(kept, newest.at)
      .unwrap()
      .lists.map((list) => reportList(list, locale)),
    missing: missing.map(({ order }) => statusOf(order, locale)),
    unrestored: [...books.unrestored].map(([orderNumber, { code, paths }]) => ({
      orderNumber,
      inExport: skipped.includes(orderNumber),
      code,
      paths,
    })),
  }
}

/** @typedef {Awaited<ReturnType<typeof report>>} Report */

/** @param {import('makeshop-np-atobarai').Order} order @param {Locale} locale */
function statusOf({ orderNumber, paymentStatus: status }, locale) {
  return { orderNumber, status, statusLabel: paymentStatusLabel(status, locale) }
}

/** What its row isn't imported for may stop a parcel: a cancel, another payment method, what nobody understands. */
function stoppedFirst(one, other) {
  return Number(one.row.outcome === 'imported') - Number(other.row.outcome === 'imported')
}

/** @param {import('./take-over.mjs').News} news @param {Locale} locale */
function reportNews({ row, taken }, locale) {
  const why = row.outcome === 'imported' ? '' : printable(explainRow({ ...row, notes: [] }, locale), Infinity)
  const { codes, reason, next } = inWords(taken, locale)
  const how = codes.includes('number_form_new') ? WORDS[locale].newForms : ''
  return {
    row: row.row,
    orderNumber: row.orderNumber ?? null,
    outcome: taken.outcome,
    kind: taken.observation?.kind ?? null,
    codes,
    reason: [why, reason, how].filter((text) => text !== '').join(locale === 'en' ? ' ' : ''),
    next,
  }
}

/** @param {import('makeshop-np-atobarai/back-office').Answer} answer @param {Locale} locale */
function inWords(answer, locale) {
  const { findings, next } = explainAnswerParts(answer, locale)
  const isDone = answer.next.every(({ step }) => step === 'nothing_to_do')
  return { codes: answer.findings.map(({ code }) => code), reason: findings, next: isDone ? '' : next }
}

/** @param {import('makeshop-np-atobarai/makeshop').ImportIssue} issue @param {Locale} locale */
function asRemark(issue, locale) {
  return { code: issue.code, message: explainImportIssue(issue, locale) }
}

/** Since when it shows its status, in whole days. */
function daysOf({ statusSince }, { at }) {
  return days(Math.max(0, Date.parse(at) - Date.parse(statusSince)))
}

/** Whether something may still happen to it. @param {import('makeshop-np-atobarai').Order} order */
function isOpen({ paymentStatus, closed }) {
  return closed === null && !isFinal(paymentStatus)
}

/** Whether what isn't in the file is known to be missing. @param {import('./take-over.mjs').TakenOver} taken */
function isReadInFull({ newest, faults, notUnderstood }) {
  // A row whose number can be read hides no other, and where a column is empty the file was read to its end.
  const isEmptyAtMost = notUnderstood === 0 && faults.every(({ code }) => code === 'column_empty')
  return newest.seenSince !== null || isEmptyAtMost
}

/** Somebody in the warehouse would take it for one that may leave. @param {import('makeshop-np-atobarai').Order} order */
function looksReady({ paymentStatus, deliveryStatus, closed }) {
  return paymentStatus === 'screening_approved' && deliveryStatus === 'not_shipped' && closed === null
}
