import { printable } from '../demo/printable.mjs'
import { padEnd, padStart, width } from '../demo/width.mjs'
import { wrap } from '../demo/wrap.mjs'
import { faultLines } from '../triage/fault-lines.mjs'
import { listLines } from '../triage/list-lines.mjs'
import { tokyoTime } from '../triage/tokyo-time.mjs'
import { QUIET_LISTS } from '../triage/words.mjs'
import { section } from './section.mjs'
import { WORDS } from './words.mjs'

/** What may leave has a section of its own, as the gate says it. */
const TOLD_OTHERWISE = [...QUIET_LISTS, 'approved_not_shipped']

/** More orders than that are cut short: those that stay away are told each day, and who only moves on needs nobody. News never are. */
const MOST_LISTED = 50

/**
 * A morning as lines, none of them wider than the screen: what is news, what may leave, what is to be done.
 *
 * @param {import('./report.mjs').Report} report
 * @param {import('../demo/print-order.mjs').Look} look
 * @returns {string[]}
 */
export function printReport(report, look) {
  const words = WORDS[look.locale]
  const { rows, faults, notes, news, movedOn, mayShip, approvedButHeld, lists, missing, unrestored } = report
  const { nothingShips, readInFull } = report
  return [
    ...wrap(`${words.title}  ${words.asOf(tokyoTime(report.at))}`, look.columns).map((line) =>
      look.paint(line, 'strong'),
    ),
    ...wrap(printable(report.file, look.columns), look.columns),
    '',
    ...counts([
      [words.begun, words.of(rows.begun)],
      [words.observed, words.of(rows.observed)],
      [words.leftOut, words.of(rows.left_out)],
      [words.unread, words.of(rows.notUnderstood)],
    ]),
    ...notes.flatMap(({ message }) => wrap(`${words.notes}: ${message}`, look.columns - 2)).map((line) => `  ${line}`),
    ...(nothingShips ? ['', ...wrap(words.nothingShips, look.columns).map((line) => look.paint(line, 'bad'))] : []),
    ...faultLines(faults, look, words),
    ...section(
      words.news,
      news.map(({ row, orderNumber, reason, next }) => entry(orderNumber ?? words.row(row), reason, next)),
      look,
      words,
    ),
    ...section(words.movedOn, movedOn.map(asStatus), look, words, { most: MOST_LISTED }),
    ...parcels(mayShip, look, words),
    // Where nothing ships, that is the reason.
    ...(nothingShips ? [] : section(words.approvedButHeld, approvedButHeld.map(asEntry), look, words)),
    ...lists
      .filter(({ list, count }) => count > 0 && !TOLD_OTHERWISE.includes(list))
      .flatMap((list) => ['', ...listLines(list, look, words)]),
    ...section(words.missing, missing.map(asStatus), look, words, {
      why: readInFull ? words.missingWhy : words.perhapsMissingWhy,
      most: MOST_LISTED,
    }),
    ...section(
      words.unrestored,
      unrestored.map(({ orderNumber, code, paths }) => entry(orderNumber, printable(`${code} ${paths.join(' ')}`))),
      look,
      words,
    ),
  ]
}

/** @param {Report['approvedButHeld'][number]} held */
function asEntry({ orderNumber, reason, next }) {
  return entry(orderNumber, reason, next)
}

function asStatus({ orderNumber, statusLabel }) {
  return entry(orderNumber, statusLabel)
}

function entry(name, text, next = '') {
  return { name: printable(name), text, next }
}

/** As many beside each other as the screen has room for: these are ticked off. */
function parcels(mayShip, { columns, paint }, words) {
  const names = mayShip.map(({ orderNumber, approvedDays }) =>
    `${printable(orderNumber)} ${words.approvedDays(approvedDays)}`.trimEnd(),
  )
  const cells = Math.max(0, ...names.map(width)) + 2
  const perLine = Math.max(1, Math.floor((columns - 2) / cells))
  const lines = Array.from({ length: Math.ceil(names.length / perLine) }, (_, line) =>
    names.slice(line * perLine, (line + 1) * perLine),
  )
  return [
    '',
    `${paint(`■ ${words.mayShip}`, 'strong')}  ${words.of(names.length)}`,
    ...lines.map((line) => `  ${line.map((name) => padEnd(name, cells)).join('')}`.trimEnd()),
  ]
}

function counts(rows) {
  const [names, values] = [0, 1].map((at) => Math.max(...rows.map((row) => width(row[at]))))
  return rows.map(([name, value]) => `  ${padEnd(name, names)}  ${padStart(value, values)}`)
}
