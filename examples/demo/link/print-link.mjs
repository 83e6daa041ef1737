import { deliveryStatusLabel, paymentStatusLabel, receiptStatusLabel } from 'makeshop-np-atobarai'
import { syncOutcomeLabel } from 'makeshop-np-atobarai/sync'
import { labelled, shortTime } from '../lines.mjs'
import { printable } from '../printable.mjs'
import { padEnd, padStart, width } from '../width.mjs'
import { WORDS } from '../words.mjs'
import { pack, wrap } from '../wrap.mjs'
import { DISTURBANCES } from './disturbances.mjs'
import { LINK_WORDS } from './words.mjs'

const INDENT = '  '

/**
 * The report as text, none of its lines wider than the screen.
 *
 * @param {ReturnType<typeof import('./report-link.mjs').reportLink>} report
 * @param {import('../print-order.mjs').Look} look
 * @returns {string[][]} in blocks
 */
export function printLink({ orders, summary, seed, faults }, look) {
  const words = LINK_WORDS[look.locale]
  const [title = '', ...rest] = wrap(words.title(seed, faults), look.columns)
  const head = [look.paint(title, 'strong'), ...rest, ...wrap(words.notNp, look.columns)]
  return [head, ...orders.map((order) => printOrder(order, look, words)), printSummary(summary, look, words)]
}

function printOrder(order, { locale, columns, paint }, words) {
  const labels = [
    words.path,
    words.calls,
    words.unknown,
    words.person,
    words.refused,
    words.now,
    words.followUp,
    words.waiting,
  ]
  const cells = Math.max(...labels.map(width)) + 2
  const room = columns - INDENT.length - cells
  const block = (label, text, colour) =>
    labelled(label, cells, Array.isArray(text) ? pack(text, room) : wrap(text, room), (plain) =>
      colour === undefined ? plain : paint(plain, colour),
    ).map((line) => INDENT + line)
  const status = (value) => paymentStatusLabel(value, locale)
  const lines = [
    paint(printable(order.orderNumber), 'strong'),
    ...block(
      words.path,
      order.path.map((each, index) => (index === 0 ? '' : ' → ') + status(each)),
    ),
    ...block(words.calls, words.counted(order.atNp)),
    ...order.notes.flatMap(({ at, kind, message }) =>
      block(
        words[kind],
        `${timeIn(at)} ${message}`,
        kind === 'person' ? undefined : kind === 'refused' ? 'bad' : 'careful',
      ),
    ),
    ...block(words.now, now(order, locale)),
  ]
  if (order.attention !== null) lines.push(...block(words.waiting, order.attention.message, 'careful'))
  for (const { message } of order.openFollowUps) lines.push(...block(words.followUp, message, 'todo'))
  return lines
}

/** The driver's instants are in UTC, those of the examples in Tokyo's time: all are shown in the latter. */
function timeIn(at) {
  return shortTime(new Date(Date.parse(at) + 9 * 3_600_000).toISOString())
}

function now(order, locale) {
  if (order.paymentStatus === null) return '-'
  const words = WORDS[locale]
  const statuses = [
    paymentStatusLabel(order.paymentStatus, locale),
    deliveryStatusLabel(order.deliveryStatus, locale),
    receiptStatusLabel(order.receiptStatus, locale),
  ]
  const facts = [statuses.join(' / ')]
  if (order.syncTrust === 'suspect') facts.push(words.suspect)
  if (order.problemCodes.length > 0) facts.push(words.codes(order.problemCodes.map((code) => printable(code))))
  if (order.closed !== null) facts.push(words.closed(words[order.closed.reason], shortTime(order.closed.at)))
  return facts.map((fact, index) => (index === 0 ? fact : `  ${fact}`))
}

function printSummary(summary, { locale, paint }, words) {
  const sections = [
    [
      words.orders,
      [
        [WORDS[locale].placed, words.of(summary.orders)],
        [words.notLinked, words.of(summary.notLinked)],
        [words.skipped, words.of(summary.skipped)],
      ],
    ],
    [
      words.outcomes,
      [
        ...Object.entries(summary.outcomes).map(([outcome, count]) => [
          syncOutcomeLabel(outcome, locale),
          words.of(count),
        ]),
        [words.tickCount, words.ticks(summary.ticks)],
      ],
    ],
    [
      words.faults,
      Object.entries(summary.faults).map(([fault, count]) => [DISTURBANCES[locale][fault], words.ticks(count)]),
    ],
    [
      words.check,
      [
        [words.lost, words.of(summary.lost)],
        [words.twice, words.of(summary.twice)],
        [words.wrong, words.of(summary.approvedInTheShopOnly)],
      ],
    ],
  ]
  return [paint(words.summary, 'strong'), ...sections.flatMap(([title, rows]) => ['', title, ...table(rows, words)])]
}

function table(rows, words) {
  if (rows.length === 0) return [`  ${words.none}`]
  const names = Math.max(...rows.map(([name]) => width(name)))
  const counts = Math.max(...rows.map(([, count]) => width(count)))
  return rows.map(([name, count]) => `  ${padEnd(name, names)}  ${padStart(count, counts)}`)
}
