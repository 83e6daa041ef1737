import { paymentStatusLabel } from 'makeshop-np-atobarai'
import { explainAnswerParts, parcelGate, triageKept } from 'makeshop-np-atobarai/back-office'
import { explainRow } from 'makeshop-np-atobarai/makeshop'
import { printable } from '../demo/printable.mjs'
import { reportList } from '../triage/report-list.mjs'

/** @typedef {'ja' | 'en'} Locale */

/**
 * What is told of a morning: plain data with its words, which `--json` prints as it is.
 *
 * @param {import('./take-over.mjs').TakenOver} taken
 * @param {import('./books.mjs').Books} books
 * @param {{ file: string, locale: Locale }} about
 */
export function report({ newest, orderNumbers, counts, news, skipped, encoding }, books, { file, locale }) {
  const kept = [...books.orders.values()].filter((known) => known !== 'other_payment_method')
  const gates = kept.map((each) => ({ kept: each, gate: parcelGate(each, newest) }))
  const open = kept.filter(({ order }) => order.closed === null)
  return {
    file,
    at: newest.at,
    encoding,
    nothingShips: newest.seenSince === null,
    rows: counts,
    kept: kept.length,
    news: news.map(({ row, taken }) => ({
      row: row.row,
      orderNumber: row.orderNumber ?? null,
      ...newsOf(row, taken, locale),
    })),
    mayShip: gates.filter(({ gate }) => gate.verdict === 'ship').map(({ kept: { order } }) => order.orderNumber),
    approvedButHeld: gates
      .filter(({ kept: { order }, gate }) => gate.verdict !== 'ship' && looksReady(order))
      .map(({ kept: { order }, gate }) => ({
        orderNumber: order.orderNumber,
        verdict: gate.verdict,
        ...reasonAndNext(gate, locale),
      })),
    lists: triageKept(kept, newest.at)
      .unwrap()
      .lists.map((list) => reportList(list, locale)),
    missing: open
      .filter(({ order }) => !orderNumbers.has(order.orderNumber) && order.paymentStatus !== 'shipment_reported')
      .map(({ order }) => ({
        orderNumber: order.orderNumber,
        status: order.paymentStatus,
        statusLabel: paymentStatusLabel(order.paymentStatus, locale),
      })),
    unrestored: [...books.unrestored].map(([orderNumber, { code, issues }]) => ({
      orderNumber,
      inExport: skipped.includes(orderNumber),
      code,
      paths: issues.map(({ path }) => path),
    })),
  }
}

/** @typedef {ReturnType<typeof report>} Report */

/** Somebody in the warehouse would take it for one that may leave. @param {import('makeshop-np-atobarai').Order} order */
function looksReady({ paymentStatus, deliveryStatus, closed }) {
  return paymentStatus === 'screening_approved' && deliveryStatus === 'not_shipped' && closed === null
}

/** Why a row isn't imported the row says, and what follows the take-over. */
function newsOf(row, taken, locale) {
  const why = row.outcome === 'imported' ? '' : printable(explainRow(row, locale), Infinity)
  const { reason, next } = reasonAndNext(taken, locale)
  return { reason: [why, reason].filter((text) => text !== '').join(locale === 'en' ? ' ' : ''), next }
}

/** @param {import('makeshop-np-atobarai/back-office').Answer} answer @param {Locale} locale */
function reasonAndNext(answer, locale) {
  const { findings, next } = explainAnswerParts(answer, locale)
  return { reason: findings, next }
}
