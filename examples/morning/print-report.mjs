import { labelled } from '../demo/lines.mjs'
import { printable } from '../demo/printable.mjs'
import { padEnd, padStart, width } from '../demo/width.mjs'
import { wrap } from '../demo/wrap.mjs'
import { listLines } from '../triage/list-lines.mjs'
import { tokyoTime } from '../triage/tokyo-time.mjs'
import { QUIET_LISTS } from '../triage/words.mjs'
import { WORDS } from './words.mjs'

/** What may leave has a section of its own, as the gate says it. */
const TOLD_OTHERWISE = [...QUIET_LISTS, 'approved_not_shipped']

/**
 * A morning as lines, none of them wider than the screen: what is news, what may leave, what is to be done.
 *
 * @param {import('./report.mjs').Report} report
 * @param {import('../demo/print-order.mjs').Look} look
 * @returns {string[]}
 */
export function printReport(report, look) {
  const words = WORDS[look.locale]
  const { rows, news, mayShip, approvedButHeld, lists, missing, unrestored } = report
  const texts = (entries) =>
    entries.map(({ orderNumber, reason, next }) => [printable(orderNumber ?? '-'), reason, next])
  return [
    look.paint(`${words.title}  ${words.asOf(tokyoTime(report.at))}`, 'strong'),
    ...wrap(printable(report.file, look.columns), look.columns),
    '',
    ...counts([
      [words.begun, words.of(rows.begun)],
      [words.observed, words.of(rows.observed)],
      [words.leftOut, words.of(rows.left_out)],
      [words.unread, words.of(rows.unread)],
    ]),
    ...(report.nothingShips
      ? ['', ...wrap(words.nothingShips, look.columns).map((line) => look.paint(line, 'bad'))]
      : []),
    ...section(words.news, texts(news), look, words),
    ...parcels(mayShip, look, words),
    ...section(words.approvedButHeld, texts(approvedButHeld), look, words),
    ...lists
      .filter(({ list, count }) => count > 0 && !TOLD_OTHERWISE.includes(list))
      .flatMap((list) => ['', ...listLines(list, look, words)]),
    ...section(
      words.missing,
      missing.map(({ orderNumber, statusLabel }) => [printable(orderNumber), statusLabel]),
      look,
      words,
      words.missingWhy,
    ),
    ...section(
      words.unrestored,
      unrestored.map(({ orderNumber, code, paths }) => [
        printable(orderNumber),
        printable(`${code} ${paths.join(' ')}`),
      ]),
      look,
      words,
    ),
  ]
}

/** Beyond so many a section is cut short: `--json` has them all. */
const MOST = 50

/** A heading, and under it names with their texts beside them; nothing where there are none. */
function section(title, entries, { columns, paint }, words, why = '') {
  if (entries.length === 0) return []
  const shown = entries.slice(0, MOST)
  const cells = Math.max(...shown.map(([name]) => width(name))) + 4
  return [
    '',
    `${paint(`■ ${title}`, 'strong')}  ${words.of(entries.length)}`,
    ...(why === '' ? [] : wrap(why, columns - 2).map((line) => `  ${line}`)),
    ...shown.flatMap(([name, text, next = '']) => {
      const isBeside = columns - cells >= 40
      const indent = isBeside ? cells : 4
      const arrow = `→ ${words.next}: `
      const lines = [
        ...wrap(text, columns - indent),
        ...(next === '' ? [] : labelled(arrow, width(arrow), wrap(next, columns - indent - width(arrow)))),
      ]
      if (isBeside) return labelled(`  ${name}`, cells, lines)
      return [`  ${name}`, ...lines.map((line) => `    ${line}`)]
    }),
    ...(entries.length > MOST ? [`  ${words.more(entries.length - MOST)}`] : []),
  ]
}

/** As many beside each other as the screen has room for: these are ticked off. */
function parcels(orderNumbers, { columns, paint }, words) {
  const names = orderNumbers.map((orderNumber) => printable(orderNumber))
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
