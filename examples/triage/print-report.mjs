import { labelled } from '../demo/lines.mjs'
import { printable } from '../demo/printable.mjs'
import { padEnd, padStart, width } from '../demo/width.mjs'
import { wrap } from '../demo/wrap.mjs'
import { bar } from './bar.mjs'
import { faultLines } from './fault-lines.mjs'
import { hasBrokenOff } from './has-broken-off.mjs'
import { listLines } from './list-lines.mjs'
import { rowsOf } from './rows-of.mjs'
import { tokyoTime } from './tokyo-time.mjs'
import { listsToAct, totalsOf } from './totals.mjs'
import { WORDS } from './words.mjs'

const WIDEST_BAR = 40

/**
 * The whole report as lines, none of them wider than the screen.
 *
 * @param {import('./report.mjs').Report} report
 * @param {import('../demo/print-order.mjs').Look} look
 * @returns {string[]}
 */
export function printReport(report, look) {
  const words = WORDS[look.locale]
  const quiet = report.lists.filter((list) => !listsToAct(report).includes(list))
  return [
    look.paint(`${words.title}  ${words.asOf(tokyoTime(report.now))}`, 'strong'),
    ...wrap(printable(report.file, look.columns), look.columns),
    ...faultLines(report.faults, look, words),
    '',
    ...counts(report, words),
    '',
    look.paint(words.statuses, 'strong'),
    ...statusLines(report, look, words),
    ...listsToAct(report).flatMap((list) => (list.count === 0 ? [] : ['', ...listLines(list, look, words)])),
    ...rowLines(words.toCheckAtNp, report.toCheckAtNp, report.rows.toCheckAtNp, look, words),
    '',
    ...quiet.map((list) => `${look.paint(list.label, 'strong')}  ${words.of(list.count)}`),
    ...rowLines(words.refusedRows, report.refused, report.rows.refused, look, words),
    ...rowLines(words.apartRows, report.apart, report.rows.apart, look, words),
    ...rowLines(words.notUnderstoodRows, report.notUnderstood, report.rows.notUnderstood, look, words),
    ...noteLines(report, look, words),
    '',
    ...wrap(report.stopped ? words.stopped(hasBrokenOff(report)) : words.agesFrom, look.columns),
    ...(report.ageUnknown > 0 ? wrap(words.ageUnknown(report.ageUnknown), look.columns) : []),
  ]
}

function counts(report, words) {
  const { toAct, critical } = totalsOf(report)
  return table([
    [words.imported, words.of(report.rows.imported)],
    [words.toAct, words.of(toAct)],
    [`  ${words.urgent}`, words.of(critical)],
    [words.toCheckAtNp, words.of(report.rows.toCheckAtNp)],
    [words.otherPaymentMethod, words.of(report.rows.otherPaymentMethod)],
    [words.refusedRows, words.of(report.rows.refused)],
    [words.apartRows, words.of(report.rows.apart)],
    [words.notUnderstoodRows, words.of(report.rows.notUnderstood)],
  ])
}

/** Names, counts that stand under each other, and a bar as long as the count. */
function statusLines({ statuses }, { columns }, words) {
  const most = Math.max(1, ...statuses.map(({ count }) => count))
  const ages = statuses.map(({ oldestDays }) =>
    oldestDays === null ? '' : `${words.oldest} ${words.days(oldestDays)}`,
  )
  const heads = table(statuses.map(({ label, count }) => [label, words.of(count)]))
  const room = columns - Math.max(...heads.map(width)) - Math.max(...ages.map(width)) - 4
  const cells = Math.max(4, Math.min(WIDEST_BAR, room))
  return heads.map((head, at) =>
    `${head}  ${padEnd(bar(statuses[at].count / most, cells), cells)}  ${ages[at]}`.trimEnd(),
  )
}

function rowLines(title, rows, count, { columns, paint }, words) {
  if (count === 0) return []
  const heads = table(rows.map(({ row, orderNumber }) => [words.row(row), printable(orderNumber ?? '-')]))
  const lines = rows.flatMap(({ message }, at) => {
    const cells = width(heads[at]) + 2
    if (columns - cells >= 40) return labelled(heads[at], cells, wrap(message, columns - cells))
    return [heads[at].trimEnd(), ...wrap(message, columns - 4).map((line) => `    ${line}`)]
  })
  const more = count > rows.length ? [`  ${words.more(count - rows.length)}`] : []
  return ['', `${paint(title, 'strong')}  ${words.of(count)}`, ...lines, ...more]
}

function noteLines({ notes }, { columns, paint }, words) {
  if (notes.length === 0) return []
  const counts = Math.max(...notes.map(({ count }) => width(words.of(count))))
  return [
    '',
    paint(words.notes, 'strong'),
    ...notes.flatMap((note) => [
      ...labelled(`  ${padStart(words.of(note.count), counts)}`, counts + 4, wrap(note.message, columns - counts - 4)),
      ...wrap(rowsOf(note, words), columns - counts - 4).map((line) => `${' '.repeat(counts + 4)}${line}`),
    ]),
  ]
}

/** Two columns; the second one's texts end under each other where they are counts, which are never wide. */
function table(rows) {
  const [names, values] = [0, 1].map((at) => Math.max(0, ...rows.map((row) => width(row[at]))))
  return rows.map(([name, value]) => `  ${padEnd(name, names)}  ${padStart(value, values)}`)
}
