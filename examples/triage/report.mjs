import { PAYMENT_STATUSES, paymentStatusLabel } from 'makeshop-np-atobarai'
import { explainImportIssue, explainRow } from 'makeshop-np-atobarai/makeshop'
import { printable } from '../demo/printable.mjs'
import { days } from './days.mjs'
import { reportList } from './report-list.mjs'
import { WORDS } from './words.mjs'

/** @typedef {'ja' | 'en'} Locale */

/**
 * What is told: plain data with its words, which `--json` prints as it is and the other outputs are made of.
 *
 * @param {import('./read-export.mjs').Read} read
 * @param {{ file: string, now: string, locale: Locale }} about
 */
export function report(read, { file, now, locale }) {
  const {
    header,
    counts,
    stopped,
    faults,
    otherPaymentMethod,
    toCheckAtNp,
    refused,
    apart,
    notUnderstood,
    notes,
    triage,
  } = read
  return {
    formatVersion: 1,
    locale,
    file,
    now,
    encoding: header?.encoding ?? null,
    stopped,
    faults: faults.map((fault) => ({ code: fault.code, message: explainImportIssue(fault, locale) })),
    ageUnknown: read.ageUnknown,
    rows: {
      imported: counts.imported,
      continued: counts.continued,
      toCheckAtNp: toCheckAtNp.count,
      otherPaymentMethod,
      refused: refused.count,
      apart: apart.count,
      notUnderstood: counts.not_understood,
    },
    statuses: PAYMENT_STATUSES.map((status) => ({
      status,
      label: paymentStatusLabel(status, locale),
      count: triage.statusCounts[status],
      oldestDays: days(triage.oldestAgeMs[status]),
    })),
    lists: triage.lists.map((list) => reportList(list, locale)),
    toCheckAtNp: toCheckAtNp.rows.map((row) => reportRow(row, locale)),
    refused: refused.rows.map((row) => reportRow(row, locale)),
    apart: apart.rows.map(({ row, orderNumber }) => ({
      row,
      orderNumber,
      codes: ['rows_apart'],
      message: WORDS[locale].apartWhy,
    })),
    notUnderstood: notUnderstood.map((row) => reportRow(row, locale)),
    notes: [...notes.values()].map(({ note, count, rows }) => ({
      code: note.code,
      field: note.field,
      count,
      message: explainImportIssue(note, locale),
      rows: rows.map(({ row, orderNumber }) => ({ row, orderNumber: orderNumber ?? null })),
    })),
  }
}

/** @typedef {ReturnType<typeof report>} Report */

/** @param {import('./read-export.mjs').Row} row @param {Locale} locale */
function reportRow(row, locale) {
  return {
    row: row.row,
    orderNumber: row.orderNumber,
    codes: row.outcome === 'refused' ? [row.code] : row.issues.map(({ code }) => code),
    message: printable(explainRow({ ...row, notes: [] }, locale), Infinity),
  }
}
