import { deliveryStatusLabel, paymentStatusLabel, receiptStatusLabel } from 'makeshop-np-atobarai'
import { followUpLabel } from 'makeshop-np-atobarai/back-office'
import { labelled, shortTime } from './lines.mjs'
import { printable } from './printable.mjs'
import { width } from './width.mjs'
import { WORDS } from './words.mjs'
import { pack, wrap } from './wrap.mjs'

const INDENT = '  '

/**
 * @typedef {{ locale: 'ja' | 'en', columns: number, paint: import('./paint.mjs').Painter }} Look
 */

/**
 * One order as a block of lines, none of them wider than the screen.
 *
 * @param {import('./report.mjs').Report} report
 * @param {Look} look
 * @returns {string[]}
 */
export function printOrder(report, look) {
  const words = WORDS[look.locale]
  const status = (value) => paymentStatusLabel(value, look.locale)
  const block = blockOf(look)
  const lines = heading(report, look)
  if (report.refusal !== null) {
    lines.push(...reasons(report.refusal, block, words))
    if (report.skippedEvents > 0) lines.push(...block('', words.skipped(report.skippedEvents)))
    return lines
  }
  lines.push(
    ...block(
      words.path,
      report.path.map((each, index) => (index === 0 ? '' : ' → ') + status(each)),
    ),
  )
  for (const step of report.steps) lines.push(...printStep(step, block, look, words))
  lines.push(...block(words.now, now(report, look.locale, words)))
  for (const { message } of report.openFollowUps) lines.push(...block(words.followUp, message, 'todo'))
  return lines
}

/** @returns {(label: string, text: string | readonly string[], paint?: import('./paint.mjs').Paint) => string[]} */
function blockOf({ locale, columns, paint }) {
  const words = WORDS[locale]
  const labels = [
    words.path,
    words.now,
    words.refused,
    words.reason,
    words.next,
    words.route,
    words.warning,
    words.arisen,
    words.gone,
    words.followUp,
  ]
  const cells = Math.max(...labels.map(width)) + 2
  const room = columns - INDENT.length - cells
  return (label, text, colour) =>
    labelled(label, cells, typeof text === 'string' ? wrap(text, room) : pack(text, room), (plain) =>
      colour === undefined ? plain : paint(plain, colour),
    ).map((line) => INDENT + line)
}

/** @param {import('./report.mjs').Report} report @param {Look} look @returns {string[]} */
function heading({ orderNumber, service, origin }, { locale, columns, paint }) {
  const words = WORDS[locale]
  const [first, ...rest] = pack([printable(orderNumber), `  ${words[service]}`, `  ${words[origin]}`], columns)
  return [paint(first, 'strong'), ...rest]
}

/** A step that went as usual is in the path already; here stands what was refused, or is worth a look. */
function printStep(step, block, { locale }, words) {
  const details = step.details.map((detail) => printable(detail))
  const what = `${shortTime(step.at)} ${words.happened(step.label, details, paymentStatusLabel(step.status, locale))}`
  if (step.refusal !== null) return [...block(words.refused, what, 'bad'), ...reasons(step.refusal, block, words)]
  const named = (kinds) => kinds.map((kind) => followUpLabel(kind, locale))
  const lines = [...step.routes, ...step.warnings].map(({ message }) => message)
  if (step.becameSuspect) lines.push(words.becameSuspect)
  if (step.opened.length > 0) lines.push(words.opened(named(step.opened)))
  if (step.settled.length > 0) lines.push(words.settled(named(step.settled)))
  return lines.length === 0 ? [] : [...headed(step, what, block, words), ...lines.flatMap((line) => block('', line))]
}

function headed({ routes, warnings, opened }, what, block, words) {
  if (routes.length > 0) return block(words.route, what, 'careful')
  if (warnings.length > 0) return block(words.warning, what, 'careful')
  return opened.length > 0 ? block(words.arisen, what, 'careful') : block(words.gone, what)
}

function reasons({ violations, next }, block, words) {
  return [
    ...violations.flatMap(({ message }, index) => block(index === 0 ? words.reason : '', message)),
    ...next.flatMap(({ message }, index) => block(index === 0 ? words.next : '', message)),
  ]
}

/** Where the order stands: its three statuses, and what is out of the ordinary. */
function now(report, locale, words) {
  const facts = [
    [
      paymentStatusLabel(report.paymentStatus, locale),
      deliveryStatusLabel(report.deliveryStatus, locale),
      receiptStatusLabel(report.receiptStatus, locale),
    ].join(' / '),
  ]
  if (report.syncTrust === 'suspect') facts.push(words.suspect)
  if (report.problemCodes.length > 0) facts.push(words.codes(report.problemCodes.map((code) => printable(code))))
  if (report.closed !== null) {
    const { reason, at } = report.closed
    facts.push(words.closed(words[reason], shortTime(at)))
    if (reason === 'payment_method_changed') facts.push(words.fee(printable(report.paymentMethod), report.paymentFee))
  }
  return facts.map((fact, index) => (index === 0 ? fact : `  ${fact}`))
}
