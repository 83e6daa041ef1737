import { explain, paymentStatusLabel, RULES } from 'makeshop-np-atobarai'
import { followUpLabel } from 'makeshop-np-atobarai/back-office'
import { labelled } from './lines.mjs'
import { padEnd, padStart, width } from './width.mjs'
import { WORDS } from './words.mjs'
import { wrap } from './wrap.mjs'

/**
 * The counts at the end, as tables.
 *
 * @param {import('./summarise.mjs').Summary} summary
 * @param {import('./print-order.mjs').Look} look
 * @returns {string[]}
 */
export function printSummary(summary, { locale, columns, paint }) {
  const words = WORDS[locale]
  const notLinked = sum(summary.notLinked)
  const named = (counts, name) => Object.entries(counts).map(([key, n]) => [name(key), n])
  const ruled = (counts) => Object.entries(counts).map(([rule, n]) => [rule, n, RULES[rule].text[locale]])
  const sections = [
    [
      words.orders,
      [
        [words.placed, summary.placed],
        [words.adopted, summary.adopted],
        [words.not_linked, notLinked],
        [words.total, summary.orders],
      ],
    ],
    [words.byStatus, named(summary.byStatus, (status) => paymentStatusLabel(status, locale))],
    [words.closedOrders, named(summary.closed, (reason) => words[reason])],
    [words.notLinkedOrders, ruled(summary.notLinked)],
    [words.events, named(summary.events, (outcome) => words[outcome])],
    [words.refusedByRule, ruled(summary.refusedByRule)],
    [
      words.followUps,
      Object.entries(summary.openFollowUps).map(([kind, n]) => [followUpLabel(kind, locale), n, explain(kind, locale)]),
    ],
    [
      words.input,
      [
        [words.suspectOrders, summary.suspect],
        [words.inputErrors, summary.inputErrors],
        [words.notRun, summary.notRun],
      ],
    ],
  ]
  return [
    paint(words.summary, 'strong'),
    ...sections.flatMap(([title, rows]) => ['', title, ...table(rows, columns, words)]),
  ]
}

/**
 * Rows of a name, a count and perhaps a text, which is wrapped in its own column.
 *
 * @param {readonly (readonly [string, number, string?])[]} rows
 * @returns {string[]}
 */
function table(rows, columns, words) {
  if (rows.length === 0) return [`  ${words.none}`]
  const names = Math.max(...rows.map(([name]) => width(name)))
  const counts = Math.max(...rows.map(([, n]) => width(words.of(n))))
  return rows.flatMap(([name, n, text]) => {
    const head = `  ${padEnd(name, names)}  ${padStart(words.of(n), counts)}`
    const cells = width(head) + 2
    return text === undefined ? [head] : labelled(head, cells, wrap(text, columns - cells))
  })
}

/** @param {Record<string, number>} counts */
function sum(counts) {
  return Object.values(counts).reduce((total, n) => total + n, 0)
}
